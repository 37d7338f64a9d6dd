import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ImportAnswer } from '../../../api/views.ts';
import { encodeFiles } from '../../form/field/file-field.tsx';
import { ChooseFile } from '../../import/choose-file.tsx';
import { useSpeech } from '../../session/language.tsx';
import { Fault } from '../../shell/page/fault.tsx';
import { Loading } from '../../shell/page/loading.tsx';
import { Page } from '../../shell/page/page.tsx';
import { post } from '../../wire/call.ts';
import { Confirm } from './confirm.tsx';

/** What a browser shows by itself, without running anything that is in it. */
const SHOWN = /\.(?:pdf|png|jpe?g)$/i;
const ACCEPTED = '.pdf,.docx,.docm,.xlsx,.xlsm,.htm,.html,.shtml,.md,.txt,.json,.png,.jpg,.jpeg';

/** An address under which the browser shows the file that was chosen; null where it would have to run it. */
function useOriginal(file: File | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = file && SHOWN.test(file.name) ? URL.createObjectURL(file) : null;
    setAddress(made);
    return () => {
      if (made) URL.revokeObjectURL(made);
    };
  }, [file]);
  return address;
}

/** 导入已发布的报告: a file is read, compared with its source by a person, and kept with where each figure comes from. */
export default function ImportPage() {
  const { t } = useSpeech();
  const [params] = useSearchParams();
  const corrected = Number(params.get('year')) || null;
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<ImportAnswer | null>(null);
  const [isReading, setReading] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const original = useOriginal(file);

  const read = async (chosen: File, year: number | null) => {
    setReading(true);
    setFault(null);
    try {
      const [encoded] = await encodeFiles([{ file: chosen, purpose: 'published-report' }]);
      const { name, base64 } = encoded!;
      setPreview(await post<ImportAnswer>('/reports/preview', { file: { name, base64 }, ...(year ? { year } : {}) }));
      setFile(chosen);
    } catch (caught) {
      setFault(caught);
    } finally {
      setReading(false);
    }
  };
  const title = corrected ? t('import.correct', { year: corrected }) : t('import.title');
  return (
    <Page title={title} above={[{ to: '/reports', text: t('report.title') }]}>
      {!preview && <Alert type="info" showIcon title={t('import.what')} description={t('import.hint')} />}
      <div className="gk-tools gk-tools-line gk-tools-row">
        <ChooseFile
          accept={ACCEPTED}
          label={t('import.choose')}
          text={t(preview ? 'import.chooseOther' : 'import.choose')}
          isFirst={!preview}
          choose={(chosen) => void read(chosen, corrected)}
        />
        {preview && <span>{preview.file.name}</span>}
      </div>
      {fault !== null && <Fault fault={fault} retry={() => setFault(null)} />}
      {isReading && <Loading />}
      {preview && file && !isReading && (
        <Confirm
          key={preview.file.hash}
          preview={preview}
          file={file}
          original={original}
          corrected={corrected}
          readAs={(year) => read(file, year)}
        />
      )}
    </Page>
  );
}
