import type { Prose } from '../../canonical.ts';

/** A sentence of a report, without spaces and with half-width digits, and the heading it stands under. */
export interface Sentence {
  readonly section: number;
  readonly text: string;
  /** All up to the full stops around it: what is parted by ； speaks of one thing. */
  readonly context: string;
}

/** What goes on longer without a stop is no sentence that a person wrote. */
const LONGEST = 1000;

export const even = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

export function sentencesOf(prose: Prose): readonly Sentence[] {
  return prose.paragraphs.flatMap(({ section, text }) =>
    even(text)
      .split(/(?<=[。!?])/)
      .flatMap((context) =>
        context
          .split(/(?<=;)/)
          .filter((part) => part.length <= LONGEST)
          .map((part) => ({ section, text: part, context: context.slice(0, LONGEST) })),
      ),
  );
}

/** Counts that a sentence names: a number with the unit behind it. */
export interface Count {
  readonly value: number;
  readonly unit: string;
  readonly at: number;
  readonly end: number;
}

const COUNT = /(?<![\d.年月第〔(-])(\d[\d,]*(?:\.\d+)?)(万?)(件次|件|条|次|篇|个|份|起|宗|项|人次|人|例|期)/g;

export function countsIn(text: string): readonly Count[] {
  return [...text.matchAll(COUNT)].map((match) => ({
    value: Number(match[1]!.replaceAll(',', '')) * (match[2] ? 10_000 : 1),
    unit: match[3]!,
    at: match.index,
    end: match.index + match[0].length,
  }));
}
