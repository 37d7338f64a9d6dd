import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ImportAnswer } from '../../../api/views.ts';
import { Choose } from '../../form/field/choose.tsx';
import { encodeFiles } from '../../form/field/file-field.tsx';
import { useSpeech } from '../../session/language.tsx';
import { useSession } from '../../session/session.ts';
import { Panel } from '../../shell/page/panel.tsx';
import { post } from '../../wire/call.ts';
import { forget, useReports } from '../../wire/queries.ts';
import { FigureGrid } from './figure-grid.tsx';
import { confirmedFigures, type Edits } from './figures.ts';
import { Found } from './found.tsx';
import { Remarks } from './remarks.tsx';
import { SourceView } from './source-view.tsx';

interface Props {
  readonly preview: ImportAnswer;
  readonly file: File;
  readonly original: string | null;
  /** The year whose imported figures are corrected; null where a year is imported. */
  readonly corrected: number | null;
  /** Reads the file as the report on another year. */
  readonly readAs: (year: number) => Promise<void>;
}

/** The figures as read beside their source; a person changes what was read wrong, says that they have compared, and imports. */
export function Confirm({ preview, file, original, corrected, readAs }: Props) {
  const { t } = useSpeech();
  const { agency } = useSession();
  const { data: list } = useReports();
  const go = useNavigate();
  const client = useQueryClient();
  const [edits, setEdits] = useState<Edits>({});
  const [isCompared, setCompared] = useState(false);
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const whyId = useId();
  const years = list?.mayImport ?? [];
  const { year, figures } = preview;
  const mayBe = corrected !== null || years.includes(year);
  const read = figures.agency;

  const send = async () => {
    setSending(true);
    setFault(null);
    try {
      const files = await encodeFiles([{ file, purpose: 'published-report' }]);
      const confirmed = confirmedFigures(figures, edits);
      if (corrected === null) await post('/reports/import', { facts: { year, figures: confirmed }, files });
      else await post(`/reports/${corrected}/correct-import`, { facts: { figures: confirmed, why }, files });
      await forget(client);
      await go(`/reports/${year}`);
    } catch (caught) {
      setFault((caught as Error).message || t('fault.refused'));
      setSending(false);
    }
  };
  return (
    <>
      {read !== null && !read.includes(agency.name) && !agency.name.includes(read) && (
        <Alert type="warning" showIcon title={t('import.otherAgency', { read, own: agency.name })} />
      )}
      <Remarks preview={preview} />
      <div className="gk-import">
        <SourceView source={preview.source} original={original} />
        <div>
          {preview.tables.map((table) => (
            <Panel key={table.code} title={table.caption}>
              <FigureGrid
                table={table}
                edits={edits}
                edit={(place, text) => {
                  setCompared(false);
                  setEdits((before) => ({ ...before, [place]: text }));
                }}
              />
            </Panel>
          ))}
        </div>
      </div>
      <Found findings={preview.findings} />
      <Panel title={t('import.confirmTitle')}>
        <div className="gk-import-confirm">
          {corrected === null && (
            <div>
              <span className="gk-label">{t('column.year')}</span>{' '}
              <Choose
                aria-label={t('column.year')}
                value={mayBe ? year : null}
                placeholder={t('import.chooseYear')}
                onChange={(chosen) => chosen && void readAs(chosen)}
                options={years.map((value) => ({ value, label: t('app.year', { year: value }) }))}
                style={{ minWidth: 130 }}
              />{' '}
              {!mayBe && <span className="gk-error">{t('import.notThisYear', { year })}</span>}
            </div>
          )}
          {corrected !== null && (
            <div>
              <label className="gk-label" htmlFor={whyId}>
                {t('import.why')}
              </label>
              <Input.TextArea
                id={whyId}
                value={why}
                maxLength={1000}
                rows={2}
                onChange={(event) => setWhy(event.target.value)}
              />
            </div>
          )}
          <Checkbox checked={isCompared} onChange={(event) => setCompared(event.target.checked)}>
            {t('import.compared')}
          </Checkbox>
          {fault && <Alert type="error" showIcon title={t('fault.refused')} description={fault} role="alert" />}
          <Button
            type="primary"
            loading={isSending}
            disabled={!isCompared || !mayBe || (corrected !== null && why.trim() === '')}
            onClick={() => void send()}
          >
            {t('import.confirm', { year })}
          </Button>
        </div>
      </Panel>
    </>
  );
}
