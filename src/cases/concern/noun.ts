import { dayOf } from '../../base/day.ts';
import { indexRow, type Noun } from '../noun.ts';
import { clockFactsOf } from './clock.ts';
import { type ConcernCase, foldConcern, standingResponses } from './concern.ts';
import { CONCERN_FACTS } from './facts.ts';
import { concernReasons } from './guard.ts';
import { CONCERN_LIFE } from './life.ts';

/** What lists read of a concern besides its clock. */
export interface ConcernExtra {
  readonly level: ConcernCase['level'];
  readonly source: ConcernCase['source'];
  readonly responses: number;
}

/** 政务舆情回应 (回应关切). */
export const concern: Noun<ConcernCase> = {
  name: 'concern',
  life: CONCERN_LIFE,
  facts: CONCERN_FACTS,
  fold: foldConcern,
  guard: concernReasons,
  row: (c) => {
    const extra: ConcernExtra = { level: c.level, source: c.source, responses: standingResponses(c).length };
    return indexRow({
      noun: 'concern',
      number: c.number,
      state: c.state,
      kind: c.kind,
      title: c.title,
      party: c.transferred?.body ?? c.seenAt,
      openedOn: dayOf(new Date(c.noticedAt)),
      endedOn: c.endedOn,
      outcome: c.evaluation?.effect ?? null,
      section: c.section,
      clock: clockFactsOf(c),
      extra: { ...extra },
      search: [c.number, c.title, c.about, c.seenAt, c.section].join(' '),
    });
  },
};
