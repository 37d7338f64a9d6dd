import { useMemo } from 'react';
import type { ReportAnswer } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { labelsOf } from './grid-labels.ts';

/** Where the ledger no longer gives what was published: the head decides whether to publish again. */
export function Drift({ view }: { view: ReportAnswer }) {
  const { t } = useSpeech();
  const names = useMemo(
    () =>
      new Map(
        view.tables.flatMap((table) =>
          [...labelsOf(table)].map(([{ at }, label]) => [`${at?.table}/${at?.row}/${at?.column}`, label] as const),
        ),
      ),
    [view.tables],
  );
  if (view.drift.length === 0) return null;
  return (
    <Panel title={t('report.drift')}>
      <p className="gk-quiet">{t('report.driftHint')}</p>
      <table className="gk-grid">
        <caption className="gk-visually-hidden">{t('report.drift')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.cells')}</th>
            <th scope="col">{t('report.asPublished')}</th>
            <th scope="col">{t('report.asLedger')}</th>
          </tr>
        </thead>
        <tbody>
          {view.drift.map(({ table, row, column, published, ledger }) => {
            const label = names.get(`${table}/${row}/${column}`);
            return (
              <tr key={`${table}/${row}/${column}`}>
                <th scope="row">{label ? `${label.row} · ${label.column}` : `${row} ${column}`}</th>
                <td>{published}</td>
                <td>{ledger}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
