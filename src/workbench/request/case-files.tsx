import type { TimelineEntry } from '../../api/views.ts';
import { FileLinks } from '../case/file-links.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';

/** 附件: all files of the case, by the step that brought them. New ones come with the form of a step. */
export function CaseFiles({ caseId, timeline }: { caseId: string; timeline: readonly TimelineEntry[] }) {
  const { t } = useSpeech();
  const words = useNounWords('request');
  const withFiles = timeline.filter(({ files }) => files.length > 0);
  return (
    <Panel title={t('case.files')} id="files">
      {withFiles.length === 0 && <span className="gk-quiet">{t('case.noFiles')}</span>}
      {withFiles.map(({ seq, verb, on, files }) => (
        <div key={seq}>
          <h3>
            {words.verb(verb)} <span className="gk-quiet gk-number">{on}</span>
          </h3>
          <FileLinks caseId={caseId} files={files} />
        </div>
      ))}
    </Panel>
  );
}
