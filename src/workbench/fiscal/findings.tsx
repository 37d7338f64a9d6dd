import { Alert, Button } from 'antd';
import type { FiscalCheckAnswer, FiscalDraft } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';

interface FindingsProps {
  readonly checked: FiscalCheckAnswer | null;
  readonly draft: FiscalDraft;
  readonly change: (draft: FiscalDraft) => void;
}

/** What the checks found, each with its cells; the sentences that empty tables owe are one button away. */
export function Findings({ checked, draft, change }: FindingsProps) {
  const { t } = useSpeech();
  if (!checked) return null;
  const of = (level: string) => checked.findings.filter((one) => one.level === level);
  const lines = (level: string) => of(level).map(({ text }) => <li key={text}>{text}</li>);
  const owed = checked.notes.filter(({ table }) => draft.tables.some((one) => one.id === table && one.note === ''));
  const fill = () =>
    change({
      ...draft,
      tables: draft.tables.map((one) => ({
        ...one,
        note: owed.find(({ table }) => table === one.id)?.text ?? one.note,
      })),
    });
  return (
    <div role="status" className="gk-gap">
      {of('error').length + checked.unread.length > 0 ? (
        <Alert
          type="error"
          showIcon
          title={t('fiscal.errors', { n: of('error').length + checked.unread.length })}
          description={
            <ul>
              {checked.unread.map(({ row, column, text }) => (
                <li key={`${row}|${column}|${text}`}>{t('fiscal.unread', { row, text })}</li>
              ))}
              {lines('error')}
            </ul>
          }
        />
      ) : (
        <Alert type="success" showIcon title={t('fiscal.noErrors')} />
      )}
      {of('warning').length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('fiscal.warnings', { n: of('warning').length })}
          description={<ul>{lines('warning')}</ul>}
        />
      )}
      {owed.length > 0 && (
        <Button size="small" onClick={fill}>
          {t('fiscal.fillNotes', { n: owed.length })}
        </Button>
      )}
    </div>
  );
}
