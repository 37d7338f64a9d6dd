import type { HitView } from '../../api/views.ts';
import { useStaffName } from '../desk/staff.ts';
import { type NounSpeech, useNounWords } from '../form/labels.ts';
import { type Speech, useSpeech } from '../session/language.tsx';
import type { Noun } from '../wire/queries.ts';
import { masked } from './masked.ts';

export interface FactLine {
  readonly label: string;
  readonly text: string;
}

/** What the wording of facts takes from the screen. */
export interface FactSpeech {
  readonly words: NounSpeech;
  readonly t: Speech['t'];
  readonly staffName: (id: string) => string;
}

/** Groups whose fields speak for themselves. */
const BARE = ['settings', 'contact'];
/** Shown in a place of their own, or of no use to a reader. */
const HIDDEN = ['paper', 'lookupHash', 'figures', 'requestId', 'publicationId', 'notice', 'notices'];
/** What the program noted that a reader asks for; the rest of its notes stays out of sight. */
const NOTED = ['number', 'decisionNumber', 'days', 'deadline', 'amount'] as const;

/** A moment as a form takes it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The facts of an entry in words: no code and no JSON reaches the reader, and no identity number whole. */
export function factLines(facts: unknown, { words, t, staffName }: FactSpeech): FactLine[] {
  // The database keeps the facts without their order.
  const inOrder = (some: Record<string, unknown>) =>
    Object.entries(some).sort(([a], [b]) => words.place(a) - words.place(b));
  const valueText = (field: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? t('app.yes') : t('app.no');
    if (typeof value === 'number') return field === 'amount' ? t('app.yuan', { n: grouped(value) }) : grouped(value);
    if (field === 'idNumber') return masked(String(value));
    if (MOMENT.test(String(value))) return String(value).replace('T', ' ');
    return field === 'holder' ? staffName(String(value)) : words.choice(field, String(value));
  };
  const lines = (some: Record<string, unknown>, before: string): FactLine[] =>
    inOrder(some).flatMap(([field, value]): FactLine[] => {
      if (HIDDEN.includes(field) || value === '' || value === null || value === undefined) return [];
      if (field === 'stamp') return notedLines(value as Record<string, unknown>);
      if (words.place(field) < 0) return [];
      const label = before + words.field(field);
      if (field === 'calendar' || field === 'year')
        return [{ label, text: String((value as { year?: number }).year ?? value) }];
      if (Array.isArray(value)) return listLines(value, field, label);
      if (typeof value === 'object')
        return lines(value as Record<string, unknown>, BARE.includes(field) ? '' : `${label} · `);
      return [{ label, text: valueText(field, value) }];
    });
  const notedLines = (stamp: Record<string, unknown>): FactLine[] =>
    NOTED.filter((field) => stamp[field] !== undefined && stamp[field] !== null).map((field) => ({
      label: t(`case.noted.${field}`),
      text: valueText(field, stamp[field]),
    }));
  const listLines = (value: unknown[], field: string, label: string): FactLine[] => {
    if (value.length === 0) return [];
    if (typeof value[0] !== 'object') return [{ label, text: value.map((one) => valueText(field, one)).join('、') }];
    return value.map((one, i) => {
      const parts = lines(one as Record<string, unknown>, '');
      const nth = value.length > 1 ? t('form.nth', { field: words.field(field), n: i + 1 }) : words.field(field);
      const texts = parts.map(({ label: part, text }) => (parts.length > 1 ? `${part}：${text}` : text));
      return { label: nth, text: texts.join('；') };
    });
  };
  return lines((facts ?? {}) as Record<string, unknown>, '');
}

const grouped = (n: number) => n.toLocaleString('en-US');

interface About {
  readonly kind: HitView['kind'];
  readonly text: string;
  readonly name?: string;
}

/** Of so many hits each is named. */
const NAMED = 10;
/** Numbers of persons, which no timeline shows whole. */
const PERSONAL: readonly string[] = ['resident-id', 'phone', 'bank-card', 'plate'];

/** A body has its own place on the page; as a line of facts it would be its HTML. Hits are named, not their keys. */
function publicationFacts(facts: unknown, t: Speech['t']): unknown {
  const { body: _, keys: _k, ...rest } = facts as Record<string, unknown>;
  const about = (rest.stamp as { about?: readonly About[] } | undefined)?.about;
  if (!about) return rest;
  const named = about
    .slice(0, NAMED)
    .map(({ kind, text, name }) =>
      [t(`pub.hit.${kind}`), PERSONAL.includes(kind) ? masked(text) : text, name && `（${name}）`]
        .filter(Boolean)
        .join(' '),
    );
  const more = about.length > NAMED ? [t('pub.hits.times', { n: about.length })] : [];
  return { ...rest, about: [...named, ...more].join('；') };
}

/** As `factLines`, in the language of the screen. */
export function useFactLines(noun: Noun): (facts: unknown) => FactLine[] {
  const { t } = useSpeech();
  const words = useNounWords(noun);
  const staffName = useStaffName();
  return (facts) => factLines(noun === 'publication' ? publicationFacts(facts, t) : facts, { words, t, staffName });
}
