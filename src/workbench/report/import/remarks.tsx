import { Alert } from 'antd';
import type { ImportAnswer } from '../../../api/views.ts';
import { useSpeech } from '../../session/language.tsx';
import { Panel } from '../../shell/page/panel.tsx';

/** What a person has to look at before they confirm: what has no place, how the file was read. */
export function Remarks({ preview }: { preview: ImportAnswer }) {
  const { t } = useSpeech();
  const { unplaced, notes, unread } = preview;
  return (
    <>
      {unread.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('import.unread')}
          description={`${unread.join('')}${t('import.keyHint')}`}
        />
      )}
      {unread.length === 0 && (
        <Panel title={t('import.unplaced')}>
          {unplaced.length === 0 ? (
            <span className="gk-ok">{t('import.allPlaced')}</span>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
            <section className="gk-unplaced" tabIndex={0} aria-label={t('import.unplaced')}>
              <ul className="gk-lines">
                {unplaced.map(({ table, label, texts, reason }, i) => (
                  <li key={i}>
                    {t('import.unplacedOne', {
                      table,
                      label: label ?? t('import.noLabel'),
                      texts: texts.map((text) => text || t('import.blank')).join(' | '),
                      reason,
                    })}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {notes.length > 0 && (
            <details>
              <summary>{t('import.notes', { n: notes.length })}</summary>
              <ul className="gk-lines">
                {notes.map((note, i) => (
                  <li key={i}>{note}</li>
                ))}
              </ul>
            </details>
          )}
        </Panel>
      )}
    </>
  );
}
