import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Done } from '../../api/views.ts';
import type { WorkbenchWord } from '../../words/workbench.ts';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { newKey, Problem, post } from '../wire/call.ts';
import { forget, type Noun } from '../wire/queries.ts';
import { changedOnly } from './changed-only.ts';
import { findDraft, forgetDraft, keepDraft } from './drafts.ts';
import { Fields } from './field/field.tsx';
import { type ChosenFile, encodeFiles, FileField } from './field/file-field.tsx';
import { EffectiveDay } from './field/input-field.tsx';
import { type FormFrame, FormFrameContext } from './form-context.ts';
import { useNounWords } from './labels.ts';
import { Preview } from './preview.tsx';
import { useRefusals } from './refusals.tsx';
import { filledIn, type JsonSchema, startValues, withOnlyChoice } from './schema.ts';

export interface Typed {
  readonly on?: string;
  readonly facts: Record<string, unknown>;
}

interface Props {
  readonly noun: Noun;
  readonly verb: string;
  readonly schema: JsonSchema;
  /** Where it is sent. */
  readonly to: string;
  /** What else keeps one kept form apart from another of the same verb. */
  readonly apart?: string;
  /** Entries of the case that the writer has seen; absent for a new case. */
  readonly expectedSeq?: number;
  readonly options?: FormFrame['options'];
  /** What the form starts with, on top of the schema's defaults; only what was changed is sent where `onlyChanges`. */
  readonly initial?: Record<string, unknown>;
  readonly onlyChanges?: boolean;
  readonly bare?: FormFrame['bare'];
  readonly withFiles?: boolean;
  /** What it issues can be seen before it is sent. */
  readonly preview?: boolean;
  readonly submit: string;
  readonly onDone: (done: Done) => void;
  /** Loads the case anew, after somebody else wrote to it. */
  readonly reload?: () => Promise<unknown>;
  readonly onTyped?: (typed: Typed) => void;
  /** Draws the fields in another order; all of them one after another where absent. */
  readonly children?: (schema: JsonSchema) => ReactNode;
}

/** Whom the files of a verb reach: those of the reply go to the requester. */
const FILE_READERS: Readonly<Record<string, WorkbenchWord>> = {
  'request.draft-reply': 'form.filesInternal',
  'request.answer': 'form.filesReach',
  'request.serve': 'form.filesReach',
};
/** Whose reason readers see, as it is typed. */
const SHOWN_REASONS: Readonly<Record<string, WorkbenchWord>> = {
  'publication.withdraw': 'form.reasonShown',
  'publication.revise': 'form.reasonOfVersion',
  'licence.withdraw': 'form.reasonShown',
  'penalty.withdraw': 'form.reasonShown',
};
/** The verbs that bring papers of the requester or of an agent. */
const MARKED: ReadonlySet<string> = new Set([
  'request.lodge',
  'request.register',
  'request.supplement',
  'request.correct-entry',
]);
const NO_NAMES: readonly string[] = [];

/** The form of a verb, drawn from its schema. What is typed is kept until it is sent. */
export function VerbForm(props: Props) {
  const { noun, verb, schema, to, expectedSeq, initial = {}, options = {}, children, onDone, onTyped } = props;
  const { t } = useSpeech();
  const { today } = useSession();
  const words = useNounWords(noun);
  const client = useQueryClient();
  const [form] = Form.useForm<Typed>();
  const draft = [to, verb, props.apart].filter(Boolean).join('/');
  const [restored, setRestored] = useState(() => findDraft<Typed>(draft) !== null);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const key = useRef(newKey());
  /** Why there is no preview. */
  const [seen, setSeen] = useState<Problem | null>(null);
  const fresh = useMemo<Typed>(
    () => ({
      on: today,
      facts: withOnlyChoice(startValues(schema, initial, props.onlyChanges ?? false), schema, options),
    }),
    [today, schema, initial, options, props.onlyChanges],
  );
  const [start] = useState(() => findDraft<Typed>(draft) ?? fresh);
  const refusals = useRefusals(form);
  const toSend = (typed: Typed) => {
    const facts = filledIn(typed.facts) as Record<string, unknown>;
    const on = typed.on === today ? undefined : typed.on;
    return { on, facts: props.onlyChanges ? changedOnly(facts, initial) : facts, expectedSeq };
  };
  const send = useMutation({
    mutationFn: async (typed: Typed) => {
      const sent = toSend(typed);
      return post<Done>(to, { ...sent, ...(files.length > 0 ? { files: await encodeFiles(files) } : {}) }, key.current);
    },
    onSuccess: (done) => {
      forgetDraft(draft);
      key.current = newKey();
      void forget(client);
      onDone(done);
    },
    onError: (fault) => {
      // What was sent before was done after all: the form says so, and what is sent next is another deed.
      if (fault instanceof Problem && fault.reasons.some(({ code }) => code === 'key.reused')) key.current = newKey();
      refusals.place(fault);
    },
  });
  const { bare = NO_NAMES } = props;
  const frame = useMemo(() => ({ noun, root: schema, options, initial, bare }), [noun, schema, options, initial, bare]);
  const readers = FILE_READERS[`${noun}.${verb}`];
  const reasonShown = SHOWN_REASONS[`${noun}.${verb}`];
  const isEmpty = Object.keys(schema.properties ?? {}).length === 0;
  return (
    <FormFrameContext value={frame}>
      <Form<Typed>
        form={form}
        layout="vertical"
        initialValues={start}
        requiredMark
        scrollToFirstError={{ focus: true, block: 'center' }}
        onValuesChange={(_, typed) => {
          keepDraft(draft, typed);
          onTyped?.(typed);
        }}
        onFinish={(typed) => {
          setSeen(null);
          refusals.clear();
          send.mutate({ ...typed, facts: typed.facts ?? {} });
        }}
      >
        {restored && (
          <Alert
            type="info"
            showIcon
            className="gk-gap"
            title={t('case.restored')}
            action={
              <Button
                size="small"
                onClick={() => {
                  forgetDraft(draft);
                  setRestored(false);
                  form.setFieldsValue({ facts: undefined } as never);
                  form.setFieldsValue(fresh as never);
                }}
              >
                {t('case.discard')}
              </Button>
            }
          />
        )}
        {refusals.show(seen ?? send.error, props.reload)}
        {reasonShown && <Alert type="warning" showIcon className="gk-gap" title={t(reasonShown)} />}
        {isEmpty && <p className="gk-quiet">{t('case.noFacts')}</p>}
        {children ? children(schema) : <Fields path={['facts']} schema={schema} />}
        <div className="gk-foot">
          {!schema.today && <EffectiveDay label={words.field('on')} />}
          {props.withFiles !== false && (
            <FileField
              label={words.field('files')}
              files={files}
              change={setFiles}
              marked={MARKED.has(`${noun}.${verb}`)}
              errors={refusals.fileErrors}
              readers={readers && t(readers)}
            />
          )}
          {props.preview && (
            <Preview
              to={to}
              place={(fault) => {
                setSeen(fault);
                refusals.place(fault);
              }}
              typed={async () => {
                setSeen(null);
                refusals.clear();
                const typed = await form.validateFields();
                return toSend({ ...typed, facts: typed.facts ?? {} });
              }}
            />
          )}
          <Button type="primary" htmlType="submit" loading={send.isPending} className="gk-submit">
            {props.submit}
          </Button>
        </div>
      </Form>
    </FormFrameContext>
  );
}
