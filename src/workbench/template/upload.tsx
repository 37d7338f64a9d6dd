import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { TemplateKindView, TemplateTried } from '../../api/views.ts';
import { encodeFiles } from '../form/field/file-field.tsx';
import { ChooseFile } from '../import/choose-file.tsx';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { post } from '../wire/call.ts';
import { useReasonText } from '../wire/reasons.ts';
import { KeepForm } from './keep-form.tsx';

interface Props {
  readonly kind: TemplateKindView;
  readonly seq: number;
  readonly today: string;
  readonly title: string;
}

interface Tried {
  readonly file: File;
  readonly found: TemplateTried;
}

/** A template is chosen and checked; what is wrong is listed, what is right is shown filled and taken into use. */
export function Upload({ kind, seq, today, title }: Props) {
  const { t } = useSpeech();
  const [tried, setTried] = useState<Tried | null>(null);
  const [isTrying, setTrying] = useState(false);
  const [fault, setFault] = useState<unknown>(null);

  const tryFile = async (file: File) => {
    setTrying(true);
    setFault(null);
    setTried(null);
    try {
      const [encoded] = await encodeFiles([{ file, purpose: 'notice-template' }]);
      const { name, base64 } = encoded!;
      const found = await post<TemplateTried>(`/agency/templates/${kind.kind}/try`, { file: { name, base64 } });
      setTried({ file, found });
    } catch (caught) {
      setFault(caught);
    } finally {
      setTrying(false);
    }
  };
  return (
    <Panel title={t('template.upload')}>
      <div className="gk-tools gk-gap">
        <ChooseFile
          accept=".docx"
          label={t('template.choose')}
          text={t(tried ? 'template.chooseOther' : 'template.choose')}
          isFirst={!tried}
          choose={(file) => void tryFile(file)}
        />
      </div>
      {fault !== null && <Fault fault={fault} />}
      {isTrying && <Loading />}
      {tried && tried.found.reasons.length > 0 && <Wrong tried={tried} />}
      {tried?.found.example && (
        <>
          <Alert
            type="success"
            showIcon
            className="gk-gap"
            title={t('template.right', { name: tried.file.name })}
            description={
              <>
                <p>{t('template.exampleHint')}</p>
                <Example example={tried.found.example} title={title} />
              </>
            }
          />
          <KeepForm kind={kind} seq={seq} today={today} file={tried.file} onDone={() => setTried(null)} />
        </>
      )}
    </Panel>
  );
}

function Wrong({ tried: { file, found } }: { tried: Tried }) {
  const { t } = useSpeech();
  const reasonText = useReasonText();
  return (
    <Alert
      type="error"
      showIcon
      className="gk-gap"
      title={t('template.wrong', { name: file.name, n: found.reasons.length })}
      description={
        <ul className="gk-reasons">
          {found.reasons.map((reason, i) => (
            <li key={i}>{reasonText(reason)}</li>
          ))}
        </ul>
      }
    />
  );
}

/** The example came with the answer: nothing of it is kept on the server. */
function Example({ example, title }: { example: string; title: string }) {
  const { t } = useSpeech();
  const save = () => {
    const bytes = Uint8Array.from(atob(example), (one) => one.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes]));
    const link = document.createElement('a');
    link.href = address;
    link.download = t('template.exampleName', { title });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };
  return (
    <Button size="small" onClick={save}>
      {t('template.example')}
    </Button>
  );
}
