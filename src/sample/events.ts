import type { Deed, Done } from '../actions/act.ts';
import type { ACTING } from '../actions/nouns.ts';
import { type Day, day } from '../base/day.ts';
import type { Calendar } from '../rules/calendar.ts';
import { sampleComments } from './comment/comments.ts';
import { sampleConcerns } from './concern/concerns.ts';
import { currentRequests, workingDaysBefore } from './current.ts';
import { sampleDecisions } from './decision/decisions.ts';
import { dutyEvents } from './duty/events.ts';
import { requesterOf } from './people.ts';
import { samplePublications } from './publications.ts';
import { DOCUMENTS, MATTERS, PROSE, REMEDIES, TALLIES } from './registers.ts';
import { REQUESTS_2019 } from './requests-2019.ts';
import { REQUESTS_2020 } from './requests-2020.ts';
import { REQUESTS_2021 } from './requests-2021.ts';
import { type Story, stepsOf } from './story.ts';
import { TOPICS } from './topics.ts';

/** Does one thing through the actions, as somebody, on a day. */
export type Run = (noun: keyof typeof ACTING, by: string, on: Day, deed: Omit<Deed, 'on'>) => Promise<Done>;

/** Something that happened in the bureau. */
export interface Event {
  readonly on: Day;
  readonly happen: (run: Run) => Promise<unknown>;
}

/** A deed of a chain; `late`: facts that are known only when it happens. */
type Told = Omit<Deed, 'on' | 'caseId'> & { on: Day; by: string; late?: () => Promise<object> };

/** A chain of events of one case: the first gives the case its id, the others use it. */
function chain(noun: keyof typeof ACTING, deeds: readonly Told[]) {
  let begun: Promise<Done> | null = null;
  let latest: Promise<Done> | null = null;
  const events = deeds.map(
    ({ on, by, late, ...told }): Event => ({
      on,
      happen: async (run) => {
        const deed = late ? { ...told, facts: { ...(told.facts as object), ...(await late()) } } : told;
        if (!begun) {
          begun = run(noun, by, on, deed);
          latest = begun;
          return begun;
        }
        latest = run(noun, by, on, { ...deed, caseId: (await begun).caseId });
        return latest;
      },
    }),
  );
  return { events, begun: () => begun, latest: () => latest };
}

const STORIES: Readonly<Record<number, readonly Story[]>> = {
  2019: REQUESTS_2019,
  2020: REQUESTS_2020,
  2021: REQUESTS_2021,
};

function requestChain(story: Story, serial: number) {
  const topic = (i: number) => TOPICS[(serial + i * 5) % TOPICS.length]!;
  const items = Array.from({ length: story.items }, (_, i) => ({
    description: i === 0 ? (story.topic ?? topic(0)) : topic(i),
    documentNumber: '',
  }));
  const online = story.channel === 'online';
  const facts = {
    channel: story.channel,
    requester: requesterOf(story.kind, serial),
    items,
    form: online ? 'electronic' : 'paper',
    delivery: online ? 'online' : 'post',
  };
  const lodge = { on: story.lodged, by: online ? 'requester' : 'clerk', verb: 'lodge', facts };
  return chain('request', [lodge, ...stepsOf(story)]);
}

