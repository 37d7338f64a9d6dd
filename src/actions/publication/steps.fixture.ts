import type { Day } from '../../base/day.ts';
import { isRefusal, type Refusal } from '../../base/refusal.ts';
import { type Actor, ROLES } from '../../cases/entry.ts';
import { inventFiscal } from '../../cases/publication/fiscal/invented.fixture.ts';
import type { PublicationState, PublicationVerb } from '../../cases/publication/life.ts';
import { DEFAULT_SETTINGS } from '../../rules/settings.ts';
import type { Context } from '../../store/context.ts';
import type { Database } from '../../store/database.ts';
import { act, type Done } from '../act.ts';
import type { Upload } from '../files.ts';
import { ACTING } from '../nouns.ts';
import { foundOffice } from '../request/steps.fixture.ts';

/** Everybody may do everything, so that only the state, and who wrote, can stand against a verb. */
export const DRAFTER: Actor = { id: 'drafter', name: '李文', roles: ROLES, section: '运输管理科' };
export const REVIEWER: Actor = { id: 'reviewer', name: '周敏', roles: ROLES, section: '运输管理科' };

type Base = Omit<Context, 'actor'>;

export const CONTENT = {
  title: '青石市网络预约出租汽车经营服务管理办法',
  openness: 'public',
  column: '20-1',
  genre: 'budget',
  theme: '交通运输',
  documentNumber: '青交〔2026〕8号',
  issuers: ['青石市交通运输局'],
  keywords: ['网约车'],
  madeOn: '2026-03-02',
  abstract: '规范网络预约出租汽车经营服务行为。',
  body: '<p>第一条 为了规范网络预约出租汽车经营服务行为，制定本办法。</p>',
};

/** As an earlier site had it. */
export const TAKEN = {
  title: '青石市出租汽车管理办法',
  column: '20-1',
  genre: 'normative-document',
  documentNumber: '青交〔2019〕3号',
  issuers: ['青石市交通运输局'],
  madeOn: '2019-04-28',
  body: '<p>第一条 为了规范出租汽车经营服务行为，制定本办法。</p>',
  publishedAt: '2019-05-06T02:30:00.000Z',
  formerAddresses: ['https://old.qingshi.example/art/2019/5/6/art_1_22.html'],
  key: 'https://old.qingshi.example/art/2019/5/6/art_1_22.html',
  origin: 'https://old.qingshi.example/art/2019/5/6/art_1_22.html',
};

export const ATTACHMENT: Upload = { name: '说明.txt', bytes: new TextEncoder().encode('附件') };

/** Facts that are right for a verb in every state that allows it. */
export const FACTS: Readonly<Record<PublicationVerb, object>> = {
  draft: CONTENT,
  'take-over': TAKEN,
  edit: { ...CONTENT, abstract: '规范经营服务行为。' },
  tabulate: { fiscal: inventFiscal('budget', () => 100_000, 2025) },
  attach: {},
  detach: { hash: '（由 doVerb 填写）' },
  submit: {},
  discard: { reason: '不再需要。' },
  'review-section': {},
  'review-secrecy': { basis: '不涉及国家秘密。' },
  'review-legal': {},
  'review-office': {},
  approve: {},
  'send-back': { reason: '请补充依据。' },
  'decide-hits': { decision: 'mend', keys: ['（由测试填写）'] },
  publish: {},
  schedule: { publishAt: '2026-03-21T09:00' },
  unschedule: { reason: '另行安排。' },
  withdraw: { reason: '内容有误。' },
  revise: { reason: '更正附件。' },
  amend: { reason: '已修改。' },
  lapse: { reason: '有效期届满。' },
  repeal: { reason: '已被取代。' },
  reconsider: { conclusion: '情形没有变化。' },
};

const TO_LEADER: readonly PublicationVerb[] = ['draft', 'submit', 'review-section', 'review-secrecy', 'review-office'];
const TO_PUBLIC: readonly PublicationVerb[] = [...TO_LEADER, 'approve', 'publish'];

/** The verbs that lead to a state. */
export const PATHS: Readonly<Record<PublicationState, readonly PublicationVerb[]>> = {
  new: [],
  draft: ['draft'],
  'section-review': TO_LEADER.slice(0, 2),
  'secrecy-review': TO_LEADER.slice(0, 3),
  'legal-review': TO_LEADER.slice(0, 4),
  'office-review': TO_LEADER.slice(0, 4),
  'leader-review': TO_LEADER,
  approved: [...TO_LEADER, 'approve'],
  scheduled: [...TO_LEADER, 'approve', 'schedule'],
  published: TO_PUBLIC,
  withdrawn: [...TO_PUBLIC, 'withdraw'],
  kept: [...TO_LEADER, 'approve'],
  discarded: ['draft', 'discard'],
};

/** The content that leads to a state by its path. */
function contentFor(state: PublicationState): object {
  if (state === 'legal-review') return { ...CONTENT, legalReview: true };
  return state === 'kept' ? { ...CONTENT, openness: 'on-request', opennessReason: '仅涉及特定当事人。' } : CONTENT;
}

/** An office that has the code of its index numbers. */
export async function foundPublisher(db: Database): Promise<Base> {
  const base = await foundOffice(db);
  const settingsOn = () => ({
    ...DEFAULT_SETTINGS,
    ...{ indexCode: '000014349', interpretationAtApproval: 'warn' as const },
  });
  return { ...base, office: { ...base.office, settingsOn } };
}

const DRAFTED: readonly PublicationVerb[] = [
  'take-over',
  'draft',
  'edit',
  'tabulate',
  'attach',
  'detach',
  'submit',
  'discard',
  'revise',
];

/** Does a verb as whoever may: one drafts, another decides. */
export function doVerb(
  base: Base,
  verb: PublicationVerb,
  caseId?: string,
  { by, facts, on }: { by?: Actor; facts?: object; on?: Day } = {},
): Promise<Done | Refusal> {
  const actor = by ?? (DRAFTED.includes(verb) ? DRAFTER : REVIEWER);
  const files = verb === 'attach' ? [ATTACHMENT] : [];
  return act(ACTING.publication, { ...base, actor }, { verb, caseId, on, facts: facts ?? FACTS[verb], files });
}

/** As doVerb, where it must be done. */
export async function mustDo(...given: Parameters<typeof doVerb>): Promise<Done> {
  const done = await doVerb(...given);
  if (isRefusal(done)) throw new Error(`${given[1]}: ${JSON.stringify(done)}`);
  return done;
}

/** A publication in a state, by the shortest way. */
export async function publicationIn(base: Base, state: PublicationState, content?: object): Promise<Done> {
  let done: Done | undefined;
  for (const verb of PATHS[state]) {
    const facts = verb === 'draft' ? { ...contentFor(state), ...content } : undefined;
    done = await mustDo(base, verb, done?.caseId, { facts });
  }
  return done ?? { caseId: '', number: '', state: 'new', seq: 0 };
}
