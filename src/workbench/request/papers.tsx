import { Button, Descriptions } from 'antd';
import type { LetterAnswer, NoticeAnswer } from '../../api/views.ts';
import { OUTCOME_WORDS } from '../../words/outcomes.ts';
import { FORM_FORMAT_WORDS, NOTICE_FORMAT_WORDS } from '../../words/papers.ts';
import { Downloads } from '../case/downloads.tsx';
import { PaperSigning } from '../case/paper-signing.tsx';
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
      <PaperSigning isMade={notices.length > 0} />
      {notices.toReversed().map((letter, i) => (
        <details key={`${letter.seq}${letter.key}`} className="gk-paper-fold" open={i === 0}>
          <summary>
            {letter.title} {letter.number} <span className="gk-quiet gk-number">{letter.on}</span>
          </summary>
          <Paper letter={letter} />
          <p className="gk-tools gk-no-print">
            <Button size="small" onClick={(event) => printOne(event.currentTarget)}>
              {t('app.printOne')}
            </Button>
            <Downloads
              formats={NOTICE_FORMAT_WORDS}
              at={`/requests/${c.caseId}/notices/${letter.seq}/${letter.key}`}
              of={letter.title}
            />
            {letter.template && (
              <small className="gk-quiet">{t('template.ofNotice', { version: letter.template.version })}</small>
            )}
            <span className="gk-quiet">{t('case.deliveryRecord')}</span>
            <Downloads
              formats={FORM_FORMAT_WORDS}
              at={`/requests/${c.caseId}/notices/${letter.seq}/${letter.key}/delivery-record`}
              of={`${t('case.deliveryRecord')} ${letter.title}`}
            />
          </p>
        </details>
      ))}
    </Panel>
  );
}

/** The letter goes out alone, without the file around it. */
function printOne(inside: HTMLElement): void {
  const fold = inside.closest('.gk-paper-fold');
  fold?.classList.add('gk-printed');
  window.addEventListener('afterprint', () => fold?.classList.remove('gk-printed'), { once: true });
  window.print();
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
