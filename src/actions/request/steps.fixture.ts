import { afterAll, beforeAll } from 'vitest';
import { type Day, day } from '../../base/day.ts';
import { isRefusal, type Refusal } from '../../base/refusal.ts';
import { type Actor, ROLES } from '../../cases/entry.ts';
import type { RequestState, RequestVerb } from '../../cases/request/life.ts';
import { request } from '../../cases/request/noun.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { readOffice } from '../../reads/house.ts';
import { officialYears } from '../../rules/calendar/official.fixture.ts';
import { findCase } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import type { Database } from '../../store/database.ts';
import { entriesOf } from '../../store/ledger.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act, type Done } from '../act.ts';
import { found } from '../found.ts';
import { ACTING } from '../nouns.ts';

/** Somebody who may do everything, so that only the state can stand against a verb. */
export const WRITER: Actor = { id: 'writer', name: '李文', roles: ROLES };
export const OTHER: Actor = { id: 'other', name: '周敏', roles: ROLES };

export const REQUESTER_FACTS = {
  kind: 'A',
  name: '王芳',
  idType: 'passport',
  idNumber: 'E00000001',
  phone: '000-8000001',
  address: '青石市云台区东湖路1号',
} as const;

const lodgeFacts = {
  channel: 'ordinary-post',
  requester: REQUESTER_FACTS,
  items: [{ description: '云台路改造工程的施工许可文件' }],
  form: 'paper',
  delivery: 'post',
};

/** Facts that are right for a verb in every state that allows it. */
export const FACTS: Readonly<Record<RequestVerb, object>> = {
  lodge: lodgeFacts,
  'confirm-receipt': {},
  register: {},
  'ask-to-supplement': { what: '请明确文号。' },
  supplement: { text: '文号为青交〔2025〕1号。' },
  lapse: {},
  accept: {},
  assign: { section: '运输管理科' },
  claim: {},
  'consult-third-party': { party: '甲公司', question: '是否同意公开？' },
  'consult-organ': { party: '乙局', question: '是否可以公开？' },
  'record-notice-delivery': {},
  'record-letter-delivery': { consultation: 1 },
  'record-opinion': { consultation: 1, opinion: 'agrees' },
  'end-consultation': {},
  extend: { days: 20, reason: '档案较多。' },
  delay: { until: '2026-02-12', reason: '数量较大。' },
  'ask-reasons': { found: '本月已申请四十件。' },
  'give-reasons': { text: '课题研究。' },
  'charge-fee': { basis: 'pages', count: 68, howToPay: '凭缴款码缴纳。' },
  'record-payment': { amount: 380 },
  'draft-reply': { outcome: 'DISCLOSE', grounds: '属于可以公开的信息。', content: '见附件。' },
  review: {},
  'send-back': { reason: '依据不足。' },
  approve: {},
  answer: {},
  serve: { means: 'post' },
  withdraw: {},
  'transfer-out': { party: '丙局', contact: '000-8200300', reason: '职责已划转。' },
  'correct-entry': { why: '登记有误。', requester: { phone: '000-8000002' } },
  reopen: { order: '责令重新答复。', remedyNumber: '（由 doVerb 填写）' },
  close: {},
  archive: {},
};

const TO_HAND: readonly RequestVerb[] = [
  'lodge',
  'confirm-receipt',
  'register',
  'accept',
  'ask-reasons',
  'give-reasons',
];
const TO_ANSWER: readonly RequestVerb[] = [...TO_HAND, 'draft-reply', 'review', 'approve', 'answer'];

/** The verbs that lead to a state. */
export const PATHS: Readonly<Record<RequestState, readonly RequestVerb[]>> = {
  new: [],
  lodged: ['lodge'],
  received: ['lodge', 'confirm-receipt'],
  registered: ['lodge', 'confirm-receipt', 'register'],
  supplementing: ['lodge', 'confirm-receipt', 'register', 'ask-to-supplement'],
  'in-hand': TO_HAND,
  consulting: [...TO_HAND, 'consult-organ'],
  explaining: TO_HAND.slice(0, -1),
  paying: [...TO_HAND, 'charge-fee'],
  drafted: TO_ANSWER.slice(0, -3),
  reviewed: TO_ANSWER.slice(0, -2),
  approved: TO_ANSWER.slice(0, -1),
  answered: TO_ANSWER,
  ended: ['lodge', 'withdraw'],
  served: [...TO_ANSWER, 'serve'],
  closed: [...TO_ANSWER, 'serve', 'close'],
  archived: [...TO_ANSWER, 'serve', 'close', 'archive'],
};

