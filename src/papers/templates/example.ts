import { type Day, day } from '../../base/day.ts';
import type { Entry } from '../../cases/entry.ts';
import { rectification } from '../../cases/rectification/rectification.ts';
import { REQUEST_FACTS, type RequestStamp } from '../../cases/request/facts.ts';
import { foldRequest } from '../../cases/request/fold.ts';
import type { RequestVerb } from '../../cases/request/life.ts';
import { makeCalendar } from '../../rules/calendar.ts';
import { DEFAULT_SETTINGS } from '../../rules/settings.ts';
import { TEMPLATE_EXAMPLE_WORDS } from '../../words/notices/templates.ts';
import { say } from '../../words/word.ts';
import { noticeFor } from '../notices/kinds.ts';
import {
  eachNotice,
  type Notice,
  type NoticeCode,
  type NoticeOffice,
  type RequestNoticeCode,
} from '../notices/notice.ts';
import { rectificationAnswer } from '../rectification/answer.ts';
import type { TemplatePaper } from './fields.ts';

type Step = readonly [verb: RequestVerb, on: string, facts: object, stamp?: RequestStamp];

const NUMBER = '2026-00007';
const RECTIFICATION_NUMBER = '更正2026-0007';
const text = (key: string): string => say(TEMPLATE_EXAMPLE_WORDS, key);
const TEXT = text('text');

const IN_HAND: readonly Step[] = [
  [
    'lodge',
    '2026-03-02',
    {
      channel: 'registered-post',
      requester: { kind: 'A', name: text('requester'), idType: 'other', idNumber: '00000000', phone: '00000000' },
      items: [{ description: text('information') }],
      form: 'paper',
      delivery: 'post',
    },
    { number: NUMBER, lookupHash: '' },
  ],
  ['register', '2026-03-02', {}],
  ['accept', '2026-03-03', {}],
];
const ASK_REASONS: Step = ['ask-reasons', '2026-03-04', { found: TEXT }, { days: 15 }];
const THIRD_PARTY: Step = ['consult-third-party', '2026-03-04', { party: text('party'), question: TEXT }];

/** What leads to a reply with this outcome. */
function answered(outcome: string, more: object = {}, before: readonly Step[] = []): Step[] {
  const draft = { outcome, grounds: TEXT, content: TEXT, ...more };
  return [
    ...before,
    ['draft-reply', '2026-03-05', draft],
    ['review', '2026-03-06', {}],
    ['approve', '2026-03-09', {}],
    ['answer', '2026-03-10', {}, { decisionNumber: text('number'), thirdPartyNumbers: [text('number')] }],
  ];
}

/** How each kind comes about, after the request was taken in hand. */
const WAYS: Readonly<Record<RequestNoticeCode, readonly Step[]>> = {
  D02: [],
  D03: [['ask-to-supplement', '2026-03-04', { what: TEXT }, { days: 15 }]],
  D04: [ASK_REASONS],
  D05: [['extend', '2026-03-20', { days: 10, reason: TEXT }]],
  D06: [THIRD_PARTY],
  D07: [THIRD_PARTY],
  D08: [['consult-organ', '2026-03-04', { party: text('organ'), jointMaker: true, question: TEXT }]],
  D09: answered('DISCLOSE', { publicInterest: TEXT }, [
    THIRD_PARTY,
    ['record-opinion', '2026-03-05', { consultation: 1, opinion: 'objects', reasons: TEXT }],
    ['end-consultation', '2026-03-05', {}],
  ]),
  D10: [['charge-fee', '2026-03-04', { basis: 'pages', count: 250, howToPay: TEXT }, { amount: 4700, days: 20 }]],
  D11: answered('DISCLOSE'),
  D12: answered('DISCLOSE_ALREADY_PUBLIC'),
  D13: answered('PARTIAL', { otherGrounds: ['DENY_INTERNAL'] }),
  D14: answered('DENY_INTERNAL'),
  D15: answered('UNABLE_NOT_EXIST'),
  D16: answered('UNABLE_NOT_RESPONSIBLE'),
  D17: answered('UNABLE_NEEDS_MAKING'),
  D18: answered('DENY_SPECIAL_QUERY'),
  D19: answered('NOHANDLE_REPEAT'),
  D20: answered('NOHANDLE_PETITION'),
  D21: answered('NOHANDLE_PUBLICATION'),
  D22: answered('NOHANDLE_MASSIVE'),
  D23: [
    ASK_REASONS,
    ['give-reasons', '2026-03-10', { text: TEXT }],
    ['delay', '2026-03-11', { until: '2026-06-30', reason: TEXT }],
  ],
  D24: [['withdraw', '2026-03-09', { reason: TEXT }]],
};

