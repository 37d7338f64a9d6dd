import { Timeline } from 'antd';
import type { TimelineEntry } from '../../api/views.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import type { Noun } from '../wire/queries.ts';
import { Dated } from './dated.tsx';
import { type FactLine, useFactLines } from './fact-lines.ts';
import { FileLinks } from './file-links.tsx';
import { shanghaiTime } from './instant.ts';

/** More facts than these are folded away: what was lodged stands above. */
const FOLDED = 6;

interface Props {
  readonly noun: Noun;
  readonly caseId: string;
  readonly entries: readonly TimelineEntry[];
}

/** 办理过程: every entry of the case in words, the newest first. */
export function CaseTimeline({ noun, caseId, entries }: Props) {
  const { t } = useSpeech();
  return (
    <Panel title={t('case.timeline')} id="timeline">
      <Timeline
        items={entries.toReversed().map((entry) => ({
          key: entry.seq,
          content: <Step noun={noun} caseId={caseId} entry={entry} />,
        }))}
      />
    </Panel>
  );
}

function Step({ noun, caseId, entry }: { noun: Noun; caseId: string; entry: TimelineEntry }) {
  const { t } = useSpeech();
  const words = useNounWords(noun);
  const lines = useFactLines(noun)(entry.facts);
  const recorded = shanghaiTime(entry.at);
  return (
    <article className="gk-step">
      <header>
        <h3>{words.verb(entry.verb)}</h3>
        <span className="gk-number">{entry.on}</span>
        <span>
          {entry.by.name}
          {entry.by.section ? `（${entry.by.section}）` : ''}
        </span>
        <small className="gk-quiet gk-number">{t('case.recorded', { at: recorded })}</small>
      </header>
      {lines.length > FOLDED ? (
        <details>
          <summary>{t('case.moreFacts', { n: lines.length })}</summary>
          <Facts lines={lines} />
        </details>
      ) : (
        lines.length > 0 && <Facts lines={lines} />
      )}
      {entry.files.length > 0 && <FileLinks caseId={caseId} files={entry.files} />}
    </article>
  );
}

function Facts({ lines }: { lines: readonly FactLine[] }) {
  return (
    <dl>
      {lines.map(({ label, text }, i) => (
        <div key={i}>
          <dt>{label}</dt>
          <dd className="gk-pre">
            <Dated text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
