import { Alert, Form as AntForm } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Answered, ConcernView, FeedbackDraft, PublicationView, RequestCase } from '../../api/views.ts';
import { Fields } from '../form/field/field.tsx';
import type { FormFrame } from '../form/form-context.ts';
import type { JsonSchema } from '../form/schema.ts';
import { VerbForm } from '../form/verb-form.tsx';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useFeedbackDraft } from '../wire/comments.ts';
import { useConcern } from '../wire/concerns.ts';
import { usePublication } from '../wire/publications.ts';
import { useCase, useForm } from '../wire/queries.ts';
import { useDutyChoice, useDutyStart } from './duty-choice.ts';

const TEXT = ['title', 'abstract', 'body'];
const BESIDE = [
  { word: 'pub.part.openness', fields: ['openness', 'opennessReason', 'ground'] },
  {
    word: 'pub.part.catalogue',
    fields: [
      ...['column', 'genre', 'theme', 'documentNumber', 'issuers', 'keywords', 'madeOn', 'effectiveOn'],
      'formerAddresses',
    ],
  },
  { word: 'pub.interpretation', fields: ['interpretation', 'interprets', 'forms', 'firstInterpreter'] },
  {
    word: 'pub.part.handling',
    fields: ['duty', 'grave', 'legalReview', 'otherDays', 'otherDaysBasis', 'requestNumber'],
  },
  { word: 'pub.comments', fields: ['commentsUntil', 'shorterBecause', 'commentsHere', 'reportsOn'] },
  { word: 'pub.answer', fields: ['question', 'concern', 'responseKind'] },
] as const;

/** What only some genres have, and what only what is not public has. */
const ONLY_FOR: Readonly<Record<string, (of: { genre?: string; openness?: string }) => boolean>> = {
  interprets: ({ genre }) => genre === 'interpretation',
  forms: ({ genre }) => genre === 'interpretation',
  firstInterpreter: ({ genre }) => genre === 'interpretation',
  interpretation: ({ genre }) => genre !== 'interpretation',
  commentsUntil: ({ genre }) => genre === 'call-for-comments',
  shorterBecause: ({ genre }) => genre === 'call-for-comments',
  commentsHere: ({ genre }) => genre === 'call-for-comments',
  opennessReason: ({ openness }) => openness !== 'public',
  ground: ({ openness }) => openness === 'withheld',
};
const isBlank = (value: unknown) => value === undefined || value === null || value === false || value === '';

/** The parts beside the text, as far as they have to do with the draft; what was filled in stays in sight. */
function Beside({ root }: { root: JsonSchema }) {
  const { t } = useSpeech();
  const facts = (AntForm.useWatch('facts', { preserve: true }) ?? {}) as Record<string, unknown>;
  const hasValue = (field: string) =>
    !isBlank(facts[field]) && !(Array.isArray(facts[field]) && facts[field].length === 0);
  const applies = (field: string) => hasValue(field) || (ONLY_FOR[field]?.(facts) ?? true);
  return BESIDE.map(({ word, fields }) => {
    const shown = fields.filter(applies);
    return (
      shown.length > 0 && (
        <Panel key={word} title={t(word)}>
          {word === 'pub.part.catalogue' && <p className="gk-quiet">{t('pub.neededHint')}</p>}
          <Fields path={['facts']} schema={root} only={shown} />
        </Panel>
      )
    );
  });
}

/** 拟稿、修改: the text on the left, what the catalogue asks for on the right. */
export default function EditPublicationPage() {
  const { t } = useSpeech();
  const { id } = useParams();
  const { data, error, refetch } = usePublication(id);
  const title = id ? t('pub.edit') : t('pub.new');
  const above = [
    { to: '/publications', text: t('pub.title') },
    ...(data ? [{ to: `/publications/${id}`, text: data.case.number }] : []),
  ];
  return (
    <Page title={title} above={above}>
      {error && <Fault fault={error} retry={() => void refetch()} />}
      {id && !data && !error && <Loading />}
      {id && data && <Form key={data.case.seq} view={data} reload={() => refetch()} />}
      {!id && <Form />}
    </Page>
  );
}

function Form({ view, reload }: { view?: Answered<PublicationView>; reload?: () => Promise<unknown> }) {
  const { t } = useSpeech();
  const go = useNavigate();
  const [params] = useSearchParams();
  const verb = view ? 'edit' : 'draft';
  const { data: schema, error, refetch } = useForm('publication', verb);
  const start = useStart(view);
  const duty = useDutyChoice();
  const options = useMemo<FormFrame['options']>(() => ({ body: view ? picturesOf(view) : [], duty }), [view, duty]);
  if (!schema || !start) return error ? <Fault fault={error} retry={() => void refetch()} /> : <Loading />;
  const caseId = view?.case.caseId;
  return (
    <VerbForm
      noun="publication"
      verb={verb}
      schema={schema}
      to={caseId ? `/publications/${caseId}/edit` : '/publications'}
      apart={params.toString()}
      expectedSeq={view?.case.seq}
      initial={start}
      options={options}
      submit={t(view ? 'pub.save' : 'pub.draft')}
      reload={reload}
      onDone={(done) => void go(`/publications/${done.caseId}`)}
    >
      {(root) => (
        <div className="gk-two gk-edit">
          <Panel title={t('pub.part.text')}>
            {!view && <Drafted callId={params.get('reportsOn')} />}
            <Fields path={['facts']} schema={root} only={TEXT} />
          </Panel>
          <div>
            <Beside root={root} />
          </div>
        </div>
      )}
    </VerbForm>
  );
}

