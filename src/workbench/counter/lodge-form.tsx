import { useEffect } from 'react';
import type { Done } from '../../api/views.ts';
import { findDraft } from '../form/drafts.ts';
import { Fields } from '../form/field/field.tsx';
import { type Typed, VerbForm } from '../form/verb-form.tsx';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useForm } from '../wire/queries.ts';

const PARTS = [
  { word: 'counter.section.how', fields: ['channel'] },
  { word: 'counter.section.who', fields: ['requester', 'coRequesters', 'agent'] },
  { word: 'counter.section.what', fields: ['items'] },
  { word: 'counter.section.reply', fields: ['form', 'delivery'] },
] as const;
const WITH_PANELS = ['requester', 'items'];
const AT_THE_COUNTER = { channel: 'counter' };

/** The form of `lodge` in the order of the paper form. */
export function LodgeForm({ onTyped, onDone }: { onTyped: (typed: Typed) => void; onDone: (done: Done) => void }) {
  const { t } = useSpeech();
  const { data: schema, error, refetch } = useForm('request', 'lodge');
  useEffect(() => {
    const draft = findDraft<Typed>('/requests/lodge');
    if (draft) onTyped(draft);
  }, [onTyped]);
  if (!schema) return error ? <Fault fault={error} retry={() => void refetch()} /> : <Loading />;
  const drawn: readonly string[] = PARTS.flatMap(({ fields }) => fields);
  const rest = Object.keys(schema.properties ?? {}).filter((name) => !drawn.includes(name));
  return (
    <VerbForm
      noun="request"
      verb="lodge"
      schema={schema}
      to="/requests"
      initial={AT_THE_COUNTER}
      bare={WITH_PANELS}
      submit={t('counter.submit')}
      onTyped={onTyped}
      onDone={onDone}
    >
      {(root) => (
        <>
          {PARTS.map(({ word, fields }) => (
            <Panel key={word} title={t(word)}>
              <Fields path={['facts']} schema={root} only={fields} />
            </Panel>
          ))}
          <Fields path={['facts']} schema={root} only={rest} />
        </>
      )}
    </VerbForm>
  );
}
