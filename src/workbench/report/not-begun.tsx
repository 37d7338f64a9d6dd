import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { MissingPage } from '../shell/page/missing.tsx';
import { Page } from '../shell/page/page.tsx';
import { useReports } from '../wire/queries.ts';
import { useOpenReport } from './open-report.tsx';

/** The page of a report that nobody has begun: by when it is due, and the way to begin it. */
export function NotBegun({ year }: { year: number }) {
  const { t } = useSpeech();
  const open = useOpenReport();
  const { data, error, refetch } = useReports();
  if (!data) return error ? <Fault fault={error} retry={() => void refetch()} /> : <Loading />;
  const line = data.notBegun.find((one) => one.year === year);
  if (!line) return <MissingPage />;
  return (
    <Page
      title={t('report.one', { year })}
      above={[{ to: '/reports', text: t('report.title') }]}
      beside={line.overdue && <b className="gk-error">{t('report.overdue')}</b>}
    >
      <Alert
        type={line.overdue ? 'warning' : 'info'}
        showIcon
        title={t('report.notBegun')}
        description={
          <>
            <p>
              {t('report.notBegunHint', { year, day: line.dueOn })} {!data.mayOpen && t('report.mayNotOpen')}
            </p>
            <div className="gk-tools gk-tools-line">
              {data.mayOpen && (
                <Button type="primary" onClick={() => void open(year)}>
                  {t('report.open')}
                </Button>
              )}
              {data.mayImport.includes(year) && <Link to="/reports/import">{t('import.title')}</Link>}
              <Link to="/reports">{t('report.back')}</Link>
            </div>
          </>
        }
      />
    </Page>
  );
}
