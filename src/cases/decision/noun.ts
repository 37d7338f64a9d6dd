import { createHash } from 'node:crypto';
import type { Day } from '../../base/day.ts';
import type { Calendar } from '../../rules/calendar.ts';
import { DECISION_ROWS } from '../../rules/publication/decision-count.ts';
import { decisionDue, withdrawalDue } from '../../rules/publication/decision-terms.ts';
import type { Deadline } from '../../rules/working-days.ts';
import { indexRow, type Noun } from '../noun.ts';
import { decisionFacts } from './facts.ts';
import { type DecisionKind, EXCHANGE_FIELDS } from './fields.ts';
import { type DecisionCase, foldDecision } from './fold.ts';
import { decisionReasons, TODAY } from './guard.ts';
import { decisionLife } from './life.ts';
import { publicFields } from './public-fields.ts';
import { type DecisionFields, prefixOf } from './read-row.ts';

/** What is due on a decision: to publish it, or to withdraw what does not stand any more. */
export interface DecisionClock {
  readonly what: 'publish' | 'withdraw';
  readonly from: Day;
}

/** Null where nothing is due. */
export function decisionClock({ state, decidedOn, revoked }: DecisionCase): DecisionClock | null {
  if (state === 'recorded') return { what: 'publish', from: decidedOn };
  return state === 'revoked' && revoked ? { what: 'withdraw', from: revoked.on } : null;
}

/** The last day; null for what happened before there was a period. */
export function dueOfDecision({ what, from }: DecisionClock, calendar: Calendar): Deadline | null {
  return what === 'publish' ? decisionDue(from, calendar) : withdrawalDue(from, calendar);
}

export const isPublic = ({ state }: DecisionCase): boolean => state === 'published' || state === 'revoked';

/** Equal decisions have equal digests: so a row that comes again is known. */
export function fieldsDigest(kind: DecisionKind, fields: DecisionFields): string {
  const all = EXCHANGE_FIELDS[kind].map(({ code }) => fields[code] ?? '');
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
}

/** What lists of decisions show beside the columns of every list. */
export interface DecisionExtra {
  readonly person: boolean;
  readonly itemCode: string;
  readonly severity: string | null;
  readonly publicUntil: Day | null;
  readonly revokedOn: Day | null;
  readonly digest: string;
  /** Of organisations that are public, what the public sees: what is downloaded. Of persons nothing is. */
  readonly shown?: DecisionFields;
}

function extraOf(c: DecisionCase): DecisionExtra {
  const person = c.fields[`${prefixOf(c.kind)}_XDR_LB`] === '自然人';
  return {
    person,
    itemCode: c.itemCode,
    severity: c.severity,
    publicUntil: c.publicUntil,
    revokedOn: c.revoked?.on ?? null,
    digest: fieldsDigest(c.kind, c.fields),
    ...(isPublic(c) && !person
      ? { shown: Object.fromEntries(publicFields(c.kind, c.fields).map(({ field, text }) => [field.code, text])) }
      : {}),
  };
}

const TITLES: Readonly<Record<DecisionKind, (fields: DecisionFields) => string>> = {
  licence: (fields) => fields.XK_XKZS ?? fields.XK_XKWS ?? '',
  penalty: (fields) => fields.CF_WFXW ?? '',
};

const TITLE_LENGTH = 200;

function decisionNoun(kind: DecisionKind): Noun<DecisionCase> {
  return {
    name: kind,
    life: decisionLife(kind),
    facts: decisionFacts(kind),
    fold: foldDecision(kind),
    guard: decisionReasons,
    today: TODAY,
    row: (c) => {
      const isVoid = c.state === 'void';
      const title = TITLES[kind](c.fields).slice(0, TITLE_LENGTH);
      const party = c.fields[`${prefixOf(kind)}_XDR_MC`] ?? '';
      return indexRow({
        noun: kind,
        // A void entry gives its number free for the right one.
        number: isVoid ? `${c.number}（作废${c.caseId.slice(-6)}）` : c.number,
        state: c.state,
        kind: DECISION_ROWS[kind],
        title,
        party,
        openedOn: c.decidedOn,
        countedOn: c.publishedOn,
        endedOn: decisionClock(c) ? null : (c.closed?.on ?? c.withdrawn?.on ?? c.publishedOn),
        outcome: c.decisionType,
        units: isVoid ? 0 : 1,
        clock: decisionClock(c),
        extra: extraOf(c) as unknown as Record<string, unknown>,
        public: isPublic(c),
        search: [c.number, title, party, c.itemCode, c.fields[`${prefixOf(kind)}_XKBH`] ?? ''].join(' '),
      });
    },
  };
}

/** 行政许可决定 and 行政处罚决定, to be published within seven working days (双公示). */
export const licence = decisionNoun('licence');
export const penalty = decisionNoun('penalty');
