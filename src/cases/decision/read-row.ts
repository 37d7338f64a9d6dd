import { type Day, findDay } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import { isCreditCode, isResidentId } from '../identity.ts';
import { parseMoney } from '../publication/fiscal/money.ts';
import {
  type DecisionKind,
  EXCHANGE_FIELDS,
  type ExchangeField,
  LICENCE_CLASSES,
  PARTY_KINDS,
  PENALTY_CLASSES,
} from './fields.ts';

/** A row of an exchange file by header, as text; headers are codes or the fields' Chinese names. */
export type ExchangeRow = Readonly<Record<string, string>>;

/** A decision as the file states it: code of the field > text; days as `2026-01-31`, empty fields absent. */
export type DecisionFields = Readonly<Record<string, string>>;

const RESIDENT = /身份证/u;

/**
 * Reads one row. All that is wrong with it is told at once, each reason with the code of its field; the file as a whole
 * (double numbers) is judged by `findDoubles`. `today`: no decision was made later.
 */
export function readDecision(
  kind: DecisionKind,
  row: ExchangeRow,
  today: Day,
): { readonly fields: DecisionFields } | { readonly reasons: Reason[] } {
  const fields: Record<string, string> = {};
  const reasons: Reason[] = [];
  for (const field of EXCHANGE_FIELDS[kind]) {
    const text = textOf(row, field);
    if (text === '') continue;
    const read = readField(field, text);
    if ('reason' in read) reasons.push(read.reason);
    else fields[field.code] = read.text;
  }
  const broken = new Set(reasons.map(({ field }) => field));
  const whole = [...owedReasons(kind, fields), ...crossReasons(kind, fields, today)];
  reasons.push(...whole.filter(({ field }) => !broken.has(field)));
  return reasons.length > 0 ? { reasons } : { fields };
}

function textOf(row: ExchangeRow, { code, name, older = [] }: ExchangeField): string {
  const header = [code, name, ...older].find((one) => row[one] !== undefined);
  return header === undefined ? '' : row[header]!.trim();
}

type Read = { readonly text: string } | { readonly reason: Reason };

/** A text stays as the decision has it; numbers and days may have been typed full-width. */
function readField(field: ExchangeField, given: string): Read {
  const text = field.type === 'text' && !field.secret ? given : given.normalize('NFKC');
  const no = (code: string, facts: Reason['facts'] = {}): Read => ({
    reason: {
      code: `decision.${code}`,
      field: field.code,
      facts: { name: field.name, text: text.slice(0, 40), ...facts },
    },
  });
  if ([...text].length > field.most && field.type === 'text') return no('too-long', { most: field.most });
  switch (field.type) {
    case 'day': {
      const on = readDay(text);
      return on ? { text: on } : no('no-day');
    }
    case 'ten-thousand-yuan': {
      const cell = parseMoney(text, 'ten-thousand-yuan')?.cell;
      return typeof cell === 'number' && cell >= 0 ? { text } : no('no-amount');
    }
    case 'credit-code':
      return isCreditCode(text) ? { text: text.toUpperCase() } : no('no-credit-code');
    case 'text':
      return { text };
  }
}

/** The field in the form in which it is kept; as it came where it cannot be read. */
export function settledField(field: ExchangeField, text: string): string {
  const read = readField(field, text.trim());
  return 'text' in read ? read.text : text;
}

