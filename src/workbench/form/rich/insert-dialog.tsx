import { Button, Form, Input, InputNumber, Modal } from 'antd';
import { useSpeech } from '../../session/language.tsx';
import { Choose } from '../field/choose.tsx';
import type { Option } from '../form-context.ts';

export type Insert = 'link' | 'table' | 'picture';

interface Props {
  readonly what: Insert | null;
  readonly pictures: readonly Option[];
  readonly close: () => void;
  readonly done: (html: string) => void;
}

interface Filled {
  readonly address?: string;
  readonly text?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly which?: string;
  readonly alt?: string;
  readonly caption?: string;
}

const MOST = 50;

/** What a link, a table or a picture needs before it stands in the text. */
export function InsertDialog({ what, pictures, close, done }: Props) {
  const { t } = useSpeech();
  const required = [{ required: true, message: t('form.badFormat') }];
  const needsPicture = what === 'picture' && pictures.length === 0;
  return (
    <Modal open={what !== null} title={what && t(`rich.${what}`)} footer={null} onCancel={close} destroyOnHidden>
      {needsPicture ? (
        <p>{`${t('rich.noPictures')}。${t('pub.pictureHint')}`}</p>
      ) : (
        <Form<Filled>
          layout="vertical"
          initialValues={{ rows: 3, columns: 3, which: pictures[0]?.value }}
          onFinish={(filled) => done(htmlOf(what!, filled))}
        >
          {what === 'link' && (
            <>
              <Form.Item
                name="address"
                label={t('rich.address')}
                rules={[{ required: true, pattern: /^(https?:\/\/|mailto:|\/)/, message: t('form.badFormat') }]}
              >
                <Input placeholder="https://" />
              </Form.Item>
              <Form.Item name="text" label={t('rich.link')} rules={required}>
                <Input />
              </Form.Item>
            </>
          )}
          {what === 'table' &&
            (['rows', 'columns'] as const).map((name) => (
              <Form.Item key={name} name={name} label={t(`rich.${name}`)} rules={required}>
                <InputNumber min={1} max={MOST} precision={0} />
              </Form.Item>
            ))}
          {what === 'picture' && (
            <>
              <Form.Item name="which" label={t('rich.which')} rules={required}>
                <Choose options={pictures.map(({ value, label }) => ({ value, label }))} />
              </Form.Item>
              <Form.Item name="alt" label={t('rich.alt')} rules={[{ ...required[0]!, whitespace: true }]}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name="caption" label={t('rich.caption')}>
                <Input maxLength={200} />
              </Form.Item>
            </>
          )}
          <Button type="primary" htmlType="submit">
            {t('rich.insert')}
          </Button>
        </Form>
      )}
    </Modal>
  );
}

/** Built as elements, so that no text can become a tag. */
function htmlOf(what: Insert, filled: Filled): string {
  const box = document.createElement('div');
  if (what === 'link') {
    const link = document.createElement('a');
    link.href = filled.address ?? '';
    link.textContent = filled.text ?? '';
    box.append(link);
  } else if (what === 'picture') {
    const figure = document.createElement('figure');
    const picture = document.createElement('img');
    picture.setAttribute('src', filled.which ?? '');
    picture.alt = filled.alt ?? '';
    figure.append(picture);
    if (filled.caption)
      figure.append(Object.assign(document.createElement('figcaption'), { textContent: filled.caption }));
    box.append(figure, document.createElement('p'));
  } else {
    const table = document.createElement('table');
    for (let y = 0; y < (filled.rows ?? 1); y++) {
      const row = table.insertRow();
      for (let x = 0; x < (filled.columns ?? 1); x++) row.append(document.createElement(y === 0 ? 'th' : 'td'));
    }
    for (const cell of table.querySelectorAll('th,td')) cell.append(document.createElement('br'));
    box.append(table, document.createElement('p'));
  }
  return box.innerHTML;
}
