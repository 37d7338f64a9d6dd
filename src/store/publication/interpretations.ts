import type { Day } from '../../base/day.ts';
import type { InterpretationForm } from '../../rules/publication/interpretation.ts';
import type { Queryable, Statement } from '../database.ts';
import type { LinkedShown } from './column.ts';

/** A publication that interprets another, as its page names it. */
export interface InterpretationLine {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly public: boolean;
  readonly publishedOn: Day | null;
  readonly forms: readonly InterpretationForm[];
}

const OF: Statement = {
  name: 'interpretations-of',
  text: `select case_id as "caseId", number, title, state, public, counted_on as "publishedOn",
      coalesce(extra->'forms', '[]') as forms
    from case_index
    where agency_id = $1 and noun = 'publication' and extra->>'interpretsId' = $2 and state <> 'discarded'
    order by counted_on nulls last, case_id limit 50`,
};

/** The interpretations of a document, those that are being written too. */
export function interpretationsOf(db: Queryable, agencyId: number, caseId: string): Promise<InterpretationLine[]> {
  return db.query<InterpretationLine>(OF, [agencyId, caseId]);
}

export interface ShownInterpretation extends LinkedShown {
  readonly forms: readonly InterpretationForm[];
}

const SHOWN: Statement = {
  name: 'shown-interpretations-of',
  text: `select s.index_number as "indexNumber", s.title, coalesce(c.extra->'forms', '[]') as forms
    from case_index c join shown s using (agency_id, case_id)
    where c.agency_id = $1 and c.noun = 'publication' and c.extra->>'interpretsId' = $2
    order by s.published_at, s.case_id limit 50`,
};

/** The interpretations of a document that readers find. */
export function shownInterpretationsOf(
  db: Queryable,
  agencyId: number,
  caseId: string,
): Promise<ShownInterpretation[]> {
  return db.query<ShownInterpretation>(SHOWN, [agencyId, caseId]);
}

/** A document that is public and to be interpreted, and of which no interpretation is public. */
export interface Uninterpreted {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly section: string | null;
  readonly publishedOn: Day;
  /** Whether one is being written. */
  readonly underWay: boolean;
}

const WITHOUT: Statement = {
  name: 'publications-uninterpreted',
  text: `select d.case_id as "caseId", d.number, d.title, d.section, d.counted_on as "publishedOn",
      coalesce(bool_or(i.case_id is not null), false) as "underWay"
    from case_index d left join case_index i
      on i.agency_id = d.agency_id and i.noun = 'publication' and i.extra->>'interpretsId' = d.case_id::text
        and i.state <> 'discarded'
    where d.agency_id = $1 and d.noun = 'publication' and d.public and d.extra->>'toInterpret' = 'true'
    group by d.agency_id, d.case_id
    having not coalesce(bool_or(i.public), false)
    order by d.counted_on, d.case_id limit 200`,
};

/** What is still to be interpreted, the longest public first. */
export function uninterpreted(db: Queryable, agencyId: number): Promise<Uninterpreted[]> {
  return db.query<Uninterpreted>(WITHOUT, [agencyId]);
}
