import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { VerbDrawer } from '../case/verb-drawer.tsx';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { useAgency, useCalendar } from '../wire/queries.ts';
import { useReasonText } from '../wire/reasons.ts';
import { YearPicture } from './year-picture.tsx';

/** 工作日历: which days count, and where next year's file is loaded. */
export default function CalendarPage() {
  const { t } = useSpeech();
  const reasonText = useReasonText();
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const [isLoading, setLoading] = useState(false);
  const year = Number(params.get('year') ?? today.slice(0, 4));
  const { data, error, refetch } = useCalendar(year);
  const agency = useAgency();
  const load = agency.data?.verbs.find(({ verb }) => verb === 'load-calendar');
  const go = (to: number) => setParams({ year: String(to) });
  return (
    <Page
      title={t('calendar.title')}
      beside={<span className="gk-quiet">{t('app.year', { year })}</span>}
      extra={
        <>
          <Button onClick={() => go(year - 1)}>‹ {t('calendar.previous')}</Button>
          <Button onClick={() => go(year + 1)}>{t('calendar.next')} ›</Button>
          {load?.reasons.length === 0 && (
            <Button type="primary" onClick={() => setLoading(true)}>
              {t('calendar.load')}
            </Button>
          )}
        </>
      }
    >
      {error && <Fault fault={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && !data.loaded && (
        <Alert type="warning" showIcon className="gk-gap" title={t('calendar.notLoaded', { year })} />
      )}
      {load && load.reasons.length > 0 && <p className="gk-quiet">{load.reasons.map(reasonText).join('；')}</p>}
      {data && <YearPicture picture={data} />}
      <VerbDrawer
        noun="agency"
        verb={isLoading ? 'load-calendar' : null}
        to="/agency/load-calendar"
        expectedSeq={agency.data?.case.seq}
        reload={() => agency.refetch()}
        close={() => setLoading(false)}
      />
    </Page>
  );
}
