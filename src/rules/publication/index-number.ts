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

/** The number of the `serial`-th publication of the year. A serial that has outgrown its digits is written in full. */
export function indexNumber(scheme: string, code: string, year: number, serial: number): string {
  return scheme.replace(PART, (_, part: string, digits?: string) => {
    if (digits) return String(serial).padStart(Number(digits), '0');
    return part === 'code' ? code : String(year);
  });
}
