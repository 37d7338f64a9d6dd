import { useMemo } from 'react';
import type { ImportAnswer } from '../../../api/views.ts';
import { useSpeech } from '../../session/language.tsx';
import { Panel } from '../../shell/page/panel.tsx';
import { partsOf } from './figures.ts';

/** What the file says, in its own order: for comparing it with the tables beside. */
export function SourceView({ source, original }: { source: ImportAnswer['source']; original: string | null }) {
  const { t } = useSpeech();
  const parts = useMemo(() => partsOf(source), [source]);
  return (
    <Panel
      title={t('import.source')}
      extra={
        original && (
          <a href={original} target="_blank" rel="noreferrer">
            {t('import.original')}
          </a>
        )
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its window is scrolled by keyboard too */}
      <section className="gk-source" tabIndex={0} aria-label={t('import.source')}>
        {parts.length === 0 && <p className="gk-quiet">{t('import.noSource')}</p>}
        {parts.map((part, i) =>
          part.kind === 'text' ? (
            part.lines.map((line, j) => <p key={`${i}/${j}`}>{line}</p>)
          ) : (
            <table key={i} className="gk-grid">
              <tbody>
                {part.rows.map((cells, y) => (
                  <tr key={y}>
                    {cells.map((cell, x) => (
                      <td key={x} colSpan={cell.span}>
                        {cell.text}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ),
        )}
      </section>
    </Panel>
  );
}
