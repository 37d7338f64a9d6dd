import { day } from '../../base/day.ts';
import type { Entry } from '../../cases/entry.ts';
import { REQUEST_FACTS, type RequestStamp } from '../../cases/request/facts.ts';
import { foldRequest } from '../../cases/request/fold.ts';
import type { RequestVerb } from '../../cases/request/life.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { makeCalendar } from '../../rules/calendar.ts';
import { DEFAULT_SETTINGS } from '../../rules/settings.ts';
import { noticeFor } from './kinds.ts';
import type { Notice, NoticeOffice } from './notice.ts';

/** An invented bureau. */
export const office: NoticeOffice = {
  name: '临江市交通运输局',
  contact: { office: '政务公开科', telephone: '0999-8123456', address: '临江市滨河路18号' },
  calendar: makeCalendar([2025, 2026, 2027].map((year) => ({ year, notices: [], holidays: [], makeUpDays: [] }))),
  settingsOn: () => ({ ...DEFAULT_SETTINGS, reconsiderationBody: '临江市人民政府', court: '临江市人民法院' }),
};

export type Step = readonly [verb: RequestVerb, on: string, facts: object, stamp?: RequestStamp];

export const LODGED: Step = [
  'lodge',
  '2026-03-02',
  {
    channel: 'registered-post',
    requester: { kind: 'A', name: '张三', idType: 'other', idNumber: '123456', phone: '13900000000' },
    items: [{ description: '滨河路大桥2025年检测报告', documentNumber: '临交〔2025〕12号' }],
    form: 'paper',
    delivery: 'post',
  },
  { number: '2026-00007', lookupHash: '' },
];
export const ORGANISATION_LODGED: Step = [
  'lodge',
  '2026-03-02',
  {
    channel: 'online',
    requester: { kind: 'B4', name: '某律师事务所', idType: 'other', idNumber: '123456', phone: '13900000000' },
    items: [{ description: '甲报告' }, { description: '乙报告\n' }],
    form: 'electronic',
    delivery: 'email',
  },
  { number: '2026-00008', lookupHash: '' },
];
export const REGISTERED: Step = ['register', '2026-03-02', {}];
export const ACCEPTED: Step = ['accept', '2026-03-03', {}];

/** The case after these steps, facts filled in as the schemas fill them in. */
export function caseAfter(steps: readonly Step[]): RequestCase {
  return foldRequest(
    steps.map(([verb, on, facts, stamp], i): Entry => {
      const whole = REQUEST_FACTS[verb].parse(facts);
      return {
        agencyId: 1,
        caseId: 'case',
        seq: i + 1,
        noun: 'request',
        verb,
        on: day(on),
        at: `${on}T01:00:00.000Z`,
        by: { id: 'li', name: '李四', roles: ['clerk'] },
        facts: stamp ? { ...whole, stamp } : whole,
        files: [],
        prev: '',
        hash: '',
      };
    }),
  );
}

/** The notice that the last of these steps issues. */
export function noticeAfter(...steps: readonly Step[]): Notice | null {
  const [verb, on, facts] = steps.at(-1)!;
  return noticeFor(verb, caseAfter(steps), REQUEST_FACTS[verb].parse(facts), office, day(on));
}
