import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { MayNotBegin, useMayBegin } from '../case/beginning.tsx';
import { VerbDrawer } from '../case/verb-drawer.tsx';
import { Choose } from '../form/field/choose.tsx';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { useDutyYear } from '../wire/duties.ts';
import { CatalogueTab } from './catalogue-tab.tsx';
import { DueTab } from './due-tab.tsx';
import { DutyDrawer, useDutyOptions } from './duty-drawer.tsx';
import { FreshnessTab } from './freshness-tab.tsx';
import { TodoForms } from './todo.tsx';
import { YearTab } from './year-tab.tsx';

const TABS = ['calendar', 'due', 'freshness', 'catalogue'] as const;

/** 公开事项: what is due in the year, what is late, which columns fail next, and the catalogue itself. */
export default function DutiesPage() {
  const { t } = useSpeech();
  const go = useNavigate();
  const { id } = useParams();
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const [isNew, setNew] = useState(false);
  const mayBegin = useMayBegin('duty');
  const options = useDutyOptions();
  const year = Number(params.get('year') ?? today.slice(0, 4));
  const tab = TABS.find((one) => one === params.get('tab')) ?? 'calendar';
  const section = params.get('section') ?? undefined;
  const { data, error, refetch } = useDutyYear(year);
  const sections = [...new Set(data?.duties.map((one) => one.section))];
  const duties = (data?.duties ?? []).filter((one) => !section || one.section === section);
  const change = (name: string, value: string | undefined, ...without: string[]) =>
    setParams((before) => {
      for (const one of without) before.delete(one);
      if (value) before.set(name, value);
      else before.delete(name);
      return before;
    });
  return (
    <TodoForms>
      <Page
        title={t('duty.title')}
        beside={tab === 'calendar' && <span className="gk-quiet">{t('app.year', { year })}</span>}
        extra={
          <>
            {tab === 'catalogue' && <CatalogueTools mayImport={mayBegin} />}
            {tab === 'calendar' && <YearTools year={year} go={(to) => change('year', String(to), 'day')} />}
            {mayBegin && (
              <Button type="primary" onClick={() => setNew(true)}>
                {t('duty.new')}
              </Button>
            )}
          </>
        }
      >
        {error && <Fault fault={error} retry={() => void refetch()} />}
        <MayNotBegin noun="duty" />
        <nav className="gk-cuts" aria-label={t('duty.title')}>
          {TABS.map((one) => (
            <Link key={one} to={`/duties?tab=${one}`} aria-current={one === tab ? 'page' : undefined}>
              {t(`duty.tab.${one}`)}
            </Link>
          ))}
        </nav>
        {tab !== 'freshness' && (
          <Choose
            className="gk-gap"
            size="small"
            allowClear
            aria-label={t('search.section')}
            placeholder={t('duty.sectionAll')}
            value={section}
            onChange={(value) => change('section', value)}
            options={sections.map((value) => ({ value, label: value }))}
            style={{ minWidth: 160 }}
          />
        )}
        {!data && !error && (tab === 'calendar' || tab === 'catalogue') && <Loading />}
        {data?.duties.length === 0 && <p className="gk-quiet">{t('duty.noneYet')}</p>}
        {data && tab === 'calendar' && <YearTab picture={{ ...data, duties }} />}
        {tab === 'due' && <DueTab section={section} />}
        {tab === 'freshness' && <FreshnessTab />}
        {tab === 'catalogue' && <CatalogueTab duties={duties} />}
      </Page>
      <DutyDrawer id={id} close={() => void go({ pathname: '/duties', search: params.toString() })} />
      <VerbDrawer
        noun="duty"
        verb={isNew ? 'define' : null}
        to="/duties"
        options={options}
        close={() => setNew(false)}
      />
    </TodoForms>
  );
}

function CatalogueTools({ mayImport }: { mayImport: boolean }) {
  const { t } = useSpeech();
  const go = useNavigate();
  return (
    <>
      {mayImport && <Button onClick={() => void go('/duties/import')}>{t('duty.import')}</Button>}
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button key={format} href={`/api/v1/duties/catalogue/items/${format}`} download>
          {t('duty.export', { format: format.toUpperCase() })}
        </Button>
      ))}
    </>
  );
}

function YearTools({ year, go }: { year: number; go: (year: number) => void }) {
  const { t } = useSpeech();
  return (
    <>
      <Button onClick={() => go(year - 1)}>‹ {t('calendar.previous')}</Button>
      <Button onClick={() => go(year + 1)}>{t('calendar.next')} ›</Button>
      {(['ics', 'csv'] as const).map((format) => (
        <Button key={format} href={`/api/v1/duties/years/${year}/${format}`} download>
          {t(`duty.${format}`)}
        </Button>
      ))}
    </>
  );
}
