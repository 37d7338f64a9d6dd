import { Descriptions } from 'antd';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { Answered, CaseView, RemedyCase } from '../../api/views.ts';
import { Actions } from '../case/actions.tsx';
import { Dated } from '../case/dated.tsx';
import { CasePage, StateTag } from '../case/frame/case-page.tsx';
import { CaseTimeline } from '../case/timeline.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useCase } from '../wire/queries.ts';

export default function RemedyPage() {
  const { t } = useSpeech();
  const { id = '' } = useParams();
  const asked = useCase<RemedyCase>('remedy', id);
  const above = [{ to: '/remedies', text: t('remedy.title') }];
  return (
    <CasePage asked={asked} above={above}>
      {(view, reload) => (
        <Page
          title={t('remedy.one', { number: view.case.number })}
          above={above}
          beside={<StateTag noun="remedy" state={view.case.state} />}
        >
          <Shown view={view} reload={reload} />
        </Page>
      )}
    </CasePage>
  );
}

function Shown({ view, reload }: { view: Answered<CaseView<RemedyCase>>; reload: () => Promise<unknown> }) {
  const { t } = useSpeech();
  const words = useNounWords('remedy');
  const { case: c } = view;
  const current = useMemo(
    () => ({
      kind: c.kind,
      requestNumber: c.requestNumber,
      body: c.body,
      bodyNumber: c.bodyNumber,
      claim: c.claim,
      filedOn: c.filedOn,
      decidedOn: c.decidedOn ?? undefined,
      result: c.result ?? undefined,
      text: c.resultText || undefined,
      orderedToReply: c.orderedToReply,
    }),
    [c],
  );
  const rows: [string, React.ReactNode][] = [
    [words.field('kind'), words.choice('kind', c.kind)],
    [
      t('remedy.request'),
      <Link key="request" to={`/requests/${c.requestId}`}>
        {c.requestNumber}
      </Link>,
    ],
    [t('case.requester'), c.requester],
    [words.field('body'), c.body],
    [words.field('bodyNumber'), c.bodyNumber],
    [t('remedy.filedOn'), c.filedOn],
    [
      words.field('claim'),
      <span key="claim" className="gk-pre">
        {c.claim}
      </span>,
    ],
    [words.field('result'), c.result && `${words.choice('result', c.result)} ${c.decidedOn ?? ''}`],
    [
      words.field('text'),
      c.resultText && (
        <span key="text" className="gk-pre">
          {c.resultText}
        </span>
      ),
    ],
    [words.field('orderedToReply'), c.orderedToReply && t('app.yes')],
  ];
  return (
    <>
      <Actions
        noun="remedy"
        case={c}
        verbs={view.verbs}
        at={`/remedies/${c.caseId}`}
        current={current}
        reload={reload}
      />
      <div className="gk-two">
        <Panel title={t('case.facts')}>
          <Descriptions
            bordered
            size="small"
            column={1}
            styles={{ label: { width: 150 } }}
            items={rows
              .filter(([, content]) => content)
              .map(([label, content], key) => ({
                key,
                label,
                children: typeof content === 'string' ? <Dated text={content} /> : content,
              }))}
          />
        </Panel>
        <CaseTimeline noun="remedy" caseId={c.caseId} entries={view.timeline} />
      </div>
    </>
  );
}
