import { mayDecide } from '../../rules/reply/separation.ts';
import type { Actor } from '../entry.ts';
import type { Step } from '../life.ts';
import { REQUEST_LIFE, type RequestState, type RequestVerb } from './life.ts';

/** The step that a request waits for in a state; none where it waits for the requester or for another side. */
const NEXT: Partial<Record<RequestState, RequestVerb>> = {
  lodged: 'confirm-receipt',
  received: 'register',
  registered: 'accept',
  'in-hand': 'draft-reply',
  drafted: 'review',
  reviewed: 'approve',
  approved: 'answer',
  answered: 'serve',
  ended: 'close',
  served: 'close',
  closed: 'archive',
};
/** Whoever holds the request does this step, and nobody else of the same role. */
const BY_HOLDER: readonly RequestVerb[] = ['draft-reply'];

interface Waiting {
  readonly state: string;
  readonly holder: string | null;
  readonly section: string | null;
  readonly extra: Readonly<Record<string, unknown>>;
}

/**
 * 待我办理: whether a request waits for this person. The life says whose role the next step is; 拟写答复 waits for the 承办人,
 * or for the whole 承办科室 while nobody has claimed it; a review and an approval wait for nobody who wrote the reply.
 */
export function waitsFor({ state, holder, section, extra }: Waiting, { id, roles, section: own }: Actor): boolean {
  const verb = NEXT[state as RequestState];
  if (!verb) return false;
  const step = (REQUEST_LIFE[state as RequestState] as Partial<Record<RequestVerb, Step>>)[verb];
  if (!step?.by.some((role) => roles.includes(role))) return false;
  if (verb === 'review' || verb === 'approve')
    return mayDecide({ act: verb, actor: id, writer: String(extra.writer ?? '') }) === null;
  if (!BY_HOLDER.includes(verb)) return true;
  return holder ? holder === id : section === null || section === own;
}
