import { Button } from 'antd';
import { Link } from 'react-router';
import type { Answered, CallView, CommentCounts, PublicationView } from '../../../api/views.ts';
import { useMayBegin } from '../../case/beginning.tsx';
import { useNounWords } from '../../form/labels.ts';
import { useSpeech } from '../../session/language.tsx';
import { Panel } from '../../shell/page/panel.tsx';
import { usePublicationDesk } from '../../wire/publications.ts';
import { DueToPublish } from '../publication-table.tsx';

/** 征求意见 on the page of a publication: of a call its period and what became of the comments, of a report its call. */
export function Comments({ view: { case: c, comments } }: { view: Answered<PublicationView> }) {
  const { t } = useSpeech();
  const { call, reportsOn, counts } = comments;
  const n = counts?.total ?? 0;
  if (!call && !reportsOn && n === 0) return null;
  const callId = reportsOn?.caseId ?? c.caseId;
  return (
    <Panel title={t('pub.comments')} extra={call?.standing === 'closed' && <Report caseId={call.caseId} />}>
      {call && <Call call={call} />}
      {reportsOn && (
        <ul className="gk-waiting">
          <li>
            <span>{t('pub.reportsOn')}</span>
            <Link to={`/publications/${reportsOn.caseId}`}>{reportsOn.title}</Link>
            <span className="gk-number">{reportsOn.number}</span>
          </li>
        </ul>
      )}
      {counts && reportsOn && n > 0 && <AsDecided counts={counts} />}
      {counts && (
        <p>
          <Link to={`/publications/${callId}/comments`}>{t('comment.all', { n, open: counts.undecided })}</Link>
        </p>
      )}
    </Panel>
  );
}

/** Beside the report: how the comments are decided on now, for whoever compares. */
function AsDecided({ counts: { total, outcomes } }: { counts: CommentCounts }) {
  const { t } = useSpeech();
  const words = useNounWords('comment');
  const told = outcomes.map(({ outcome, n }) =>
    t('comment.outcome', { name: outcome ? words.choice('outcome', outcome) : t('comment.none'), n }),
  );
  return <p>{t('comment.now', { n: total, outcomes: told.join('、') })}</p>;
}

function Report({ caseId }: { caseId: string }) {
  const { t } = useSpeech();
  return (
    useMayBegin('publication') && (
      <Link to={`/publications/new?reportsOn=${caseId}`}>
        <Button size="small">{t('pub.report')}</Button>
      </Link>
    )
  );
}

function Call({ call: { standing, until, due, feedback } }: { call: CallView }) {
  const { t } = useSpeech();
  return (
    <>
      <p>{t(`pub.call.${standing}`, { until })}</p>
      {due && (
        <p>
          {t('pub.feedbackDue')} <DueToPublish due={due} />
        </p>
      )}
      {feedback.length > 0 && (
        <ul className="gk-waiting">
          {feedback.map(({ caseId, title, indexNumber }) => (
            <li key={caseId}>
              <Link to={`/publications/${caseId}`}>{title}</Link>
              <span className="gk-number">{indexNumber}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Calls for comments that are over and not reported on, the longest over first; nothing where there are none. */
export function UnreportedCalls() {
  const { t } = useSpeech();
  const rows = usePublicationDesk().data?.unreported ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title={t('app.counted', { name: t('pub.unreported'), n: rows.length })}>
      <ul className="gk-waiting">
        {rows.map(({ caseId, title, indexNumber, section, due, total, undecided }) => (
          <li key={caseId}>
            <Link to={`/publications/${caseId}`}>{title}</Link>
            <span>
              <span className="gk-number">{indexNumber}</span> {section}
            </span>
            {total > 0 && <span>{t('comment.open', { n: total, open: undecided })}</span>}
            {due && <DueToPublish due={due} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** 待我办理: the calls whose comments wait for whoever is signed in; nothing where none do. */
export function WaitingComments() {
  const { t } = useSpeech();
  const rows = usePublicationDesk().data?.undecided ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel
      title={t('app.counted', { name: t('comment.waiting'), n: rows.reduce((sum, one) => sum + one.undecided, 0) })}
    >
      <ul className="gk-waiting">
        {rows.map(({ caseId, title, until, total, undecided }) => (
          <li key={caseId}>
            <Link to={`/publications/${caseId}/comments`}>{title}</Link>
            <span>{t('comment.open', { n: total, open: undecided })}</span>
            <span className="gk-number">{until}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
