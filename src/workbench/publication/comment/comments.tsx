import { Button } from 'antd';
import { Link } from 'react-router';
import type { Answered, CallView, PublicationView } from '../../../api/views.ts';
import { useMayBegin } from '../../case/beginning.tsx';
import { useSpeech } from '../../session/language.tsx';
import { Panel } from '../../shell/page/panel.tsx';
import { usePublicationDesk } from '../../wire/publications.ts';
import { DueToPublish } from '../publication-table.tsx';

/** 征求意见 on the page of a publication: of a call its period and what became of the comments, of a report its call. */
export function Comments({ view: { comments } }: { view: Answered<PublicationView> }) {
  const { t } = useSpeech();
  const { call, reportsOn } = comments;
  if (!call && !reportsOn) return null;
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
    </Panel>
  );
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
        {rows.map(({ caseId, title, indexNumber, section, due }) => (
          <li key={caseId}>
            <Link to={`/publications/${caseId}`}>{title}</Link>
            <span>
              <span className="gk-number">{indexNumber}</span> {section}
            </span>
            {due && <DueToPublish due={due} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
