import { Descriptions } from 'antd';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { Answered, CaseView, LetterAnswer, NoticeAnswer, RectificationCase } from '../../api/views.ts';
import { Actions } from '../case/actions.tsx';
import { CasePage, StateTag } from '../case/frame/case-page.tsx';
import { IssuedPapers } from '../case/papers/issued-papers.tsx';
import { CaseTimeline } from '../case/timeline.tsx';
import { useNounWords } from '../form/labels.ts';
import { Paper } from '../request/paper.tsx';
import { useSpeech } from '../session/language.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useCase } from '../wire/queries.ts';

interface Papers {
  readonly notices: readonly NoticeAnswer[];
  readonly drafted: readonly LetterAnswer[];
}

/** 一件更正申请: what is demanded, what may be done, and the answer as it is or will be. */
export default function RectificationPage() {
  const { t } = useSpeech();
  const { id = '' } = useParams();
  const asked = useCase<RectificationCase, Papers>('rectification', id);
  const above = [{ to: '/rectifications', text: t('rectification.title') }];
  return (
    <CasePage asked={asked} above={above}>
      {(view, reload) => (
        <Page
          title={`${view.case.number} ${view.case.requester.name}`}
          above={above}
          beside={<StateTag noun="rectification" state={view.case.state} />}
        >
          <Shown view={view} reload={reload} />
        </Page>
      )}
    </CasePage>
  );
}

function Shown({
  view,
  reload,
}: {
  view: Answered<CaseView<RectificationCase>> & Papers;
  reload: () => Promise<unknown>;
}) {
  const { t } = useSpeech();
  const words = useNounWords('rectification');
  const { case: c } = view;
  const at = `/rectifications/${c.caseId}`;
  const current = useMemo(
    () => ({ record: c.record, claim: c.claim, evidence: c.evidence, receivedOn: c.receivedOn }),
    [c.record, c.claim, c.evidence, c.receivedOn],
  );
  const { name, phone, email, address } = c.requester;
  const rows: [string, string][] = [
    [words.field('requester'), name],
    [words.field('phone'), phone],
    [words.field('email'), email],
    [words.field('address'), address],
    [words.field('receivedOn'), c.receivedOn],
    [words.field('record'), c.record],
    [words.field('claim'), c.claim],
    [words.field('evidence'), c.evidence],
    [words.field('result'), c.draft ? words.choice('result', c.draft.result) : ''],
    [words.field('means'), c.served ? `${words.choice('means', c.served.means)} ${c.served.on}` : ''],
  ];
  return (
    <>
      <Actions noun="rectification" case={c} verbs={view.verbs} at={at} current={current} reload={reload} />
      <div className="gk-two">
        <div>
          <Panel title={t('case.facts')}>
            <Descriptions
              bordered
              size="small"
              column={1}
              styles={{ label: { width: 150 } }}
              items={rows
                .filter(([, text]) => text)
                .map(([label, text], key) => ({ key, label, children: <span className="gk-pre">{text}</span> }))}
            />
          </Panel>
          <Panel title={t('case.papers')} id="papers">
            {view.notices.length + view.drafted.length === 0 && <span className="gk-quiet">{t('case.noPapers')}</span>}
            {view.drafted.map((letter) => (
              <details key={letter.key} className="gk-paper-fold" open>
                <summary>{t('case.drafted')}</summary>
                <Paper letter={letter} />
              </details>
            ))}
            <IssuedPapers at={at} notices={view.notices} />
          </Panel>
        </div>
        <CaseTimeline noun="rectification" caseId={c.caseId} entries={view.timeline} />
      </div>
    </>
  );
}
