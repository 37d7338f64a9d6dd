import { Alert } from 'antd';
import { useRef, useState } from 'react';
import type { JobAnswer, TakeOverFound } from '../../../api/views.ts';
import { encodeFiles } from '../../form/field/file-field.tsx';
import { ChooseFile } from '../../import/choose-file.tsx';
import { JobProgress } from '../../import/job-progress.tsx';
import { useBusy } from '../../import/use-busy.ts';
import { useSpeech } from '../../session/language.tsx';
import { Fault } from '../../shell/page/fault.tsx';
import { Loading } from '../../shell/page/loading.tsx';
import { Page } from '../../shell/page/page.tsx';
import { Panel } from '../../shell/page/panel.tsx';
import { newKey, post } from '../../wire/call.ts';
import { Found } from './found.tsx';
import { Settings } from './settings.tsx';
import { START, type Wish } from './wish.ts';

const ACCEPTED = '.zip,.csv,.xlsx,.json,.xml,.rss,.atom,.txt';
const PATH = '/publications/earlier';

/** 接收原网站信息: a file is looked at, what it says is settled, and its sound items are taken over. */
export default function TakeOverPage() {
  const { t } = useSpeech();
  const [wish, setWish] = useState<Wish>(START);
  const [sent, setSent] = useState<{ name: string; base64: string } | null>(null);
  const [found, setFound] = useState<{ preview: TakeOverFound; of: Wish } | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const { busy, isBusy, fault, forgive } = useBusy();
  const key = useRef(newKey());
  const look = (file: { name: string; base64: string }) =>
    busy(async () => {
      setJob(null);
      key.current = newKey();
      const preview = await post<TakeOverFound>(`${PATH}/preview`, { files: [file], wish });
      setSent(file);
      setFound({ preview, of: wish });
    });
  const choose = async (file: File) => {
    setFound(null);
    const [one] = await encodeFiles([{ file, purpose: 'attachment' }]);
    if (one) await look({ name: one.name, base64: one.base64 });
  };
  const take = () =>
    busy(async () => {
      const asked = await post<JobAnswer>(PATH, { files: [sent], wish: found?.of }, key.current);
      setJob(asked.jobId);
    });
  return (
    <Page title={t('take.title')} above={[{ to: '/publications', text: t('pub.title') }]}>
      <Alert type="info" showIcon className="gk-gap" title={t('take.what')} description={t('take.hint')} />
      <Panel title={t('take.settings')}>
        <Settings wish={wish} change={setWish} />
        <div className="gk-tools gk-tools-line gk-tools-row">
          <ChooseFile
            accept={ACCEPTED}
            label={t('take.choose')}
            text={t(found ? 'take.other' : 'take.choose')}
            isFirst={!found}
            choose={(file) => void choose(file)}
          />
        </div>
      </Panel>
      {fault !== null && <Fault fault={fault} retry={forgive} />}
      {isBusy && !found && <Loading />}
      {found && sent && (
        <Found
          name={sent.name}
          found={found.preview}
          wish={wish}
          change={setWish}
          isBusy={isBusy}
          isChanged={found.of !== wish}
          again={() => void look(sent)}
          take={job === null && found.preview.good > 0 ? () => void take() : null}
        />
      )}
      {job && <JobProgress jobId={job} words="take" list="/publications?tab=published" result={t('take.result')} />}
    </Page>
  );
}
