import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import type { AgencyView, Answered, Done, WordedReason } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { newKey, Problem, post } from '../wire/call.ts';
import { forget, useAgency } from '../wire/queries.ts';
import { useReasonText } from '../wire/reasons.ts';

/** A line with something in it: what it says, or null where that cannot be read. */
export interface Line {
  readonly n: number;
  readonly text: string;
  readonly item: unknown;
}

/** A list that is typed one a line, as it is pasted out of a spreadsheet. */
export interface LineArea {
  /** Of the field that the deed takes. */
  readonly name: string;
  readonly title: string;
  /** What stands in a line. */
  readonly how: string;
  readonly text: string;
  readonly count: number;
  readonly read: (text: string) => readonly Line[];
  /** What is said of a line that cannot be read. */
  readonly fault: (line: Line) => string;
  /** A list that may take the place of what is typed, and what it is called. */
  readonly instead?: { readonly name: string; readonly text: string };
}

interface Kept {
  readonly verb: string;
  readonly areas: readonly LineArea[];
  readonly keep: string;
  readonly kept: string;
}

interface KeptLinesProps {
  readonly title: string;
  readonly what: ReactNode;
  readonly dated: ReactNode;
  readonly of: (view: Answered<AgencyView>) => Kept;
}

/** A screen of lists that the agency keeps: each change is an entry, in force from its day. */
export function KeptLinesPage({ title, what, dated, of }: KeptLinesProps) {
  const { t } = useSpeech();
  const { data, error, refetch } = useAgency();
  return (
    <Page title={title} above={[{ to: '/agency', text: t('agency.title') }]}>
      <Alert type="info" showIcon className="gk-gap" title={what} description={dated} />
      {data ? (
        <KeptLines key={data.case.seq} view={data} kept={of(data)} />
      ) : error ? (
        <Fault fault={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

type Typed = Readonly<Record<string, string>>;

function KeptLines({ view: { case: c, verbs }, kept }: { view: Answered<AgencyView>; kept: Kept }) {
  const { t } = useSpeech();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Typed>();
  const key = useRef(newKey());
  const [loose, setLoose] = useState<unknown>(null);
  const place = usePlace(kept.areas);
  const may = verbs.some(({ verb, reasons }) => verb === kept.verb && reasons.length === 0);
  const send = useMutation({
    mutationFn: (typed: Typed) => {
      const lists = kept.areas.map(({ name, read }) => [name, read(typed[name]!).map(({ item }) => item)]);
      const facts = { ...Object.fromEntries(lists), why: typed.why };
      return post<Done>(`/agency/${kept.verb}`, { facts, expectedSeq: c.seq }, key.current);
    },
    onSuccess: async () => {
      void message.success(kept.kept);
      await forget(client);
    },
    onError: (fault) => {
      key.current = newKey();
      const placed = fault instanceof Problem ? place(fault, form.getFieldsValue()) : [];
      form.setFields(placed);
      setLoose(placed.length > 0 ? null : fault);
    },
  });
  const ruleOf = ({ read, fault }: LineArea) => ({
    validator: async (_: unknown, value: string) => {
      const wrong = read(value).find(({ item }) => item === null);
      if (wrong) throw new Error(fault(wrong));
    },
  });
  return (
    <Form<Typed>
      form={form}
      layout="vertical"
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={{ ...Object.fromEntries(kept.areas.map(({ name, text }) => [name, text])), why: '' }}
      onFinish={(typed) => {
        setLoose(null);
        send.mutate(typed);
      }}
    >
      {loose !== null && <Fault fault={loose} />}
      <div className={kept.areas.length > 1 ? 'gk-two' : undefined}>
        {kept.areas.map((area) => (
          <Panel key={area.name} title={area.title} extra={t('lists.count', { n: area.count })}>
            {/* Not when the list is left: a message that goes away moves the button under the pointer that presses it. */}
            <Form.Item name={area.name} label={area.how} rules={[ruleOf(area)]} validateTrigger="onSubmit">
              <Input.TextArea readOnly={!may} autoSize={{ minRows: 8, maxRows: 24 }} />
            </Form.Item>
            {may && area.instead && (
              <Button onClick={() => form.setFieldValue(area.name, area.instead?.text)}>{area.instead.name}</Button>
            )}
          </Panel>
        ))}
      </div>
      {may && (
        <Panel title={kept.keep}>
          <Form.Item
            name="why"
            label={t('lists.why')}
            rules={[{ required: true, whitespace: true, message: t('lists.why') }]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {kept.keep}
          </Button>
        </Panel>
      )}
    </Form>
  );
}

/** Puts what the server has against a line at the list it stands in, with the number of the line. */
function usePlace(areas: readonly LineArea[]) {
  const { t } = useSpeech();
  const textOf = useReasonText();
  return ({ reasons }: Problem, typed: Typed) =>
    areas.flatMap(({ name, read }) => {
      const lines = read(typed[name] ?? '');
      const errors = reasons.flatMap((reason) => {
        const index = new RegExp(`^(?:facts\\.)?${name}\\.(\\d+)(?:\\.|$)`).exec(reason.field ?? '')?.[1];
        const n = index === undefined ? undefined : lines[Number(index)]?.n;
        return n === undefined ? [] : [t('lists.atLine', { n, why: textOf(inLine(reason)) })];
      });
      return errors.length > 0 ? [{ name, errors }] : [];
    });
}

/** Without its place in the lists, which the number of the line says already. */
function inLine({ field: _, ...reason }: WordedReason): WordedReason {
  return { ...reason, text: '' };
}
