import { useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Answered, PublicationView, RequestCase } from '../../api/views.ts';
import { Fields } from '../form/field/field.tsx';
import type { FormFrame } from '../form/form-context.ts';
import { VerbForm } from '../form/verb-form.tsx';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
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
] as const;

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
            <Fields path={['facts']} schema={root} only={TEXT} />
          </Panel>
          <div>
            {BESIDE.map(({ word, fields }) => (
              <Panel key={word} title={t(word)}>
                {word === 'pub.part.catalogue' && <p className="gk-quiet">{t('pub.neededHint')}</p>}
                <Fields path={['facts']} schema={root} only={fields} />
              </Panel>
            ))}
          </div>
        </div>
      )}
    </VerbForm>
  );
}

/** What the form starts with: the draft as it stands; what an item of the catalogue says; what a request was answered with
 * (条例 44); the document that it interprets; or the agency's name alone. */
function useStart(view: Answered<PublicationView> | undefined): Record<string, unknown> | null {
  const { agency } = useSession();
  const [params] = useSearchParams();
  const requestId = view ? null : params.get('request');
  const ofId = view ? null : (params.get('interprets') ?? params.get('reportsOn'));
  const { data: document } = usePublication(ofId ?? undefined);
  const { data: asked } = useCase<RequestCase>('request', requestId ?? undefined);
  const owed = useDutyStart(params);
  return useMemo(() => {
    if (view) return { ...view.case.content, body: view.shownBody };
    const fresh = { issuers: [agency.name], openness: 'public' };
    if (ofId) return document ? { ...fresh, ...(params.has('reportsOn') ? reporting : interpreting)(document) } : null;
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
  }, [view, agency, requestId, asked, ofId, document, params, owed]);
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
function reporting({ case: { number, content } }: Answered<PublicationView>) {
  const { column, theme, keywords, title } = content;
  return { title: `${title}的意见采纳情况`, genre: 'report', reportsOn: number, column, theme, keywords };
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
