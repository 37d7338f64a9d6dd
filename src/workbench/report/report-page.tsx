import { Tag } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { ReportAnswer } from '../../api/views.ts';
import { REPORT_FORMAT_WORDS } from '../../words/papers.ts';
import { Actions } from '../case/actions.tsx';
import { Downloads } from '../case/papers/downloads.tsx';
import { PaperSigning } from '../case/papers/paper-signing.tsx';
import { CaseTimeline } from '../case/timeline.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { Problem } from '../wire/call.ts';
import { useReport } from '../wire/queries.ts';
import { CellDrawer, type CellPlace } from './cell-drawer.tsx';
import { Drift } from './drift.tsx';
import { Findings } from './findings.tsx';
import { Grid } from './grid.tsx';
import { Imported } from './import/imported.tsx';
import { NotBegun } from './not-begun.tsx';
import { PaperFonts } from './paper-fonts.tsx';
import { Prose } from './prose.tsx';
import { Trend } from './trend.tsx';

/** One year's report in the order of the form, each figure with the cases behind it. */
export default function ReportPage() {
  const { t } = useSpeech();
  const words = useNounWords('report');
  const { year = '' } = useParams();
  const { data, error, refetch } = useReport(year);
  if (error instanceof Problem && error.status === 404) return <NotBegun year={Number(year)} />;
  if (!data) return error ? <Fault fault={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <Page
      title={t('report.one', { year })}
      above={[{ to: '/reports', text: t('report.title') }]}
      beside={
        <>
          <Tag color="geekblue">{words.state(data.case.state)}</Tag>
          <span className="gk-quiet">
            {data.case.imported ? '' : `${t('report.due', { day: data.dueOn })} · `}{' '}
            {t('report.formatOf', { year: data.format })}
          </span>
        </>
      }
    >
      {data.case.imported ? <Imported view={data} /> : <Shown view={data} reload={() => refetch()} key={year} />}
    </Page>
  );
}

function Shown({ view, reload }: { view: ReportAnswer; reload: () => Promise<unknown> }) {
  const { t } = useSpeech();
  const [cell, setCell] = useState<CellPlace | null>(null);
  const tables = new Map(view.tables.map((table) => [table.code, table]));
  const table = (code: 'proactive' | 'requests' | 'remedies') => {
    const grid = tables.get(code);
    return grid && <Grid table={grid} findings={view.findings} year={view.year} show={setCell} />;
  };
  return (
    <>
      <Actions
        noun="report"
        case={view.case}
        verbs={view.verbs}
        at={`/reports/${view.year}`}
        without={['write', 'override']}
        reload={reload}
      />
      <div className="gk-tools gk-tools-line gk-tools-row gk-no-print">
        <Downloads
          formats={REPORT_FORMAT_WORDS}
          at={`/reports/${view.year}/papers`}
          of={t('report.one', { year: view.year })}
        />
        <PaperFonts />
        <PaperSigning isMade={view.versions.length > 0} />
      </div>
      <Findings view={view} show={setCell} reload={reload} />
      <Drift view={view} />
      <Prose view={view} section="1" />
      <Panel title={view.headings[1] ?? ''}>{table('proactive')}</Panel>
      <Panel title={view.headings[2] ?? ''}>{table('requests')}</Panel>
      <Panel title={view.headings[3] ?? ''}>{table('remedies')}</Panel>
      <Prose view={view} section="5" />
      <Prose view={view} section="6" />
      <Trend years={view.trend} />
      <div className="gk-two">
        <Versions view={view} />
        <CaseTimeline noun="report" caseId={view.case.caseId} entries={view.timeline} />
      </div>
      <CellDrawer year={view.year} cell={cell} close={() => setCell(null)} />
    </>
  );
}

function Versions({ view }: { view: ReportAnswer }) {
  const { t } = useSpeech();
  return (
    <Panel title={t('report.versions')}>
      {view.versions.length === 0 && <span className="gk-quiet">{t('report.noVersions')}</span>}
      <ul className="gk-lines">
        {view.versions.map(({ on }, i) => (
          <li key={i}>{t('report.version', { n: i + 1, day: on })}</li>
        ))}
      </ul>
    </Panel>
  );
}
