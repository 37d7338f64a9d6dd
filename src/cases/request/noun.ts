import { indexRow, type Noun } from '../noun.ts';
import { requesterKey } from '../requester-key.ts';
import { clockFacts } from './clock.ts';
import { REQUEST_FACTS } from './facts.ts';
import { foldRequest } from './fold.ts';
import { requestReasons } from './guards.ts';
import { REQUEST_LIFE } from './life.ts';
import type { RequestCase } from './request.ts';
import { type KnownLodging, requesterReasons } from './requester-guard.ts';

const TITLE_LENGTH = 60;

/** What was asked for, in one line. */
export function titleOf(c: Pick<RequestCase, 'items'>): string {
  const first = c.items[0]?.description.replace(/\s+/g, ' ') ?? '';
  return first.length > TITLE_LENGTH ? `${first.slice(0, TITLE_LENGTH)}…` : first;
}

/** 政府信息公开申请. */
export const request: Noun<RequestCase> = {
  name: 'request',
  life: REQUEST_LIFE,
  facts: REQUEST_FACTS,
  fold: foldRequest,
  guard: requestReasons,
  guardForm: (verb, part) => (verb === 'lodge' ? requesterReasons((part ?? {}) as KnownLodging) : []),
  row: (c) =>
    indexRow({
      noun: 'request',
      number: c.number,
      state: c.state,
      kind: c.requester.kind,
      title: titleOf(c),
      party: c.requester.name,
      openedOn: c.receivedOn ?? c.lodgedOn,
      countedOn: c.countedOn,
      endedOn: c.closedOn,
      outcome: c.countedOutcome ?? c.outcome,
      // Not received, not counted (条例 31): a lodging that nobody confirmed is no request of the year.
      units: c.receivedOn ? c.items.length : 0,
      holder: c.holder,
      section: c.section,
      clock: clockFacts(c),
      extra: {
        lookupHash: c.lookupHash,
        decisionNumber: c.decision?.number ?? null,
        ...(c.draft ? { writer: c.draft.by } : {}),
        requester: requesterKey(c.agencyId, c.requester),
      },
      search: [
        c.number,
        c.decision?.number,
        c.requester.name,
        ...c.coRequesters.map((one) => one.name),
        c.agent?.name,
        ...c.items.flatMap((item) => [item.description, item.documentNumber]),
      ]
        .filter(Boolean)
        .join(' '),
    }),
};
