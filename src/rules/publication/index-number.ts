import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';

/**
 * 索引号 (条例 12): made when a publication is first published, in that order, without gaps in a year, never changed and never
 * used again. Its form differs from place to place, so it is a setting: `{code}` stands for the agency's code, `{year}` for
 * the year of publication, `{serial4}` to `{serial7}` for the running number in so many digits.
 */
export const cites: readonly Cite[] = [{ law: 'regulation-711', article: 12 }];

const PART = /\{(code|year|serial([4-7]))\}/g;

/** What is wrong with a scheme: numbers of two years, or of two publications, would be the same. */
export function indexSchemeReasons(scheme: string): Reason[] {
  const parts = [...scheme.matchAll(PART)].map(([, part]) => part!);
  const serials = parts.filter((part) => part.startsWith('serial')).length;
  const rest = scheme.replace(PART, '');
  const sound = serials === 1 && parts.filter((part) => part === 'year').length === 1 && !/[{}\s]/.test(rest);
  return sound ? [] : [{ code: 'publication.index-scheme', field: 'indexScheme', cite: cites[0] }];
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Year and running number of a number that the scheme could have made; null for one of another form. */
export function serialOf(scheme: string, code: string, number: string): { year: number; serial: number } | null {
  let pattern = '';
  let at = 0;
  for (const part of scheme.matchAll(PART)) {
    pattern += escaped(scheme.slice(at, part.index));
    if (part[2]) pattern += `(?<serial>\\d{${part[2]},9})`;
    else pattern += part[1] === 'year' ? '(?<year>\\d{4})' : escaped(code);
    at = part.index + part[0].length;
  }
  const found = new RegExp(`^${pattern}${escaped(scheme.slice(at))}$`).exec(number)?.groups;
  return found ? { year: Number(found.year), serial: Number(found.serial) } : null;
}

/** The number of the `serial`-th publication of the year. A serial that has outgrown its digits is written in full. */
export function indexNumber(scheme: string, code: string, year: number, serial: number): string {
  return scheme.replace(PART, (_, part: string, digits?: string) => {
    if (digits) return String(serial).padStart(Number(digits), '0');
    return part === 'code' ? code : String(year);
  });
}