/** A Monday; the reply to what is received on it is due on 2 February. */
const FIRST_DAY = day('2026-01-05');
/** After every deadline that a notice may have given. */
const LAPSE_DAY = day('2026-03-20');

export function dayOfStep(verb: RequestVerb): Day {
  return verb === 'lapse' ? LAPSE_DAY : FIRST_DAY;
}

/** An office in a fresh database, and what is needed to act in it. */
export async function foundOffice(db: Database): Promise<Omit<Context, 'actor'>> {
  const contact = { office: '办公室', address: '云台路88号', hours: '9:00—17:00', telephone: '000-8200405' };
  const agencyId = await found(
    db,
    { name: '青石市交通运输局', shortName: '青交', contact },
    new Date('2015-01-01T01:00:00Z'),
  );
  if (isRefusal(agencyId)) throw new Error(JSON.stringify(agencyId));
  const office = await readOffice(db, agencyId, officialYears);
  return { db, office, now: new Date('2026-03-20T02:00:00Z') };
}

/** The office that a file of tests works in, opened before its tests and closed after them. */
export interface TestOffice {
  readonly base: Omit<Context, 'actor'>;
  readonly go: (verb: RequestVerb, on: string, facts: object, caseId: string) => Promise<Done | Refusal>;
  readonly caseOf: (caseId: string) => Promise<RequestCase>;
}

/** An office in a database of its own; `actor` does what `go` is told to. */
export function testOffice(actor = OTHER): TestOffice {
  let db: TestDatabase;
  let base: Omit<Context, 'actor'>;
  beforeAll(async () => {
    db = await openTestDatabase();
    base = await foundOffice(db);
  });
  afterAll(() => db.close());
  return {
    get base() {
      return base;
    },
    go: (verb, on, facts, caseId) => act(ACTING.request, { ...base, actor }, { verb, caseId, on: day(on), facts }),
    caseOf: async (caseId) => request.fold(await entriesOf(db, base.office.agencyId, caseId)),
  };
}

/** Does a verb as whoever may: the writer drafts, somebody else decides. */
export async function doVerb(
  base: Omit<Context, 'actor'>,
  verb: RequestVerb,
  caseId?: string,
  actor = verb === 'draft-reply' ? WRITER : OTHER,
  given?: object,
): Promise<Done | Refusal> {
  const ordered = verb === 'reopen' && caseId ? { remedyNumber: await correctedRemedy(base, caseId) } : {};
  const facts = given ?? { ...FACTS[verb], ...ordered };
  return act(ACTING.request, { ...base, actor }, { verb, caseId, on: dayOfStep(verb), facts });
}

/** The number of a new remedy about the request that corrected its reply. */
async function correctedRemedy(base: Omit<Context, 'actor'>, caseId: string): Promise<string> {
  const context = { ...base, actor: OTHER };
  const about = await findCase(base.db, base.office.agencyId, caseId);
  const file = { kind: 'R', requestNumber: about?.number, body: '青石市人民政府', claim: '不服答复。' };
  const filed = await act(ACTING.remedy, context, { verb: 'file', on: FIRST_DAY, facts: file });
  if (isRefusal(filed)) throw new Error(JSON.stringify(filed));
  const facts = { result: 'corrected', text: '撤销，责令重新答复。' };
  await act(ACTING.remedy, context, { verb: 'decide', caseId: filed.caseId, on: FIRST_DAY, facts });
  return filed.number;
}

/** A request in a state, by the shortest way. */
export async function requestIn(base: Omit<Context, 'actor'>, state: RequestState): Promise<Done> {
  let done: Done | undefined;
  for (const verb of PATHS[state]) {
    const next = await doVerb(base, verb, done?.caseId);
    if (isRefusal(next)) throw new Error(`${verb} on the way to ${state}: ${JSON.stringify(next)}`);
    done = next;
  }
  return done ?? { caseId: '', number: '', state: 'new', seq: 0 };
}

/** A request in a state, and ready for a verb that needs more than the state: nobody abandons what they have not received. */
export async function requestFor(base: Omit<Context, 'actor'>, state: RequestState, verb: RequestVerb): Promise<Done> {
  const done = await requestIn(base, state);
  if (verb === 'lapse') await doVerb(base, 'record-notice-delivery', done.caseId);
  return done;
}
