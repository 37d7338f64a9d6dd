import { Link } from 'react-router';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useDutiesDue } from '../wire/duties.ts';
import { OwedName } from './due-tab.tsx';
import { StateMark, useDaysLeft } from './state-mark.tsx';
import { Todo, TodoForms } from './todo.tsx';

/** More than a glance takes in stands on the page of its own. */
const SHOWN = 5;

/** At the desk: what the section of whoever is signed in owes the column, the longest overdue first; nothing where it owes none. */
export function OwnDuties() {
  const { t } = useSpeech();
  const daysLeft = useDaysLeft();
  const { data } = useDutiesDue();
  const own = [...(data?.overdue ?? []), ...(data?.soon ?? [])].filter((one) => one.own);
  if (own.length === 0) return null;
  return (
    <Panel
      title={t('app.counted', { name: t('duty.own'), n: own.length })}
      extra={<Link to="/duties?tab=due">{t('app.all')}</Link>}
    >
      <TodoForms>
        <ul className="gk-waiting">
          {own.slice(0, SHOWN).map((one) => (
            <li key={`${one.caseId} ${one.label}`}>
              <StateMark state={one.state} />
              <span>
                <span className="gk-number">{one.due}</span> <span className="gk-quiet">{daysLeft(one.left)}</span>
              </span>
              <span>
                <OwedName owed={one} />
              </span>
              <Todo {...one} />
            </li>
          ))}
        </ul>
      </TodoForms>
    </Panel>
  );
}
