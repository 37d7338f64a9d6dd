import { useStaffName } from '../desk/staff.ts';
import { type NounSpeech, useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import type { Noun } from '../wire/queries.ts';
import { masked } from './masked.ts';

export interface FactLine {
  readonly label: string;
  readonly text: string;
}

/** Groups whose fields speak for themselves. */
const BARE = ['settings', 'contact'];
/** Shown in a place of their own, or of no use to a reader. */
const HIDDEN = ['paper', 'lookupHash', 'figures', 'requestId', 'notice', 'notices'];

/** The facts of an entry in words: no code and no JSON reaches the reader. */
export function useFactLines(noun: Noun): (facts: unknown) => FactLine[] {
  const { t } = useSpeech();
  const words = useNounWords(noun);
  const staffName = useStaffName();
  // The database keeps the facts without their order.
  const inOrder = (facts: Record<string, unknown>) =>
    Object.entries(facts).sort(([a], [b]) => words.place(a) - words.place(b));
  const valueText = (field: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? t('app.yes') : t('app.no');
    if (typeof value === 'number') return field === 'amount' ? t('app.yuan', { n: value }) : String(value);
    if (field === 'idNumber') return masked(String(value));
    return field === 'holder' ? staffName(String(value)) : words.choice(field, String(value));
  };
  const lines = (facts: Record<string, unknown>, before: string): FactLine[] =>
    inOrder(facts).flatMap(([field, value]): FactLine[] => {
      if (HIDDEN.includes(field) || value === '' || value === null || value === undefined) return [];
      if (field === 'stamp') return stampLines(value as Record<string, unknown>);
      const label = before + words.field(field);
      if (field === 'calendar') return [{ label, text: String((value as { year?: number }).year ?? '') }];
      if (Array.isArray(value)) return listLines(value, field, label, words);
      if (typeof value === 'object')
        return lines(value as Record<string, unknown>, BARE.includes(field) ? '' : `${label} · `);
      return [{ label, text: valueText(field, value) }];
    });
  // The program's own notes are told where they say something to a reader.
  const stampLines = (stamp: Record<string, unknown>) =>
    lines(Object.fromEntries(Object.entries(stamp).filter(([field]) => words.place(field) >= 0)), '');
  const listLines = (value: unknown[], field: string, label: string, own: NounSpeech): FactLine[] => {
    if (value.length === 0) return [];
    if (typeof value[0] !== 'object') return [{ label, text: value.map((one) => valueText(field, one)).join('、') }];
    return value.flatMap((one, i) => {
      const parts = lines(one as Record<string, unknown>, '');
      const nth = value.length > 1 ? t('form.nth', { field: own.field(field), n: i + 1 }) : own.field(field);
      return [
        {
          label: nth,
          text: parts.map(({ label: part, text }) => (parts.length > 1 ? `${part}：${text}` : text)).join('；'),
        },
      ];
    });
  };
  return (facts) => lines((facts ?? {}) as Record<string, unknown>, '');
}
