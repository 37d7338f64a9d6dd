import { Link } from 'react-router';
import type { DecisionSummary } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useDecisionSummary } from '../wire/decisions.ts';

/** At the desk: how many licences and penalties must be published or withdrawn, and how many of them late; else nothing. */
export function WaitingDecisions() {
  const { t } = useSpeech();
  const licences = useDecisionSummary('licence', undefined).data;
  const penalties = useDecisionSummary('penalty', undefined).data;
  const waiting = [licences, penalties].filter((one) => one && one.toPublish + one.toWithdraw > 0);
  if (waiting.length === 0) return null;
  return (
    <Panel title={t('dec.waiting')} extra={<Link to="/decisions">{t('app.all')}</Link>}>
      <ul className="gk-waiting">{waiting.map((one) => one && <Line key={one.kind} of={one} />)}</ul>
    </Panel>
  );
}

function Line({ of: { kind, toPublish, overdue, toWithdraw, withdrawOverdue } }: { of: DecisionSummary }) {
  const { t } = useSpeech();
  const late = (n: number, filter: string) =>
    n > 0 && (
      <Link className="gk-error" to={`/decisions/${kind}?${filter}`}>
        <b>{`${t('dec.ofWhichOverdue')} ${n}`}</b>
      </Link>
    );
  return (
    <li>
      <Link to={`/decisions/${kind}?state=recorded`}>{`${t(`dec.${kind}`)} ${t('dec.toPublish')} ${toPublish}`}</Link>
      {late(overdue, 'overdue=true')}
      {toWithdraw > 0 && <Link to={`/decisions/${kind}?state=revoked`}>{`${t('dec.toWithdraw')} ${toWithdraw}`}</Link>}
      {late(withdrawOverdue, 'state=revoked')}
    </li>
  );
}
