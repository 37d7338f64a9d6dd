import { isRefusal } from '../../base/refusal.ts';
import type { Entry } from '../../cases/entry.ts';
import type { RequestState, RequestVerb } from '../../cases/request/life.ts';
import { keyedNotices, type Notice, type RequestNoticeCode } from '../../papers/notices/notice.ts';
import type { OutcomeCode } from '../../rules/outcomes.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { doVerb, FACTS, requestIn } from '../request/steps.fixture.ts';

type Step = readonly [verb: RequestVerb, facts?: object];

/** How a paper comes about: from a request in a state, by these steps, of which the last issues it. */
export interface Way {
  readonly code: RequestNoticeCode;
  readonly why: string;
  readonly from: RequestState;
  readonly steps: readonly Step[];
}

/** What persons judge, in words that no template has. */
export const JUDGED = '经逐页核对：此为承办人的判断';
export const SAID = '此为答复的内容，见青交〔2025〕9号，2025年6月3日';

const way = (code: RequestNoticeCode, why: string, from: RequestState, ...steps: Step[]): Way => ({
  code,
  why,
  from,
  steps,
});
const ISSUE: readonly Step[] = [['review'], ['approve'], ['answer']];
const reply = (code: RequestNoticeCode, outcome: OutcomeCode, more: object = {}, before: readonly Step[] = []): Way =>
  way(
    code,
    outcome,
    'in-hand',
    ...before,
    ['draft-reply', { outcome, grounds: JUDGED, content: SAID, ...more }],
    ...ISSUE,
  );

const THIRD: Step = ['consult-third-party', { party: '甲公司', question: JUDGED }];
const OBJECTED: readonly Step[] = [
  THIRD,
  ['record-opinion', { consultation: 1, opinion: 'objects', reasons: '商业秘密。' }],
  ['end-consultation'],
];
const SUPPLEMENTED: readonly Step[] = [['ask-to-supplement'], ['supplement'], ['accept']];

/** Every way to every kind that a request issues. */
export const WAYS: readonly Way[] = [
  way('D02', '登记', 'received', ['register']),
  way('D03', '补正', 'registered', ['ask-to-supplement', { what: `${JUDGED}一\n${JUDGED}二` }]),
  way('D04', '说明理由', 'registered', ['ask-reasons', { found: JUDGED }]),
  way('D05', '延期', 'in-hand', ['extend', { days: 20, reason: JUDGED }]),
  way('D06', '征求第三方意见', 'in-hand', THIRD),
  way('D07', '征求第三方意见', 'in-hand', THIRD),
  way('D07', '征求其他机关意见', 'in-hand', ['consult-organ']),
  way('D08', '共同制作机关', 'in-hand', ['consult-organ', { party: '乙局', jointMaker: true, question: JUDGED }]),
  reply('D09', 'DISCLOSE', { publicInterest: JUDGED }, OBJECTED),
  way('D10', '按量', 'in-hand', ['charge-fee', { basis: 'pages', count: 68, howToPay: JUDGED }]),
  reply('D11', 'DISCLOSE'),
  reply('D12', 'DISCLOSE_ALREADY_PUBLIC'),
  reply('D13', 'PARTIAL', { otherGrounds: ['DENY_PROCESS'] }),
  reply('D14', 'DENY_STATE_SECRET'),
  reply('D14', 'DENY_THIRD_PARTY', {}, OBJECTED),
  reply('D14', 'DENY_INTERNAL'),
  reply('D15', 'UNABLE_NOT_EXIST'),
  reply('D16', 'UNABLE_NOT_RESPONSIBLE'),
  way('D16', '职责在其他机关', 'registered', ['transfer-out', { party: SAID, contact: '000-8200300', reason: JUDGED }]),
  reply('D17', 'UNABLE_NEEDS_MAKING'),
  reply('D17', 'UNABLE_STILL_UNCLEAR', {}, SUPPLEMENTED),
  reply('D18', 'DENY_SPECIAL_QUERY'),
  reply('D19', 'NOHANDLE_REPEAT'),
  reply('D20', 'NOHANDLE_PETITION'),
  reply('D21', 'NOHANDLE_PUBLICATION'),
  reply('D22', 'NOHANDLE_MASSIVE'),
  way('D23', '合理延迟', 'in-hand', ['delay', { until: '2026-02-12', reason: JUDGED }]),
  way('D24', '逾期不补正', 'supplementing', ['record-notice-delivery'], ['lapse', { reason: JUDGED }]),
  way('D24', '逾期未缴费', 'paying', ['record-notice-delivery'], ['lapse', { reason: JUDGED }]),
  way('D24', '撤回', 'in-hand', ['withdraw', { reason: JUDGED }]),
];

export interface Made {
  readonly caseId: string;
  readonly key: string;
  readonly notice: Notice;
  /** The entry that froze it. */
  readonly entry: Entry;
  readonly entries: readonly Entry[];
}

type Base = Omit<Context, 'actor'>;

/** A request that stands just before the step that issues the paper, and that step. */
export async function before(base: Base, { from, steps }: Way) {
  const { caseId } = await requestIn(base, from);
  for (const [verb, facts] of steps.slice(0, -1)) await must(base, verb, caseId, facts);
  const [verb, facts = FACTS[verb]] = steps.at(-1)!;
  return { caseId, verb, facts };
}

/** Goes the way on a real database, and takes what the ledger has frozen. */
export async function make(base: Base, way: Way): Promise<Made> {
  const { caseId, verb, facts } = await before(base, way);
  await must(base, verb, caseId, facts);
  const entries = await entriesOf(base.db, base.office.agencyId, caseId);
  const entry = entries.at(-1)!;
  const { paper } = (entry.facts as { stamp: { paper: Notice } }).stamp;
  const one = keyedNotices(paper).find(({ notice }) => notice.code === way.code);
  if (!one) throw new Error(`${way.why} issued no ${way.code}`);
  return { caseId, ...one, entry, entries };
}

async function must(base: Base, verb: RequestVerb, caseId: string, facts?: object): Promise<void> {
  const done = await doVerb(base, verb, caseId, undefined, facts);
  if (isRefusal(done)) throw new Error(`${verb}: ${JSON.stringify(done)}`);
}