/** `2026-01-31`, `2026/1/31`, `20260131` or `2026年1月31日`, with or without a time behind it. */
function readDay(text: string): Day | null {
  const match =
    /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/u.exec(text);
  if (!match) return null;
  const [, year, month = match[4], day = match[5]] = match;
  return findDay(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
}

export const prefixOf = (kind: DecisionKind): 'XK' | 'CF' => (kind === 'licence' ? 'XK' : 'CF');

/** What must be there and is not; without a kind of party (行政相对人类别) only what everybody owes. */
function owedReasons(kind: DecisionKind, fields: DecisionFields): Reason[] {
  const party = fields[`${prefixOf(kind)}_XDR_LB`];
  const owing = party === undefined ? ['all'] : ['all', party === '自然人' ? 'person' : 'organisation'];
  return EXCHANGE_FIELDS[kind]
    .filter(({ code, owedBy }) => owing.includes(owedBy) && fields[code] === undefined)
    .map(({ code, name }) => ({ code: 'decision.missing', field: code, facts: { name } }));
}

function crossReasons(kind: DecisionKind, fields: DecisionFields, today: Day): Reason[] {
  const prefix = prefixOf(kind);
  const reasons: Reason[] = [];
  const no = (code: string, field: string, facts: Reason['facts']) =>
    reasons.push({ code: `decision.${code}`, field, facts });
  const party = fields[`${prefix}_XDR_LB`];
  if (party !== undefined && !(PARTY_KINDS as readonly string[]).includes(party))
    no('no-such-value', `${prefix}_XDR_LB`, { text: party, values: PARTY_KINDS.join('、') });
  for (const who of ['XDR', 'FR'] as const) {
    const [type, number] = [fields[`${prefix}_${who}_ZJLX`], fields[`${prefix}_${who}_ZJHM`]];
    if (number !== undefined && RESIDENT.test(type ?? '身份证') && !isResidentId(number))
      no('no-resident-id', `${prefix}_${who}_ZJHM`, {});
  }
  const decided = fields[`${prefix}_JDRQ`];
  if (decided !== undefined && decided > today) no('in-the-future', `${prefix}_JDRQ`, { text: decided });
  if (kind === 'licence') reasons.push(...licenceReasons(fields));
  else reasons.push(...penaltyReasons(fields));
  return reasons;
}

function licenceReasons({ XK_YXQZ: from, XK_YXQZI: until, XK_XKLB: kind }: DecisionFields): Reason[] {
  const reasons: Reason[] = [];
  if (from !== undefined && until !== undefined && until < from)
    reasons.push({ code: 'decision.ends-before-it-begins', field: 'XK_YXQZI', facts: { from, until } });
  if (kind !== undefined && !LICENCE_CLASSES.some((one) => one === kind) && !kind.startsWith('其他'))
    reasons.push({
      code: 'decision.no-such-value',
      field: 'XK_XKLB',
      facts: { text: kind, values: [...LICENCE_CLASSES, '其他'].join('、') },
    });
  return reasons;
}

function penaltyReasons(fields: DecisionFields): Reason[] {
  const { CF_CFLB: classes, CF_NR: content, CF_NR_FK: fine, CF_JDRQ: decided, CF_GSJZQ: until } = fields;
  const reasons: Reason[] = [];
  for (const one of classes?.split(/[、;；,，]/u) ?? [])
    if (!PENALTY_CLASSES.some((known) => one.trim() === known) && !one.trim().startsWith('其他'))
      reasons.push({
        code: 'decision.no-such-value',
        field: 'CF_CFLB',
        facts: { text: one, values: [...PENALTY_CLASSES, '其他'].join('、') },
      });
  if (decided !== undefined && until !== undefined && until < decided)
    reasons.push({ code: 'decision.ends-before-it-begins', field: 'CF_GSJZQ', facts: { from: decided, until } });
  const said = content === undefined ? null : fineInText(content);
  if (fine !== undefined && said !== null && said !== parseMoney(fine, 'ten-thousand-yuan')?.cell)
    reasons.push({ code: 'decision.fine-differs', field: 'CF_NR_FK', facts: { fine, said: said / 100 } });
  return reasons;
}

/** The fine (罚款) that a text names, in fen; null where it names none, or several. */
export function fineInText(text: string): number | null {
  const found = [...text.normalize('NFKC').matchAll(/罚款(?:人民币)?\s*([\d,]+(?:\.\d+)?)\s*(万)?元/gu)];
  if (found.length !== 1) return null;
  const [, amount, tenThousand] = found[0]!;
  const cell = parseMoney(amount!, tenThousand ? 'ten-thousand-yuan' : 'yuan')?.cell;
  return typeof cell === 'number' ? cell : null;
}

/** 决定文书号 that stand more than once in a file: number > rows (from 1). */
export function findDoubles(kind: DecisionKind, rows: readonly DecisionFields[]): ReadonlyMap<string, number[]> {
  const byNumber = new Map<string, number[]>();
  for (const [i, fields] of rows.entries()) {
    const number = fields[`${prefixOf(kind)}_WSH`];
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), i + 1]);
  }
  return new Map([...byNumber].filter(([, at]) => at.length > 1));
}
