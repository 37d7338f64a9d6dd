import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { REQUEST_CHOICE_WORDS, REQUEST_STATE_WORDS } from '../../words/request.ts';
import { Choose } from '../form/field/choose.tsx';
import { useOutcomeOptions } from '../form/outcome-options.ts';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { useStaff } from '../wire/queries.ts';

type Asked = Record<string, string>;
/** The year from which the regulation of 2019, and so the ledger, counts. */
const FIRST_YEAR = 2019;

interface Props {
  readonly asked: Asked;
  readonly ask: (asked: Asked) => void;
}

export function SearchForm({ asked, ask }: Props) {
  const { t, name, language } = useSpeech();
  const { today } = useSession();
  const staff = useStaff().data?.rows ?? [];
  const outcomes = useOutcomeOptions();
  const [form] = Form.useForm<Asked>();
  const key = new URLSearchParams(asked).toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says what is asked, and `key` is its text
  useEffect(() => {
    form.resetFields();
    form.setFieldsValue(asked);
  }, [key, form]);
  const send = () => {
    const typed = Object.entries(form.getFieldsValue()).filter(([, value]) => value);
    ask(Object.fromEntries(typed));
  };
  const years = Array.from({ length: Number(today.slice(0, 4)) - FIRST_YEAR + 1 }, (_, i) => String(FIRST_YEAR + i));
  const states = Object.keys(REQUEST_STATE_WORDS).filter((state) => state !== 'new');
  const sections = [...new Set(staff.flatMap(({ section }) => (section ? [section] : [])))];
  const kinds = Object.keys(REQUEST_CHOICE_WORDS).filter((word) => word.startsWith('kind.'));
  const select = (field: string, label: string, options: object[], width = 140) => (
    <Form.Item name={field} label={label}>
      <Choose
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={options}
        placeholder={t('app.all')}
        style={{ width }}
        onChange={send}
        popupMatchSelectWidth={false}
      />
    </Form.Item>
  );
  return (
    <Form<Asked> form={form} layout="inline" className="gk-search-form" onFinish={send} key={language}>
      <Form.Item name="q" label={t('search.q')}>
        <Input placeholder={t('search.qHint')} style={{ width: 220 }} />
      </Form.Item>
      {select(
        'state',
        t('search.state'),
        states.map((value) => ({ value, label: name(REQUEST_STATE_WORDS, value) })),
      )}
      {select(
        'year',
        t('search.year'),
        years.toReversed().map((value) => ({ value, label: value })),
        100,
      )}
      {select('outcome', t('search.outcome'), outcomes, 200)}
      {select(
        'kind',
        t('search.kind'),
        kinds.map((word) => ({ value: word.slice(5), label: name(REQUEST_CHOICE_WORDS, word) })),
      )}
      {select(
        'holder',
        t('search.holder'),
        staff.map(({ id, name: label }) => ({ value: id, label })),
        120,
      )}
      {select(
        'section',
        t('search.section'),
        sections.map((value) => ({ value, label: value })),
      )}
      {select(
        'open',
        t('search.open'),
        (['true', 'false'] as const).map((value) => ({ value, label: t(`search.open.${value}`) })),
        110,
      )}
      <Form.Item>
        <span className="gk-tools">
          <Button type="primary" htmlType="submit">
            {t('search.go')}
          </Button>
          <Button onClick={() => ask({})}>{t('search.clear')}</Button>
        </span>
      </Form.Item>
    </Form>
  );
}
