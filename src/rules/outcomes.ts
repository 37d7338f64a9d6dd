import type { Cite } from '../base/cite.ts';

/**
 * The outcomes (办理结果) of a request: one choice gives the article, the notice, the remedy and the report's row. The rows
 * are those of table 三 in the format for report years from 2021; the older one has a single row 3.6 (report/outcome-row.ts).
 * One request has one outcome; where several grounds apply to a whole refusal the officer chooses, and the others are
 * recorded beside it. A separated disclosure is counted as partial only (区分处理的，只计这一情形).
 *
 * Left to a person: which outcome it is.
 */
export interface Outcome {
  readonly group: 'disclosed' | 'partial' | 'refused' | 'unable' | 'not-handled' | 'other';
  readonly cites: readonly Cite[];
  /** The document kind (告知书) that tells the requester: see service/document-kinds.ts. */
  readonly notice: NoticeKind;
  readonly row: string;
  /** What the reply must say in words of its own, besides the standard text. */
  readonly needs: readonly ReplyNeed[];
  /** Refuses under 条例 14, 15 or 16: reconsideration comes first since 2024. Row 3.3.8 (36(7)) does not. */
  readonly refusesUnder14To16?: true;
}

export type NoticeKind =
  | 'D11'
  | 'D12'
  | 'D13'
  | 'D14'
  | 'D15'
  | 'D16'
  | 'D17'
  | 'D18'
  | 'D19'
  | 'D20'
  | 'D21'
  | 'D22'
  | 'D24';

export type ReplyNeed =
  | 'information'
  | 'where-published'
  | 'ground'
  | 'reasons'
  | 'part-withheld'
  | 'search-made'
  | 'responsible-agency'
  | 'special-procedure'
  | 'earlier-reply'
  | 'proper-channel'
  | 'where-to-obtain'
  | 'fact-and-date';

const art = (article: number, paragraph?: number): Cite =>
  paragraph === undefined ? { law: 'regulation-711', article } : { law: 'regulation-711', article, paragraph };
const kind36 = (item: number): Cite => ({ law: 'regulation-711', article: 36, item });

/** No article says more: the row is the report form's. */
const FORM: Cite = { law: 'format-2021-30' };

const refused = (row: string, ...cites: readonly Cite[]) =>
  ({
    group: 'refused',
    cites: [...cites, kind36(3)],
    notice: 'D14',
    row,
    needs: ['ground', 'reasons'],
    refusesUnder14To16: true,
  }) as const;

export const OUTCOMES = {
  DISCLOSE_ALREADY_PUBLIC: {
    group: 'disclosed',
    cites: [kind36(1)],
    notice: 'D12',
    row: '3.1',
    needs: ['where-published'],
  },
  DISCLOSE: { group: 'disclosed', cites: [kind36(2)], notice: 'D11', row: '3.1', needs: ['information'] },
  PARTIAL: {
    group: 'partial',
    cites: [art(37)],
    notice: 'D13',
    row: '3.2',
    needs: ['information', 'part-withheld', 'ground', 'reasons'],
  },
  DENY_STATE_SECRET: refused('3.3.1', art(14)),
  DENY_LAW_PROHIBITS: refused('3.3.2', art(14)),
  DENY_SECURITY_STABILITY: refused('3.3.3', art(14)),
  DENY_THIRD_PARTY: refused('3.3.4', art(15), art(32)),
  DENY_INTERNAL: refused('3.3.5', art(16, 1)),
  DENY_PROCESS: refused('3.3.6', art(16, 2)),
  DENY_CASE_FILE: refused('3.3.7', art(16, 2)),
  DENY_SPECIAL_QUERY: {
    group: 'refused',
    cites: [kind36(7)],
    notice: 'D18',
    row: '3.3.8',
    needs: ['special-procedure'],
  },
  UNABLE_NOT_EXIST: { group: 'unable', cites: [kind36(4)], notice: 'D15', row: '3.4.1', needs: ['search-made'] },
  UNABLE_NOT_RESPONSIBLE: {
    group: 'unable',
    cites: [kind36(5)],
    notice: 'D16',
    row: '3.4.1',
    needs: ['reasons', 'responsible-agency'],
  },
  UNABLE_NEEDS_MAKING: { group: 'unable', cites: [art(38)], notice: 'D17', row: '3.4.2', needs: ['reasons'] },
  UNABLE_STILL_UNCLEAR: { group: 'unable', cites: [art(30)], notice: 'D17', row: '3.4.3', needs: ['reasons'] },
  NOHANDLE_PETITION: {
    group: 'not-handled',
    cites: [art(39, 1)],
    notice: 'D20',
    row: '3.5.1',
    needs: ['proper-channel'],
  },
  NOHANDLE_REPEAT: { group: 'not-handled', cites: [kind36(6)], notice: 'D19', row: '3.5.2', needs: ['earlier-reply'] },
  NOHANDLE_PUBLICATION: {
    group: 'not-handled',
    cites: [art(39, 2)],
    notice: 'D21',
    row: '3.5.3',
    needs: ['where-to-obtain'],
  },
  NOHANDLE_MASSIVE: { group: 'not-handled', cites: [art(35)], notice: 'D22', row: '3.5.4', needs: ['reasons'] },
  NOHANDLE_CONFIRM: { group: 'not-handled', cites: [art(2)], notice: 'D19', row: '3.5.5', needs: ['earlier-reply'] },
  OTHER_NO_CORRECTION: { group: 'other', cites: [art(30)], notice: 'D24', row: '3.6.1', needs: ['fact-and-date'] },
  OTHER_FEE_UNPAID: {
    group: 'other',
    cites: [art(42), { law: 'fee-109', point: '六' }],
    notice: 'D24',
    row: '3.6.2',
    needs: ['fact-and-date'],
  },
  OTHER_WITHDRAWN: { group: 'other', cites: [FORM], notice: 'D24', row: '3.6.3', needs: ['fact-and-date'] },
  OTHER: { group: 'other', cites: [FORM], notice: 'D24', row: '3.6.3', needs: ['fact-and-date', 'reasons'] },
} as const satisfies Record<string, Outcome>;

export type OutcomeCode = keyof typeof OUTCOMES;
export const OUTCOME_CODES = Object.keys(OUTCOMES) as [OutcomeCode, ...OutcomeCode[]];

export const cites: readonly Cite[] = OUTCOME_CODES.flatMap((code) => OUTCOMES[code].cites);

/** As data, with the optional fields readable on every outcome. */
export function outcomeOf(code: OutcomeCode): Outcome {
  return OUTCOMES[code];
}
