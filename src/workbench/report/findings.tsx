import { Button } from 'antd';
import { useState } from 'react';
import type { ReportAnswer, WordedFinding } from '../../api/views.ts';
import { VerbDrawer } from '../case/verb-drawer.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import type { CellPlace } from './cell-drawer.tsx';

interface Props {
  readonly view: ReportAnswer;
  readonly show: (cell: CellPlace) => void;
  readonly reload: () => Promise<unknown>;
}

/** 勾稽校验: what is wrong with the figures, errors first, each with the cells it names and the way to explain it. */
export function Findings({ view, show, reload }: Props) {
  const { t } = useSpeech();
  const words = useNounWords('report');
  const [explaining, setExplaining] = useState<string | null>(null);
  const ordered = [...view.findings].sort((a, b) => a.level.localeCompare(b.level));
  const blocking = ordered.filter(({ level, override }) => level === 'error' && !override).length;
  const mayExplain = view.verbs.some(({ verb, reasons }) => verb === 'override' && reasons.length === 0);
  return (
    <Panel
      title={t('report.findings')}
      id="findings"
      extra={blocking > 0 && <b className="gk-error">{t('report.blocks', { n: blocking })}</b>}
    >
      {ordered.length === 0 && <span className="gk-ok">{t('report.noFindings')}</span>}
      <ul className="gk-lines gk-findings">
        {ordered.map((finding, i) => (
          <li key={i}>
            <span className={finding.level === 'error' ? 'gk-chip gk-chip-error' : 'gk-chip'}>
              {t(finding.level === 'error' ? 'report.error' : 'report.warning')} {finding.code}
            </span>
            <div>
              {finding.text}
              {finding.override && <div className="gk-quiet">{t('report.overridden', { why: finding.override })}</div>}
              <Cells finding={finding} year={view.year} show={show} />
            </div>
            {mayExplain && finding.level === 'error' && (
              <Button size="small" onClick={() => setExplaining(finding.code)}>
                {words.verb('override')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <VerbDrawer
        noun="report"
        verb={explaining && 'override'}
        to={`/reports/${view.year}/override`}
        about={explaining ?? ''}
        expectedSeq={view.case.seq}
        initial={{ code: explaining ?? '' }}
        reload={reload}
        close={() => setExplaining(null)}
      />
    </Panel>
  );
}

function Cells({ finding, year, show }: { finding: WordedFinding; year: number; show: Props['show'] }) {
  const cells = finding.cells.filter((cell) => cell.table !== null && cell.year === year && cell.value !== null);
  if (cells.length === 0) return null;
  return (
    <div className="gk-finding-cells">
      {cells.slice(0, 12).map(({ table, row, column, label, value }) => (
        <Button
          key={`${table}${row}${column}`}
          type="link"
          size="small"
          onClick={() => show({ table: table!, row, column, label, value: String(value) })}
        >
          {label} {String(value)}
        </Button>
      ))}
    </div>
  );
}
