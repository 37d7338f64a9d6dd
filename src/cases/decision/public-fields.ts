import { numbersIn } from '../publication/scan.ts';
import { type DecisionKind, EXCHANGE_FIELDS, type ExchangeField } from './fields.ts';
import { type DecisionFields, prefixOf } from './read-row.ts';

/** Of a natural person the public sees who was licensed or fined, for what and when, and nothing that leads to them. */
const OF_A_PERSON: ReadonlySet<string> = new Set([
  'XK_XDR_MC',
  'XK_XDR_LB',
  'XK_XKWS',
  'XK_WSH',
  'XK_XKLB',
  'XK_XKZS',
  'XK_NR',
  'XK_JDRQ',
  'XK_YXQZ',
  'XK_YXQZI',
  'XK_XKJG',
  'XK_ZT',
  'CF_WSH',
  'CF_XDR_MC',
  'CF_XDR_LB',
  'CF_WFXW',
  'CF_SY',
  'CF_YJ',
  'CF_CFLB',
  'CF_NR',
  'CF_NR_FK',
  'CF_NR_WFFF',
  'CF_JDRQ',
  'CF_GSJZQ',
  'CF_CFJG',
]);

/** The fields of a decision on an organisation that may be public. */
export function openFields(kind: DecisionKind): readonly ExchangeField[] {
  return EXCHANGE_FIELDS[kind].filter(({ secret, code }) => !secret && !code.endsWith('_ZJLX'));
}

/**
 * What the public may see of a decision, in the order of the exchange file: no number of an identity card, whose ever it
 * is; of natural persons no code, telephone or remark either, and numbers inside texts masked (条例 15).
 */
export function publicFields(
  kind: DecisionKind,
  fields: DecisionFields,
): { readonly field: ExchangeField; readonly text: string }[] {
  const isPerson = fields[`${prefixOf(kind)}_XDR_LB`] === '自然人';
  return openFields(kind).flatMap((field) => {
    const text = fields[field.code];
    if (text === undefined) return [];
    if (isPerson && !OF_A_PERSON.has(field.code)) return [];
    return [{ field, text: field.type === 'text' && !isNumber(field) ? maskNumbers(text) : text }];
  });
}

/** 文书号, 许可编号: they are what the decision is found by. */
const isNumber = ({ code }: ExchangeField): boolean => /_(WSH|XKBH|GSZC|ZZJG|SWDJ|SYDW|SHZZ)$/.test(code);

/** Numbers of identity cards, telephones, bank cards and vehicles with their middle as stars. */
export function maskNumbers(text: string): string {
  return numbersIn(text).reduce((masked, { start, end }) => {
    const length = end - start;
    const kept = Math.min(3, Math.floor(length / 4));
    return `${masked.slice(0, start + kept)}${'*'.repeat(length - 2 * kept)}${masked.slice(end - kept)}`;
  }, text);
}
