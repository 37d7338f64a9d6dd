import type { Day } from '../../base/day.ts';
import type { RequestFacts } from '../../cases/request/facts.ts';
import type { RequestVerb } from '../../cases/request/life.ts';
import type { Consultation, RequestCase } from '../../cases/request/request.ts';
import { organLetter, thirdPartyLetter } from './consultation.ts';
import { lapseNotice, withdrawalNotice } from './ending.ts';
import { extensionNotice } from './extension.ts';
import { feeNotice } from './fee.ts';
import type { Issue, Notice, NoticeOffice } from './notice.ts';
import { delayNotice, reasonsNotice } from './reasons.ts';
import { receiptNotice } from './receipt.ts';
import { replyNotice, transferNotice } from './reply.ts';
import { supplementNotice } from './supplement.ts';
import { thirdPartyNotices } from './third-party.ts';

type Builder<V extends RequestVerb> = (after: RequestCase, facts: RequestFacts<V>, issue: Issue) => Notice;

/** The notice (告知书) that each step issues; a step that is not here issues none. */
const BUILDERS: { readonly [V in RequestVerb]?: Builder<V> } = {
  register: (c, _, issue) => receiptNotice(c, issue),
  'ask-to-supplement': (c, _, issue) => supplementNotice(c, had(c, 'supplement'), issue),
  'ask-reasons': (c, _, issue) => reasonsNotice(c, had(c, 'reasons'), issue),
  extend: extensionNotice,
  delay: delayNotice,
  'consult-third-party': (c, _, issue) => thirdPartyLetter(c, newest(c), issue),
  'consult-organ': (c, _, issue) => organLetter(c, newest(c), issue),
  'charge-fee': (c, facts, issue) => feeNotice(c, had(c, 'fee'), facts, issue),
  answer: (c, _, issue) => ({
    ...draftedReply(c, issue),
    number: had(c, 'decision').number,
  }),
  lapse: lapseNotice,
  withdraw: withdrawalNotice,
  'transfer-out': (c, facts, issue) => transferNotice(c, facts, { ...issue, number: had(c, 'decision').number }),
};

/** The verbs of a request that issue a notice. */
export const NOTICE_VERBS = Object.keys(BUILDERS) as RequestVerb[];

/**
 * The notice that the step issues, from the case as it is after the step and the facts of the step (validated); null
 * where the step issues none. What it issues to others is beside it (eachNotice).
 */
export function noticeFor(
  verb: string,
  after: RequestCase,
  facts: unknown,
  office: NoticeOffice,
  on: Day,
): Notice | null {
  const build = BUILDERS[verb as RequestVerb] as Builder<RequestVerb> | undefined;
  return build?.(after, facts as RequestFacts, { office, on }) ?? null;
}

/** The verbs whose form can be seen as the paper that it makes. */
export const PREVIEW_VERBS: readonly RequestVerb[] = [...NOTICE_VERBS, 'draft-reply'];

/** As noticeFor, and of a draft the reply that it would become. */
export function noticePreview(
  verb: string,
  after: RequestCase,
  facts: unknown,
  office: NoticeOffice,
  on: Day,
): Notice | null {
  return verb === 'draft-reply' ? draftedReply(after, { office, on }) : noticeFor(verb, after, facts, office, on);
}

/** The reply as it would be issued with the draft as it stands, and what would go to third parties beside it. */
export function draftedReply(c: RequestCase, issue: Issue): Notice {
  const draft = had(c, 'draft');
  return { ...replyNotice(c, draft, issue), beside: thirdPartyNotices(c, draft, issue) };
}

/** What the step has put into the case. Throws a fault where it has not. */
function had<K extends 'supplement' | 'reasons' | 'fee' | 'draft' | 'decision'>(
  c: RequestCase,
  key: K,
): NonNullable<RequestCase[K]> {
  const value = c[key];
  if (value === null) throw new Error(`request ${c.number} has no ${key}`);
  return value as NonNullable<RequestCase[K]>;
}

function newest(c: RequestCase): Consultation {
  const one = c.consultations.at(-1);
  if (!one) throw new Error(`request ${c.number} has no consultation`);
  return one;
}
