import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import type { AgencyView, Answered, Done } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { newKey, Problem, post } from '../wire/call.ts';
import { forget, useAgency } from '../wire/queries.ts';
import { useReasonText } from '../wire/reasons.ts';
import { type Faulty, linesOf, type Pair, pairsOf } from './pair-lines.ts';

/** 发布前扫描的词表: wrong wordings and leaders, one a line, as they are pasted out of a spreadsheet. */
export default function ScanListsPage() {
  const { t } = useSpeech();
  const { data, error, refetch } = useAgency();
  return (
    <Page title={t('lists.title')} above={[{ to: '/agency', text: t('agency.title') }]}>
      <Alert type="info" showIcon className="gk-gap" title={t('lists.what')} description={t('lists.dated')} />
      {data ? (
        <Lists key={data.case.seq} view={data} />
      ) : error ? (
        <Fault fault={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

interface Typed {
  readonly wordings: string;
  readonly leaders: string;
  readonly why: string;
}

function Lists({ view: { case: c, scanLists, verbs } }: { view: Answered<AgencyView> }) {
  const { t } = useSpeech();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Typed>();
  const key = useRef(newKey());
  const [loose, setLoose] = useState<unknown>(null);
  const place = usePlace();
  const may = verbs.some(({ verb, reasons }) => verb === 'keep-scan-lists' && reasons.length === 0);
  const send = useMutation({
    mutationFn: ({ wordings, leaders, why }: Typed) => {
      const facts = {
        wordings: linesOf(wordings).map(({ pair: [wrong, right] }) => ({ wrong, right })),
        leaders: linesOf(leaders).map(({ pair: [name, title] }) => ({ name, title })),
        why,
      };
      return post<Done>('/agency/keep-scan-lists', { facts, expectedSeq: c.seq }, key.current);
    },
    onSuccess: async () => {
      void message.success(t('lists.kept'));
      await forget(client);
    },
    onError: (fault) => {
      key.current = newKey();
      const placed = fault instanceof Problem ? place(fault, form.getFieldsValue()) : [];
      form.setFields(placed);
      setLoose(placed.length > 0 ? null : fault);
    },
  });
  const rule = (which: 'wordings' | 'leaders') => ({
    validator: async (_: unknown, value: string) => {
      const wrong = linesOf(value).find((line): line is Faulty => line.pair.length !== 2);
      if (wrong) throw new Error(t(`lists.${which}.line`, { n: wrong.n, text: wrong.text }));
    },
  });
  const area = (which: 'wordings' | 'leaders', count: number) => (
    <Panel title={t(`lists.${which}`)} extra={t('lists.count', { n: count })}>
      <Form.Item name={which} label={t(`lists.${which}.how`)} rules={[rule(which)]} validateTrigger="onBlur">
        <Input.TextArea readOnly={!may} autoSize={{ minRows: 8, maxRows: 24 }} />
      </Form.Item>
    </Panel>
  );
  return (
    <Form<Typed>
      form={form}
      layout="vertical"
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={{
        wordings: pairsOf(scanLists.wordings.map(({ wrong, right }): Pair => [wrong, right])),
        leaders: pairsOf(scanLists.leaders.map(({ name, title }): Pair => [name, title])),
        why: '',
      }}
      onFinish={(typed) => {
        setLoose(null);
        send.mutate(typed);
      }}
    >
      {loose !== null && <Fault fault={loose} />}
      <div className="gk-two">
        {area('wordings', scanLists.wordings.length)}
        {area('leaders', scanLists.leaders.length)}
      </div>
      {may && (
        <Panel title={t('lists.keep')}>
          <Form.Item
            name="why"
            label={t('lists.why')}
            rules={[{ required: true, whitespace: true, message: t('lists.why') }]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {t('lists.keep')}
          </Button>
        </Panel>
      )}
    </Form>
  );
}

/** Puts what the server has against a line at the list it stands in, with the number of the line. */
function usePlace() {
  const { t } = useSpeech();
  const textOf = useReasonText();
  return ({ reasons }: Problem, typed: Typed) =>
    (['wordings', 'leaders'] as const).flatMap((which) => {
      const errors = reasons.flatMap((reason) => {
        const index = new RegExp(`^(?:facts\\.)?${which}\\.(\\d+)\\.`).exec(reason.field ?? '')?.[1];
        const n = index === undefined ? undefined : linesOf(typed[which])[Number(index)]?.n;
        return n === undefined ? [] : [t('lists.atLine', { n, why: textOf(reason) })];
      });
      return errors.length > 0 ? [{ name: which, errors }] : [];
    });
}
