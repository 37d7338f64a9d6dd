import { Alert, Button, Tag } from 'antd';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { Answered, PublicationView } from '../../api/views.ts';
import { Actions } from '../case/actions.tsx';
import { shanghaiTime } from '../case/instant.ts';
import { CaseTimeline } from '../case/timeline.tsx';
import { AnsweredConcern } from '../concern/at-desk.tsx';
import { TablesShown } from '../fiscal/tables-shown.tsx';
import type { FormFrame } from '../form/form-context.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { usePublication } from '../wire/publications.ts';
import { AsShown } from './as-shown.tsx';
import { Comments } from './comment/comments.tsx';
import { Difference } from './difference.tsx';
import { Hits } from './hits.tsx';
import { CopiedSentences, Interpretation } from './interpretation.tsx';
import { DueToPublish } from './publication-table.tsx';
import { Reviews } from './reviews.tsx';
import { Warnings } from './warnings.tsx';

/** Offered elsewhere on the page, or not by a person. */
const ELSEWHERE = ['edit', 'tabulate', 'decide-hits'];

export default function PublicationPage() {
  const { t } = useSpeech();
  const { id = '' } = useParams();
  const { data, error, refetch } = usePublication(id);
  const above = [{ to: '/publications', text: t('pub.title') }];
  if (!data) {
    return error ? (
      <Page title={t('fault.missing')} above={above}>
        <Fault fault={error} retry={() => void refetch()} />
      </Page>
    ) : (
      <Loading />
    );
  }
  const { case: c, due } = data;
  return (
    <Page title={c.content.title} above={above} beside={<Beside view={data} />} extra={<EditButton view={data} />}>
      {due && (
        <p>
          {t('pub.column.due')} <DueToPublish due={due} />
        </p>
      )}
      <Standing view={data} />
      <Warnings view={data} />
      <Interpretation view={data} />
      <CopiedSentences view={data} />
      <Comments view={data} />
      <AnsweredConcern view={data} />
      <Shown view={data} reload={() => refetch()} />
    </Page>
  );
}

function Beside({ view: { case: c } }: { view: Answered<PublicationView> }) {
  const { t } = useSpeech();
  const words = useNounWords('publication');
  return (
    <>
      <span className="gk-number">{c.number}</span> <Tag color="geekblue">{words.state(c.state)}</Tag>
      {c.version > 1 && <Tag>{t('pub.version', { n: c.version })}</Tag>}
      {c.shown && <b className="gk-ok">{t('pub.public')}</b>}
      {c.content.grave && <b className="gk-error">{t('pub.grave')}</b>}
    </>
  );
}

function EditButton({ view: { case: c, verbs } }: { view: Answered<PublicationView> }) {
  const { t } = useSpeech();
  const may = (wanted: string) => verbs.some(({ verb, reasons }) => verb === wanted && reasons.length === 0);
  return (
    <>
      {may('tabulate') && (
        <Link to={`/publications/${c.caseId}/tables`}>
          <Button>{t('fiscal.enter')}</Button>
        </Link>
      )}{' '}
      {may('edit') && (
        <Link to={`/publications/${c.caseId}/edit`}>
          <Button type="primary">{t('pub.edit')}</Button>
        </Link>
      )}
    </>
  );
}

/** Where it stands, as far as the state does not say it. */
function Standing({ view: { case: c } }: { view: Answered<PublicationView> }) {
  const { t } = useSpeech();
  const last = c.versions.at(-1);
  const lines = [
    c.publishAt && t('pub.scheduled', { at: shanghaiTime(c.publishAt) }),
    last && c.shown && t('pub.publishedAt', { at: shanghaiTime(last.publishedAt) }),
    last && c.shown && c.version > last.version && t('pub.stillPublic', { n: last.version }),
    c.takenOver && t('pub.takenOver', { on: c.takenOver.on, name: c.takenOver.by.name, origin: c.takenOver.origin }),
    c.withdrawn && t('pub.withdrawn', c.withdrawn),
  ].filter((line) => line !== null && line !== false && line !== undefined);
  return (
    <>
      {lines.length > 0 && <Alert type="info" showIcon className="gk-gap" title={lines.join('；')} />}
      {c.successor && (
        <p>
          {c.successorId ? (
            <Link to={`/publications/${c.successorId}`}>{t('pub.successor', { number: c.successor })}</Link>
          ) : (
            t('pub.successor', { number: c.successor })
          )}
        </p>
      )}
      {c.requestId && (
        <p>
          {t('pub.fromRequest')} <Link to={`/requests/${c.requestId}`}>{c.requestNumber}</Link>
        </p>
      )}
    </>
  );
}

function Shown({ view, reload }: { view: Answered<PublicationView>; reload: () => Promise<unknown> }) {
  const { t } = useSpeech();
  const { case: c, difference, corrections } = view;
  const options = useMemo<FormFrame['options']>(
    () => ({ hash: c.attachments.map(({ hash, name }) => ({ value: hash, label: name })) }),
    [c.attachments],
  );
  return (
    <>
      <Actions
        noun="publication"
        case={c}
        verbs={view.verbs}
        at={`/publications/${c.caseId}`}
        options={options}
        without={ELSEWHERE}
        reload={reload}
      />
      <Hits view={view} reload={reload} />
      <div className="gk-two">
        <div>
          {difference && (
            <Panel title={t('pub.difference', { n: difference.from })}>
              <Difference of={difference} />
            </Panel>
          )}
          <AsShown view={view} />
          {c.content.fiscal && <TablesShown id={c.caseId} weighed={c.weighed} />}
        </div>
        <div>
          <Reviews view={view} />
          {corrections.length > 0 && (
            <Panel title={t('pub.corrections')}>
              {corrections.map((one) => (
                <details key={one.to}>
                  <summary>{t('pub.correction', { from: one.from, to: one.to })}</summary>
                  <Difference of={one} />
                </details>
              ))}
            </Panel>
          )}
          <CaseTimeline noun="publication" caseId={c.caseId} entries={view.timeline} />
        </div>
      </div>
    </>
  );
}
