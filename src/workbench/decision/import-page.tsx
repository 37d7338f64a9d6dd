import { Alert, Button, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import type { DecisionKind, ImportPreview, JobAnswer } from '../../api/views.ts';
import { Choose } from '../form/field/choose.tsx';
import { encodeFiles } from '../form/field/file-field.tsx';
import { useNounWords } from '../form/labels.ts';
import { ChooseFile } from '../import/choose-file.tsx';
import { JobProgress } from '../import/job-progress.tsx';
import { useBusy } from '../import/use-busy.ts';
import { useSpeech } from '../session/language.tsx';
import { Icon } from '../shell/icons.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { newKey, post, postForFile } from '../wire/call.ts';
import { PATHS, useForm } from '../wire/queries.ts';
import { ImportFound } from './import-found.tsx';
import { kindFrom } from './kind.ts';

const ACCEPTED = '.csv,.xlsx,.xlsm,.txt';

/** What an import sends: the file, and what holds for rows that say nothing of their own. */
interface Sent {
  readonly files: readonly { readonly name: string; readonly base64: string }[];
  readonly decisionType: string;
  readonly itemCode: string;
  readonly severity?: string;
}

/** 导入交换文件: a file is looked at, its sound rows are recorded, its other rows come back to be mended. */
export default function DecisionImportPage() {
  const kind = kindFrom(useParams().kind);
  return <Import key={kind} kind={kind} />;
}

function Import({ kind }: { kind: DecisionKind }) {
  const { t } = useSpeech();
  const { decisionTypes, severities } = useChoices(kind);
  const [chosen, setChosen] = useState<{ decisionType?: string; itemCode: string; severity?: string }>({
    itemCode: '',
  });
  const [sent, setSent] = useState<Sent | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const { busy, isBusy, fault, forgive } = useBusy();
  const key = useRef(newKey());

  const look = (file: File) =>
    busy(async () => {
      setPreview(null);
      setJob(null);
      key.current = newKey();
      const [{ name, base64 } = { name: '', base64: '' }] = await encodeFiles([{ file, purpose: 'attachment' }]);
      const decisionType = chosen.decisionType ?? decisionTypes[0]?.value ?? '';
      const { itemCode, severity } = chosen;
      const body: Sent = { files: [{ name, base64 }], decisionType, itemCode, ...(severity ? { severity } : {}) };
      setPreview(await post<ImportPreview>(`${PATHS[kind]}/import/preview`, body));
      setSent(body);
    });
  const record = () =>
    busy(async () => setJob((await post<JobAnswer>(`${PATHS[kind]}/import`, sent, key.current)).jobId));
  const bad = () => busy(() => postForFile(`${PATHS[kind]}/import/bad-rows`, sent));
  return (
    <Page
      title={t('dec.import.title', { kind: t(`dec.${kind}`) })}
      above={[{ to: `/decisions/${kind}`, text: t(`dec.${kind}`) }]}
    >
      <Alert type="info" showIcon className="gk-gap" title={t('dec.import.what')} description={t('dec.import.hint')} />
      <Panel
        title={t('dec.import.defaults')}
        extra={
          <span className="gk-tools">
            {(['xlsx', 'csv'] as const).map((format) => (
              <Button
                key={format}
                size="small"
                icon={<Icon name="file" />}
                href={`/api/v1${PATHS[kind]}/template?format=${format}`}
                download
              >
                {t('dec.import.template', { format: format.toUpperCase() })}
              </Button>
            ))}
          </span>
        }
      >
        <Defaults kind={kind} options={{ decisionTypes, severities }} value={chosen} change={setChosen} />
        <div className="gk-tools gk-tools-line gk-tools-row">
          <ChooseFile
            accept={ACCEPTED}
            label={t('dec.import.choose')}
            text={t(preview ? 'dec.import.other' : 'dec.import.choose')}
            isFirst={!preview}
            disabled={decisionTypes.length === 0}
            choose={(file) => void look(file)}
          />
        </div>
      </Panel>
      {fault !== null && <Fault fault={fault} retry={forgive} />}
      {isBusy && !preview && <Loading />}
      {preview && sent && (
        <ImportFound
          name={sent.files[0]!.name}
          found={preview}
          isBusy={isBusy}
          record={job === null && preview.good > 0 ? () => void record() : null}
          download={() => void bad()}
        />
      )}
      {job && <JobProgress jobId={job} words="dec.import" list={`/decisions/${kind}?state=recorded`} />}
    </Page>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What may be chosen, as the form of a single record says it. */
function useChoices(kind: DecisionKind): { decisionTypes: readonly Option[]; severities: readonly Option[] } {
  const words = useNounWords(kind);
  const { data } = useForm(kind, 'record');
  const of = (field: string) =>
    (data?.properties?.[field]?.enum ?? []).map(String).map((value) => ({ value, label: words.choice(field, value) }));
  return { decisionTypes: of('decisionType'), severities: of('severity') };
}

interface DefaultsProps {
  readonly kind: DecisionKind;
  readonly options: ReturnType<typeof useChoices>;
  readonly value: { decisionType?: string; itemCode: string; severity?: string };
  readonly change: (value: DefaultsProps['value']) => void;
}

function Defaults({ kind, options: { decisionTypes, severities }, value, change }: DefaultsProps) {
  const words = useNounWords(kind);
  return (
    <Form layout="inline" className="gk-gap">
      <Form.Item label={words.field('decisionType')} htmlFor="dec-type">
        <Choose
          id="dec-type"
          value={value.decisionType ?? decisionTypes[0]?.value}
          options={[...decisionTypes]}
          onChange={(decisionType) => change({ ...value, decisionType })}
          style={{ minWidth: 110 }}
        />
      </Form.Item>
      <Form.Item label={words.field('itemCode')} htmlFor="dec-item">
        <Input
          id="dec-item"
          maxLength={60}
          style={{ width: 150 }}
          value={value.itemCode}
          onChange={(event) => change({ ...value, itemCode: event.target.value })}
        />
      </Form.Item>
      {severities.length > 0 && (
        <Form.Item label={words.field('severity')} htmlFor="dec-severity">
          <Choose
            id="dec-severity"
            allowClear
            value={value.severity}
            options={[...severities]}
            onChange={(severity) => change({ ...value, severity })}
            popupMatchSelectWidth={false}
            style={{ minWidth: 140 }}
          />
        </Form.Item>
      )}
    </Form>
  );
}
