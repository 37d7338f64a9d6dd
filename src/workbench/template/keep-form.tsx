import { useQueryClient } from '@tanstack/react-query';
import { App, Button, DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useRef, useState } from 'react';
import type { Done, TemplateKindView } from '../../api/views.ts';
import { encodeFiles } from '../form/field/file-field.tsx';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { newKey, post } from '../wire/call.ts';
import { forget } from '../wire/queries.ts';

interface Props {
  readonly kind: TemplateKindView;
  readonly seq: number;
  readonly today: string;
  readonly file: File;
  readonly onDone: () => void;
}

interface Typed {
  readonly from: Dayjs;
  readonly until?: Dayjs | null;
  readonly note?: string;
}

const text = (day: Dayjs): string => day.format('YYYY-MM-DD');

/** From which day a checked template counts, and until when. */
export function KeepForm({ kind: { kind, versions }, seq, today, file, onDone }: Props) {
  const { t } = useSpeech();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [fault, setFault] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const key = useRef(newKey());
  const version = versions.length + 1;

  const send = async ({ from, until, note = '' }: Typed) => {
    setSending(true);
    setFault(null);
    try {
      const facts = { kind, from: text(from), ...(until ? { until: text(until) } : {}), note };
      const files = await encodeFiles([{ file, purpose: 'notice-template' }]);
      await post<Done>('/agency/keep-template', { facts, files, expectedSeq: seq }, key.current);
      await forget(client);
      void message.success(t('template.kept', { version }));
      onDone();
    } catch (caught) {
      key.current = newKey();
      setFault(caught);
      setSending(false);
    }
  };
  const day = <DatePicker format="YYYY-MM-DD" placeholder="YYYY-MM-DD" minDate={dayjs(today)} />;
  return (
    <Form<Typed> layout="vertical" initialValues={{ from: dayjs(today) }} onFinish={(typed) => void send(typed)}>
      {fault !== null && <Fault fault={fault} />}
      <div className="gk-two">
        <Form.Item name="from" label={t('template.from')} rules={[{ required: true, message: t('template.from') }]}>
          {day}
        </Form.Item>
        <Form.Item name="until" label={t('template.until')}>
          {day}
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('template.note')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 1, maxRows: 6 }} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={isSending}>
        {t('template.keep', { version })}
      </Button>
    </Form>
  );
}