/** The kinds of notice (文书种类) that can have a template, in their order. */
export const TEMPLATE_KINDS = [...(Object.keys(WAYS) as RequestNoticeCode[]), 'D25'] satisfies NoticeCode[];

/** The office of an example: the agency's own name and choices, and a calendar with every working day of 2026. */
const OFFICE: NoticeOffice = {
  name: text('organ'),
  contact: {},
  calendar: makeCalendar([2025, 2026, 2027].map((year) => ({ year, notices: [], holidays: [], makeUpDays: [] }))),
  settingsOn: () => DEFAULT_SETTINGS,
};

/** An invented notice of the kind, built as every notice is. */
export function exampleNotice(code: NoticeCode, office: Partial<NoticeOffice> = {}): Notice {
  const whole = { ...OFFICE, ...office, calendar: OFFICE.calendar };
  const notice = code === 'D25' ? exampleRectification(whole) : exampleOfRequest(code, whole);
  const { beside: _, ...alone } = notice;
  // The serial number is taken when a notice is issued: every one has one then.
  return { ...alone, number: alone.number ?? text('number') };
}

function exampleOfRequest(code: RequestNoticeCode, office: NoticeOffice): Notice {
  const steps = code === 'D02' ? IN_HAND.slice(0, 2) : [...IN_HAND, ...WAYS[code]];
  const [verb, on, facts] = steps.at(-1)!;
  const entries = steps.map(([verb, on, given, stamp], i) => {
    const facts = REQUEST_FACTS[verb].parse(given);
    return entryOf('request', verb, on, stamp ? { ...facts, stamp } : facts, i);
  });
  const first = noticeFor(verb, foldRequest(entries), REQUEST_FACTS[verb].parse(facts), office, day(on));
  const notice = first && eachNotice(first).find((one) => one.code === code);
  if (!notice) throw new Error(`no example of ${code}`);
  return notice;
}

/** A demand for rectification (更正申请) that was checked, answered. */
function exampleRectification(office: NoticeOffice): Notice {
  const [, , { requester }] = IN_HAND[0] as unknown as [string, string, { requester: object }];
  const demand = rectification.facts.receive!.parse({ requester, record: text('record'), claim: TEXT, evidence: TEXT });
  const draft = rectification.facts.draft!.parse({ result: 'corrected', check: TEXT, content: TEXT });
  const received = { ...(demand as object), stamp: { number: RECTIFICATION_NUMBER } };
  const drafted = [
    entryOf('rectification', 'receive', '2026-03-02', received, 0),
    entryOf('rectification', 'draft', '2026-03-05', draft as object, 1),
  ];
  return rectificationAnswer(rectification.fold(drafted), { office, on: day('2026-03-10') });
}

/** The invented case of the kind, as this agency would issue it. */
export function examplePaper(code: NoticeCode, office: Partial<NoticeOffice>): TemplatePaper {
  return {
    notice: exampleNotice(code, office),
    request: { number: code === 'D25' ? RECTIFICATION_NUMBER : NUMBER, address: null },
  };
}

function entryOf<Verb extends string, Facts extends object>(
  noun: string,
  verb: Verb,
  on: string,
  facts: Facts,
  i: number,
): Entry<Verb, Facts> {
  return {
    agencyId: 0,
    caseId: 'example',
    seq: i + 1,
    noun,
    verb,
    on: on as Day,
    at: `${on}T01:00:00.000Z`,
    by: { id: 'example', name: '', roles: ['clerk'] },
    facts,
    files: [],
    prev: '',
    hash: '',
  };
}
