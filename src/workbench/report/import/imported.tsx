import { Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ReportAnswer } from '../../../api/views.ts';
import { FileLinks } from '../../case/file-links.tsx';
import { CaseTimeline } from '../../case/timeline.tsx';
import { useSpeech } from '../../session/language.tsx';
import { Panel } from '../../shell/page/panel.tsx';
import type { CellPlace } from '../cell-drawer.tsx';
import { Grid } from '../grid.tsx';
import { Trend } from '../trend.tsx';
import { placeOf } from './figures.ts';
import { Found } from './found.tsx';

/** An imported report: its figures as they were published, each with where it comes from. */
export function Imported({ view }: { view: ReportAnswer }) {
  const { t } = useSpeech();
  const [cell, setCell] = useState<CellPlace | null>(null);
  const { imported } = view.case;
  if (!imported) return null;
  const { file, by, on, keyed } = imported;
  const isKeyed = cell !== null && keyed.includes(placeOf(cell));
  const origin = (
    <dl className="gk-origin">
      <dt>{t('import.file')}</dt>
      <dd>
        <FileLinks caseId={view.case.caseId} files={[file]} />
      </dd>
      <dt>SHA-256</dt>
      <dd className="gk-hash">{file.hash}</dd>
      <dt>{t('import.by')}</dt>
      <dd>
        {by.name}，<span className="gk-number">{on}</span>
      </dd>
    </dl>
  );
  const mayCorrect = view.verbs.some(({ verb, reasons }) => verb === 'correct-import' && reasons.length === 0);
  return (
    <>
      <Panel
        title={t('import.origin')}
        extra={mayCorrect && <Link to={`/reports/import?year=${view.year}`}>{t('import.correctLink')}</Link>}
      >
        {origin}
        <p>{keyed.length === 0 ? t('import.noneKeyed') : t('import.someKeyed', { n: keyed.length })}</p>
      </Panel>
      {view.tables.map((table) => (
        <Panel key={table.code} title={table.caption}>
          <Grid table={table} findings={view.findings} year={view.year} show={setCell} opens="import.showOrigin" />
        </Panel>
      ))}
      <Found findings={view.findings} />
      <Trend years={view.trend} />
      <CaseTimeline noun="report" caseId={view.case.caseId} entries={view.timeline} />
      <Drawer open={cell !== null} size={480} title={t('import.origin')} onClose={() => setCell(null)}>
        {cell && (
          <>
            <p>
              {cell.label}：<b>{cell.value}</b>
            </p>
            <p>{t(isKeyed ? 'import.cellKeyed' : 'import.cellRead')}</p>
            {origin}
          </>
        )}
      </Drawer>
    </>
  );
}
