import { Descriptions } from 'antd';
import type { LetterAnswer, NoticeAnswer } from '../../api/views.ts';
import { OUTCOME_WORDS } from '../../words/outcomes.ts';
import { FORM_FORMAT_WORDS } from '../../words/papers.ts';
import { Downloads } from '../case/papers/downloads.tsx';
import { IssuedPapers } from '../case/papers/issued-papers.tsx';
import { useStaffName } from '../desk/staff.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { Paper } from './paper.tsx';
import type { ShownRequest } from './shown-request.ts';

interface Props {
  readonly case: ShownRequest;
  readonly notices: readonly NoticeAnswer[];
  readonly drafted: readonly LetterAnswer[];
}

/** 文书: every letter as it was issued, and the draft of the reply while it goes from desk to desk. */
export function Papers({ case: c, notices, drafted }: Props) {
  const { t } = useSpeech();
  return (
    <Panel
      title={t('case.papers')}
      id="papers"
      extra={
        <span className="gk-tools gk-no-print">
          <span className="gk-quiet">{t('case.application')}</span>
          <Downloads formats={FORM_FORMAT_WORDS} at={`/requests/${c.caseId}/application`} of={t('case.application')} />
        </span>
      }
    >
      {c.draft && !c.decision && <DraftReply draft={c.draft} />}
      {drafted.map((letter) => (
        <details key={letter.key} className="gk-paper-fold" open>
          <summary>
            {t('case.drafted')} <span className="gk-quiet">{letter.title}</span>
          </summary>
          <Paper letter={letter} />
        </details>
      ))}
      {notices.length === 0 && !c.draft && <span className="gk-quiet">{t('case.noPapers')}</span>}
      <IssuedPapers at={`/requests/${c.caseId}`} notices={notices} />
    </Panel>
  );
}

function DraftReply({ draft }: { draft: NonNullable<ShownRequest['draft']> }) {
  const { t, name } = useSpeech();
  const words = useNounWords('request');
  const staffName = useStaffName();
  const rows: [string, React.ReactNode][] = [
    [t('column.outcome'), <b key="outcome">{name(OUTCOME_WORDS, draft.outcome)}</b>],
    [words.field('otherGrounds'), draft.otherGrounds.map((code) => words.choice('otherGrounds', code)).join('、')],
    [
      words.field('grounds'),
      <span key="grounds" className="gk-pre">
        {draft.grounds}
      </span>,
    ],
    [
      words.field('content'),
      draft.content && (
        <span key="content" className="gk-pre">
          {draft.content}
        </span>
      ),
    ],
    [
      words.field('publicInterest'),
      draft.publicInterest && (
        <span key="publicInterest" className="gk-pre">
          {draft.publicInterest}
        </span>
      ),
    ],
    [words.verb('draft-reply'), `${draft.byName} ${draft.on}`],
    [t('case.reviewedBy'), draft.reviewedBy && staffName(draft.reviewedBy)],
    [t('case.approvedBy'), draft.approvedBy && staffName(draft.approvedBy)],
  ];
  return (
    <Descriptions
      className="gk-gap"
      title={t('case.draft')}
      bordered
      size="small"
      column={1}
      styles={{ label: { width: 120 } }}
      items={rows.filter(([, content]) => content).map(([label, children], key) => ({ key, label, children }))}
    />
  );
}
