import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { ColumnForecast, FreshnessForecast, JobAnswer } from '../../api/views.ts';
import { COLUMN_WORDS } from '../../words/nouns/publication.ts';
import { useMayBegin } from '../case/beginning.tsx';
import { useCiteText } from '../case/cite.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { post } from '../wire/call.ts';
import { useFreshness } from '../wire/duties.ts';
import { useDaysLeft } from './state-mark.tsx';

/** 栏目更新预警: days left of each column as bars, and how many have failed against how many may. */
export function FreshnessTab() {
  const { t, name, language } = useSpeech();
  const { data, error, refetch } = useFreshness();
  if (!data) return error ? <Fault fault={error} retry={() => void refetch()} /> : <Loading />;
  const columnName = (column: string) => (column === 'home' ? t('duty.fresh.home') : name(COLUMN_WORDS, column));
  const join = (names: readonly string[]) => names.join(language === 'zh' ? '、' : ', ');
  return (
    <>
      <Verdict of={data} />
      <Panel title={t('duty.tab.freshness')} extra={<SiteCheck />}>
        <p className="gk-quiet">{t('duty.fresh.hint')}</p>
        <ul className="gk-fresh">
          {data.columns.map((one) => (
            <Bar key={one.column} of={one} name={columnName(one.column)} />
          ))}
        </ul>
        {data.emptyColumns.length > 0 && (
          <p>{t('duty.fresh.emptyNames', { names: join(data.emptyColumns.map(columnName)) })}</p>
        )}
        {data.undated.length > 0 && (
          <p>
            {t('duty.fresh.undated', {
              names: join(data.undated.map(({ column, count }) => `${columnName(column)} ${count}`)),
            })}
          </p>
        )}
      </Panel>
    </>
  );
}

/** Asks for 站点自查 and goes to where it can be followed. */
function SiteCheck() {
  const { t } = useSpeech();
  const go = useNavigate();
  const client = useQueryClient();
  const { notification } = App.useApp();
  const start = async () => {
    try {
      await post<JobAnswer>('/duties/site-check', {});
      await client.invalidateQueries({ queryKey: ['job'] });
      await go('/jobs');
    } catch (fault) {
      notification.error({ title: t('fault.refused'), description: (fault as Error).message });
    }
  };
  return (
    <Button size="small" title={t('duty.siteCheckHint')} onClick={() => void start()}>
      {t('duty.siteCheck')}
    </Button>
  );
}

function Verdict({ of }: { of: FreshnessForecast }) {
  const { t } = useSpeech();
  return (
    <dl className="gk-verdict gk-gap">
      {(['stale', 'owed', 'empty'] as const).map((which) => {
        const { failed, limit } = of[which];
        return (
          <div key={which}>
            <dt>{t(`duty.fresh.${which}`)}</dt>
            <dd>
              {t('duty.fresh.limit', { n: failed, limit })}{' '}
              {failed >= limit && <b className="gk-error">{t('duty.fresh.fails')}</b>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A quarter of its days left: it is near. */
const NEAR = 0.25;

function Bar({ of: one, name }: { of: ColumnForecast; name: string }) {
  const { t } = useSpeech();
  const words = useNounWords('duty');
  const daysLeft = useDaysLeft();
  const citeText = useCiteText();
  const mayDraft = useMayBegin('publication');
  const { column, kind, lastOn, failsOn, left, ownDays, ownLeft } = one;
  const all = lastOn && failsOn ? (Date.parse(failsOn) - Date.parse(lastOn)) / 86_400_000 : 1;
  const part = Math.max(0, Math.min(1, left / all));
  const look = left < 0 ? 'overdue' : part <= NEAR ? 'due' : 'done';
  return (
    <li>
      <span className="gk-fresh-name">
        <b>{name}</b> <span className="gk-quiet">{words.choice('freshness', kind)}</span>
      </span>
      <span className="gk-fresh-bar" aria-hidden="true">
        <i className={`gk-day-${look}`} style={{ width: `${Math.round(100 * part)}%` }} />
      </span>
      <span className={left < 0 ? 'gk-error' : undefined}>{lastOn ? daysLeft(left) : t('duty.fresh.never')}</span>
      <span className="gk-quiet" title={citeText(one.cite)}>
        {lastOn && t('duty.fresh.last', { on: lastOn })} {failsOn && t('duty.fresh.until', { on: failsOn })}
        {ownDays !== null && lastOn && (
          <>
            {' · '}
            <span className={ownLeft < 0 ? 'gk-error' : undefined}>
              {t('duty.fresh.own', { n: ownDays, left: daysLeft(ownLeft) })}
            </span>
          </>
        )}
      </span>
      {mayDraft && column !== 'home' && (
        <Link to={`/publications/new?column=${column}`} aria-label={`${t('duty.fresh.draft')}：${name}`}>
          {t('duty.draft')}
        </Link>
      )}
    </li>
  );
}
