import { Descriptions, Grid, Tag } from 'antd';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { Answered, ConcernView } from '../../api/views.ts';
import { Actions } from '../case/actions.tsx';
import { CasePage, StateTag } from '../case/frame/case-page.tsx';
import { shanghaiTime } from '../case/instant.ts';
import { CaseTimeline } from '../case/timeline.tsx';
import type { FormFrame } from '../form/form-context.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { type Skewed, useConcern } from '../wire/concerns.ts';
import { Address } from './address.tsx';
import { Clocks } from './clocks.tsx';
import { Course } from './course.tsx';
import { Publications } from './publications.tsx';
import { Responses } from './responses.tsx';

type View = Answered<ConcernView> & Skewed;

/** By the program alone. */
const NOT_BY_PEOPLE = ['published'];

/** 一件政务舆情: what is owed of it and until when, what was answered, and what may be done now. */
export default function ConcernPage() {
  const { t } = useSpeech();
  const words = useNounWords('concern');
  const { id = '' } = useParams();
  const asked = useConcern(id);
  const above = [{ to: '/concerns', text: t('concern.title') }];
  return (
    <CasePage asked={asked} above={above}>
      {(view, reload) => {
        const { number, title, state, level } = view.case;
        return (
          <Page
            title={title}
            above={above}
            beside={
              <>
                <span className="gk-number">{number}</span> <StateTag noun="concern" state={state} />
                <Tag>{words.choice('level', level)}</Tag>
              </>
            }
          >
            <Clocks view={view} />
            <Shown view={view} reload={reload} />
          </Page>
        );
      }}
    </CasePage>
  );
}

function Shown({ view, reload }: { view: View; reload: () => Promise<unknown> }) {
  const { t } = useSpeech();
  const words = useNounWords('concern');
  const { case: c } = view;
  const isNarrow = !Grid.useBreakpoint().sm;
  const current = useMemo(() => currentOf(view), [view]);
  const options = useMemo<FormFrame['options']>(
    () => ({
      response: c.responses
        .filter(({ struck }) => !struck)
        .map(({ n, at, summary }) => ({ value: n, label: `${n} ${shanghaiTime(at)} ${summary.slice(0, 20)}` })),
      publication: view.publications
        .filter((one) => one.public && c.responses.every(({ publicationId }) => publicationId !== one.caseId))
        .map(({ number, title }) => ({ value: number, label: `${number} ${title}` })),
    }),
    [c.responses, view.publications],
  );
  const rows: [string, string][] = [
    [words.field('about'), c.about],
    [words.field('kind'), words.choice('kind', c.kind)],
    [words.field('source'), `${words.choice('source', c.source)} · ${c.seenAt}`],
    [words.field('noticedAt'), shanghaiTime(c.noticedAt)],
    [words.field('occurredAt'), c.occurredAt ? shanghaiTime(c.occurredAt) : ''],
    [words.field('section'), c.section],
    [words.field('coordinator'), c.coordinator],
    [words.field('body'), c.transferred ? `${c.transferred.body} ${c.transferred.contact}` : ''],
    [words.field('effect'), c.evaluation ? words.choice('effect', c.evaluation.effect) : ''],
    [words.field('conclusion'), c.evaluation?.conclusion ?? ''],
    [words.field('missedBecause'), c.evaluation?.missedBecause ?? ''],
    [words.field('lessons'), c.evaluation?.lessons ?? ''],
  ];
  return (
    <>
      <Actions
        noun="concern"
        case={c}
        verbs={view.verbs}
        at={`/concerns/${c.caseId}`}
        options={options}
        current={current}
        without={NOT_BY_PEOPLE}
        reload={reload}
      />
      <div className="gk-two">
        <div>
          <Panel title={t('concern.facts')}>
            <Descriptions
              bordered
              size="small"
              column={1}
              layout={isNarrow ? 'vertical' : 'horizontal'}
              styles={{ label: { width: 150 } }}
              items={[
                ...rows
                  .filter(([, text]) => text.trim())
                  .map(([label, text], key) => ({ key, label, children: <span className="gk-pre">{text}</span> })),
                ...(c.link ? [{ key: 'link', label: words.field('link'), children: <Address to={c.link} /> }] : []),
              ]}
            />
          </Panel>
          <Responses of={c.responses} />
          <Publications view={view} />
        </div>
        <div>
          <Course view={view} />
          <CaseTimeline noun="concern" caseId={c.caseId} entries={view.timeline} />
        </div>
      </div>
    </>
  );
}

const local = (instant: string) => shanghaiTime(instant).replace(' ', 'T');

/** What the forms that mend start with. */
function currentOf({ case: c }: View): Record<string, unknown> {
  const { title, about, kind, level, source, seenAt, section } = c;
  return {
    ...{ title, about, kind, level, source, seenAt, section },
    ...(c.link ? { link: c.link } : {}),
    noticedAt: local(c.noticedAt),
    ...(c.occurredAt ? { occurredAt: local(c.occurredAt) } : {}),
  };
}