/** Everything that happens in the sample year up to `today`, in the order of days. */
export function sampleEvents(today: Day, calendar: Calendar): Event[] {
  const told = { ...STORIES, [0]: currentRequests(today, calendar) };
  let serial = 0;
  const chains = new Map(
    Object.values(told)
      .flat()
      .map((story) => [story, requestChain(story, serial++)]),
  );
  const publications = publicationEvents(today, calendar);
  const events = [
    ...[...chains.values()].flatMap(({ events: own }) => own),
    ...registerEvents(),
    ...sampleDecisions(workingDaysBefore(today, calendar)).flatMap(({ kind, steps }) => chain(kind, steps).events),
    ...publications.events,
    ...commentEvents(workingDaysBefore(today, calendar), publications.latest),
    ...concernEvents(today, calendar),
    ...dutyEvents(today, calendar),
    ...REMEDIES.flatMap((remedy) => remedyEvents(remedy, chains.get(STORIES[remedy[1]]![remedy[2]]!)!.begun)),
    ...Object.keys(PROSE).flatMap((year) => reportEvents(Number(year))),
  ];
  return events.filter((event) => event.on <= today).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What was done last with each publication, by its title. */
type Latest = Map<string, () => Promise<Done> | null>;

/** Publications; an interpretation names its document by the number that it has by then. */
function publicationEvents(today: Day, calendar: Calendar): { events: Event[]; latest: Latest } {
  const latest: Latest = new Map();
  const events = samplePublications(workingDaysBefore(today, calendar)).flatMap((told) => {
    const title = (told[0]!.facts as { title: string }).title;
    const one = chain(
      'publication',
      told.map(({ interprets, reportsOn, ...deed }) => {
        const named = Object.entries({ interprets, reportsOn }).find(([, of]) => of !== undefined);
        if (!named) return deed;
        const late = async () => ({ [named[0]]: (await latest.get(named[1]!)!())!.number });
        return { ...deed, late };
      }),
    );
    latest.set(title, one.latest);
    return one.events;
  });
  return { events, latest };
}

/** Comments on the calls, made or entered by the number that the call has, put in order, and decided on. */
function commentEvents(ago: (n: number) => Day, publications: Latest): Event[] {
  const begun: (() => Promise<Done> | null)[] = [];
  return sampleComments(ago).flatMap(({ call, on, channel, weighed, same, text, about, name }) => {
    const online = channel === 'online';
    const facts = { text, about, name, ...(online ? {} : { channel }) };
    const made = { on, by: online ? 'requester' : 'section', verb: online ? 'submit' : 'enter', facts };
    const deeds: Told[] = [{ ...made, late: async () => ({ call: (await publications.get(call)!())!.number }) }];
    if (weighed) {
      const [part, theme, gist, outcome, reason] = weighed.as;
      const told = { on: weighed.on, by: 'section' };
      if (same === null) deeds.push({ ...told, verb: 'classify', facts: { part, theme, gist } });
      else
        deeds.push({
          ...{ ...told, verb: 'classify', facts: {} },
          late: async () => ({ sameAs: (await begun[same]!())!.number }),
        });
      if (outcome) deeds.push({ ...told, verb: 'decide', facts: { outcome, reason } });
    }
    const one = chain('comment', deeds);
    begun.push(one.begun);
    return one.events;
  });
}

/** Concerns of the public; what answers one is drafted with its number, once it is reported. */
function concernEvents(today: Day, calendar: Calendar): Event[] {
  return sampleConcerns(today, workingDaysBefore(today, calendar)).flatMap(({ steps, answer }) => {
    const concern = chain('concern', steps);
    const late = async () => ({ concern: (await concern.begun()!).number });
    const named = answer.map((deed, i) => (i === 0 ? { ...deed, late } : deed));
    const [reported, assessed, ...later] = concern.events;
    return [reported!, assessed!, ...chain('publication', named).events, ...later];
  });
}

function registerEvents(): Event[] {
  const documents = DOCUMENTS.flatMap(([kind, title, documentNumber, made, published, repealed]) => {
    const deeds = [{ on: day(made), by: 'clerk', verb: 'make', facts: { kind, title, documentNumber } }];
    if (published) deeds.push({ on: day(published), by: 'clerk', verb: 'publish', facts: {} as never });
    if (repealed)
      deeds.push({ on: day(repealed), by: 'clerk', verb: 'repeal', facts: { reason: '清理废止' } as never });
    return chain('document', deeds).events;
  });
  const matters = MATTERS.flatMap(([kind, title, listed, delisted]) => {
    const deeds = [{ on: day(listed), by: 'clerk', verb: 'list', facts: { kind, title } as object }];
    if (delisted) deeds.push({ on: day(delisted), by: 'clerk', verb: 'delist', facts: { reason: '取消' } });
    return chain('matter', deeds).events;
  });
  const tallies = TALLIES.flatMap(([kind, title, on, count, amount]) => {
    const facts = { kind, title, count, ...(amount === null ? {} : { amount }), source: '运输管理科' };
    return chain('tally', [{ on: day(on), by: 'clerk', verb: 'record', facts }]).events;
  });
  return [...documents, ...matters, ...tallies];
}

type Remedy = (typeof REMEDIES)[number];

function remedyEvents([kind, , , filed, result, decided]: Remedy, request: () => Promise<Done> | null): Event[] {
  let begun: Promise<Done> | null = null;
  const body = kind === 'R' ? '青石市人民政府' : '青石市云台区人民法院';
  const file: Event = {
    on: day(filed),
    happen: async (run) => {
      const requestNumber = (await request())!.number;
      begun = run('remedy', 'legal', day(filed), {
        verb: 'file',
        facts: { kind, requestNumber, body, claim: '不服答复，请求撤销。' },
      });
      return begun;
    },
  };
  if (!result || !decided) return [file];
  const facts = {
    result,
    text: result === 'corrected' ? '撤销原答复，责令重新答复。' : '维持。',
    orderedToReply: result === 'corrected',
  };
  const decide: Event = {
    on: day(decided),
    happen: async (run) =>
      run('remedy', 'legal', day(decided), { verb: 'decide', caseId: (await begun!).caseId, facts }),
  };
  return [file, decide];
}

function reportEvents(year: number): Event[] {
  const on = (monthDay: string) => day(`${year + 1}-${monthDay}`);
  const write = Object.entries(PROSE[year]!).map(([section, text]) => ({
    on: on('01-14'),
    by: 'clerk',
    verb: 'write',
    facts: { section, text } as object,
  }));
  return chain('report', [
    { on: on('01-10'), by: 'clerk', verb: 'open', facts: { year } },
    ...write,
    { on: on('01-18'), by: 'clerk', verb: 'submit', facts: {} },
    { on: on('01-22'), by: 'leader', verb: 'approve', facts: {} },
    { on: on('01-26'), by: 'clerk', verb: 'publish', facts: {} },
  ]).events;
}