/** That the text was made of the comments that are decided on, and that some are not. */
function Drafted({ callId }: { callId: string | null }) {
  const { t } = useSpeech();
  const { data } = useFeedbackDraft(callId);
  if (!data || data.total === 0) return null;
  const { total, undecided } = data;
  return (
    <Alert
      type={undecided > 0 ? 'warning' : 'info'}
      showIcon
      className="gk-gap"
      title={undecided > 0 ? t('comment.draftedOpen', { open: undecided }) : t('comment.drafted', { n: total })}
    />
  );
}

/** What the form starts with: the draft as it stands; what an item of the catalogue says; what a request was answered with
 * (条例 44); the document that it interprets; the concern that it answers; or the agency's name alone. */
function useStart(view: Answered<PublicationView> | undefined): Record<string, unknown> | null {
  const { agency } = useSession();
  const [params] = useSearchParams();
  const requestId = view ? null : params.get('request');
  const ofId = view ? null : (params.get('interprets') ?? params.get('reportsOn'));
  const { data: document } = usePublication(ofId ?? undefined);
  const { data: feedback } = useFeedbackDraft(view ? null : params.get('reportsOn'));
  const { data: asked } = useCase<RequestCase>('request', requestId ?? undefined);
  const concernId = view ? null : params.get('concern');
  const { data: concern } = useConcern(concernId ?? undefined);
  const owed = useDutyStart(params);
  return useMemo(() => {
    if (view) return { ...view.case.content, body: view.shownBody };
    const fresh = { issuers: [agency.name], openness: 'public' };
    if (params.has('reportsOn') && !view)
      return document && feedback ? { ...fresh, ...reporting(document, feedback) } : null;
    if (ofId) return document ? { ...fresh, ...interpreting(document) } : null;
    if (concernId) return concern ? { ...fresh, ...answering(concern) } : null;
    if (!requestId) return owed && { ...fresh, ...owed };
    if (!asked) return null;
    const { case: c } = asked;
    const description = c.items.map((item) => item.description).join('；');
    return {
      ...fresh,
      title: description.slice(0, 300),
      abstract: description.slice(0, 300),
      documentNumber: c.items[0]?.documentNumber ?? '',
      body: paragraphs(c.draft?.content ?? ''),
      requestNumber: c.number,
    };
  }, [view, agency, requestId, asked, ofId, document, feedback, params, owed, concernId, concern]);
}

/** What an interpretation takes from its document. */
function interpreting({ case: { number, content } }: Answered<PublicationView>) {
  const { column, theme, keywords } = content;
  return {
    title: `《${content.title}》政策解读`,
    genre: 'interpretation',
    interprets: number,
    column,
    theme,
    keywords,
  };
}

/** What the report on its comments takes from a call. */
function reporting(
  { case: { number, content } }: Answered<PublicationView>,
  { title, total, ...drafted }: FeedbackDraft,
) {
  const { column, theme, keywords } = content;
  const { abstract, body } = drafted;
  const text = total > 0 ? { abstract, body } : {};
  return { title, genre: 'report', reportsOn: number, column, theme, keywords, ...text };
}

/** What a response takes from the concern that it answers (回应关切): the question, which readers find beside the answer. */
function answering({ case: { number, title, about, kind, responses }, next }: Answered<ConcernView>) {
  const later = next?.what === 'briefing' ? 'briefing' : 'progress';
  return {
    title: `关于${title}有关情况的说明`,
    genre: 'concern-response',
    column: kind === 'emergency' ? '20-12' : 'news',
    question: about.slice(0, 1000),
    concern: number,
    responseKind: responses.some(({ struck }) => !struck) ? later : 'statement',
  };
}

function paragraphs(text: string): string {
  const box = document.createElement('div');
  for (const line of text.split('\n').filter((one) => one.trim() !== ''))
    box.append(Object.assign(document.createElement('p'), { textContent: line }));
  return box.innerHTML;
}

function picturesOf({ case: { attachments, caseId } }: Answered<PublicationView>) {
  return attachments
    .filter(({ mediaType }) => mediaType.startsWith('image/'))
    .map(({ hash, name }) => ({ value: `/api/v1/files/${hash}?case=${caseId}`, label: name }));
}
