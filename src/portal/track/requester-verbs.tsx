import type { Hono } from 'hono';
import { act } from '../../actions/act.ts';
import { ACTING } from '../../actions/nouns.ts';
import { isRefusal } from '../../base/refusal.ts';
import { ErrorSummary } from '../../pages/form/error-summary.tsx';
import { type Faults, FileField, type FormState, TextArea, type Typed } from '../../pages/form/field.tsx';
import { type PublicRequest, REQUESTER_VERBS, type RequesterVerb } from '../../reads/public/request.ts';
import type { Language } from '../../words/word.ts';
import { keyOf, markOf } from '../apply/lodging.ts';
import { faultsOf, prefixOf } from '../form/faults.ts';
import { type Guarded, GuardFields } from '../form/guard-fields.tsx';
import { receiveForm, whyAgain } from '../form/receive.ts';
import type { SentForm } from '../gate/form-body.ts';
import { browserOf, type Gate } from '../gate/gate.ts';
import type { PortalContext, PortalEnv } from '../visit.ts';
import { lookedUp, showLookUp } from './look-up.tsx';
import { termText } from './term-text.ts';

/** The field that each verb fills in, and whether files may come with it. */
const FIELDS: Readonly<Record<RequesterVerb, { field: 'text' | 'reason'; files: boolean }>> = {
  supplement: { field: 'text', files: true },
  'give-reasons': { field: 'text', files: true },
  withdraw: { field: 'reason', files: false },
};

/** 补正、说明理由、撤回: what the requester may do on a request they have looked up. */
export function requesterVerbRoutes(app: Hono<PortalEnv>, gate: Gate, changed: () => void): void {
  const path = `/track/:verb{${REQUESTER_VERBS.join('|')}}` as const;
  app.get(path, async (c) => {
    const request = await lookedUp(c, gate);
    if (!request) return showLookUp(c, gate);
    const verb = c.req.param('verb') as RequesterVerb;
    if (!request.may.includes(verb)) return c.redirect('/track', 303);
    return showVerb(c, gate, { request, verb });
  });
  app.post(path, async (c) => {
    const request = await lookedUp(c, gate);
    if (!request) return showLookUp(c, gate);
    const verb = c.req.param('verb') as RequesterVerb;
    const sent = await receiveForm(c, gate, FIELDS[verb].files);
    if (sent instanceof Response) return sent;
    return doVerb(c, gate, { request, verb }, sent, changed);
  });
}

interface Doing {
  readonly request: PublicRequest;
  readonly verb: RequesterVerb;
}

async function doVerb(c: PortalContext, gate: Gate, doing: Doing, sent: SentForm, changed: () => void) {
  const { context, visitor, say } = c.get('visit');
  const { request, verb } = doing;
  const { field } = FIELDS[verb];
  const show = (faults: Faults) => showVerb(c, gate, doing, sent.typed, faults);
  const again = whyAgain(c, sent.typed, gate.quickPass);
  if (again) return show(new Map([['', say(again)]]));
  const fields = {
    typed: sent.typed,
    names: [field, 'files'],
    label: (name: string) => say(name === 'files' ? 'check.files' : `track.${verb}-text`),
  };
  if (sent.faults.length > 0) return show(faultsOf(sent.faults, visitor.language, fields));
  const facts = { [field]: sent.typed[field] };
  const done = await act(ACTING.request, context, {
    verb,
    caseId: request.caseId,
    facts,
    files: sent.files,
    key: `${request.caseId} ${keyOf(markOf(sent.typed), facts, sent.files)}`,
  });
  if (isRefusal(done)) return show(faultsOf(done.refused, visitor.language, fields));
  changed();
  return c.redirect(`/track?done=${verb}`, 303);
}

function showVerb(c: PortalContext, gate: Gate, doing: Doing, typed: Typed = {}, faults: Faults = new Map()): Response {
  const { say, page, visitor } = c.get('visit');
  const { request, verb } = doing;
  const title = say(`track.${verb}`);
  const guarded = { pass: gate.quickPass.issue(browserOf(c)), mark: markOf(typed) };
  const crumbs = [
    { text: say('track.title'), href: '/track' },
    { text: request.number, href: '/track' },
  ];
  const main = <VerbForm doing={doing} form={{ typed, faults, say }} guarded={guarded} language={visitor.language} />;
  return c.html(
    page({ title, prefix: prefixOf(faults, say), section: 'track', crumbs, main }),
    faults.size > 0 ? 422 : 200,
  );
}

interface VerbFormProps {
  readonly doing: Doing;
  readonly form: FormState;
  readonly guarded: Guarded;
  readonly language: Language;
}

function VerbForm({ doing, form, guarded, language }: VerbFormProps) {
  const { say } = form;
  const { request, verb } = doing;
  const { field, files } = FIELDS[verb];
  return (
    <>
      <ErrorSummary faults={form.faults} say={say} />
      <h1>{say(`track.${verb}`)}</h1>
      <p className="lead">{say(`track.${verb}-hint`)}</p>
      {request.asked && verb !== 'withdraw' && (
        <div className="note warn">
          <p>
            <b>
              {say('track.asked')}
              {say('site.aside', {
                text: termText(request, say, language),
              })}
            </b>
          </p>
          <p className="pre">{request.asked.text}</p>
        </div>
      )}
      <form method="post" action={`/track/${verb}`} encType={files ? 'multipart/form-data' : undefined} noValidate>
        <GuardFields guarded={guarded} say={say} />
        <TextArea form={form} name={field} label={say(`track.${verb}-text`)} optional={verb === 'withdraw'} />
        {files && (
          <FileField form={form} name="files" label={say('check.files')} hint={say('check.files-hint')} optional />
        )}
        <div className="buttons">
          <button type="submit" className={verb === 'withdraw' ? 'warn' : undefined}>
            {say(verb === 'withdraw' ? 'track.withdraw-send' : 'track.send')}
          </button>
          <a className="button second" href="/track">
            {say('track.back')}
          </a>
        </div>
      </form>
    </>
  );
}
