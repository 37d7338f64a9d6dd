import { Tag } from 'antd';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { RequestAnswer } from '../../api/views.ts';
import { REQUEST_STATE_WORDS } from '../../words/request.ts';
import { Actions } from '../case/actions.tsx';
import { CasePage } from '../case/frame/case-page.tsx';
import { CaseTimeline } from '../case/timeline.tsx';
import { DueMark } from '../desk/light.tsx';
import { useSpeech } from '../session/language.tsx';
import { Page } from '../shell/page/page.tsx';
import { useRequest } from '../wire/queries.ts';
import { CaseFiles } from './case-files.tsx';
import { Consultations } from './consultations.tsx';
import { Deadline } from './deadline.tsx';
import { Papers } from './papers.tsx';
import { Progress } from './progress.tsx';
import { RequestFacts } from './request-facts.tsx';
import { RequestRemedies } from './request-remedies.tsx';
import { SameInformation } from './same-information.tsx';
import { useVerbOptions } from './verb-options.ts';

/** 一件申请: what is known, what may be done, by when and why, and what happened. */
export default function RequestPage() {
  const { t } = useSpeech();
  const { id = '' } = useParams();
  return (
    <CasePage asked={useRequest(id)} above={[{ to: '/requests', text: t('search.title') }]}>
      {(view, reload) => <Shown view={view} reload={reload} key={id} />}
    </CasePage>
  );
}

function Shown({ view, reload }: { view: RequestAnswer; reload: () => Promise<unknown> }) {
  const { t, name } = useSpeech();
  const { case: c } = view;
  const options = useVerbOptions(c, view.remedies);
  const current = useMemo(
    () => ({
      requester: c.requester,
      agent: c.agent,
      items: c.items,
      form: c.form,
      delivery: c.delivery,
      receivedOn: c.receivedOn ?? undefined,
    }),
    [c.requester, c.agent, c.items, c.form, c.delivery, c.receivedOn],
  );
  return (
    <Page
      title={`${c.number} ${c.requester.name}`}
      above={[{ to: '/requests', text: t('search.title') }]}
      beside={
        <>
          <Tag color="geekblue">{name(REQUEST_STATE_WORDS, c.state)}</Tag>
          {view.due && <DueMark due={view.due} full />}
          {view.completedOn && (
            <b className={view.timeliness === 'late' ? 'gk-error' : 'gk-ok'}>
              {t(view.timeliness === 'late' ? 'case.late' : 'case.timely', { on: view.completedOn })}
            </b>
          )}
        </>
      }
    >
      <Progress state={c.state} />
      <Actions
        noun="request"
        case={c}
        verbs={view.verbs}
        at={`/requests/${c.caseId}`}
        options={options}
        current={current}
        reload={reload}
      />
      {view.same && <SameInformation caseId={c.caseId} same={view.same} />}
      <div className="gk-two">
        <div>
          <RequestFacts case={c} timeline={view.timeline} />
          <Papers case={c} notices={view.notices} drafted={view.drafted} />
          <Consultations consultations={c.consultations} />
          <RequestRemedies case={c} remedies={view.remedies} />
          <CaseFiles caseId={c.caseId} timeline={view.timeline} />
        </div>
        <div>
          <Deadline view={view} />
          <CaseTimeline noun="request" caseId={c.caseId} entries={view.timeline} />
        </div>
      </div>
    </Page>
  );
}
