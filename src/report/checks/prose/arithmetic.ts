import type { CanonicalReport, Prose } from '../../canonical.ts';
import { type Finding, warning } from '../finding.ts';
import { rowTotal } from '../terms.ts';
import { type Count, countsIn, type Sentence, sentencesOf } from './text.ts';

const quote = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
const at = { table: '正文' } as const;

/** A percentage as printed holds a ratio that rounds to it. */
function fits(ratio: number, printed: string): boolean {
  const digits = printed.split('.')[1]?.length ?? 0;
  return Math.abs(ratio * 100 - Number(printed)) <= 0.5 * 10 ** -digits + 1e-9;
}

const round = (ratio: number): number => Math.round(ratio * 10_000) / 100;

/** 占比: where the counts of a sentence could give the share, one pair of them has to. */
function shares({ text }: Sentence): Finding[] {
  return [...text.matchAll(/占[^,。;%\d]{0,16}(\d+(?:\.\d+)?)%/g)].flatMap((match) => {
    const counts = countsIn(text.slice(0, match.index));
    if (counts.length < 2) return [];
    const values = counts.map((count) => count.value);
    const sums = values.slice(1).map((value, i) => value + values[i]!);
    const parts = [...values, ...sums];
    const agrees = parts.some((part) =>
      values.some((whole) => whole > 0 && part <= whole && fits(part / whole, match[1]!)),
    );
    const [whole, part] = [Math.max(...values), values.at(-1)!];
    if (agrees || whole === 0) return [];
    const facts = { quote: quote(text), part, whole };
    return [warning({ code: 'W5', variant: 'share', at, left: Number(match[1]), right: round(part / whole), facts })];
  });
}

const GROWTH = /(增长|上升|增加|提高|增幅|下降|减少|降低|降幅)(?:了|约|率|为|达|到|近)*(\d+(?:\.\d+)?)%/g;
const BASE =
  /(?:上一?年|去年|前一年|同期)(?:同期)?[^,。;%\d]{0,12}?(\d[\d,]*)(?:件|条|次|篇|个|份|起|宗|项|人)|(?:由|从)[^,。;%]{0,12}?(\d[\d,]*)(?:件|条|次|篇|个|份|起|宗|项|人)[^,。;%]{0,10}?(?:增|升|减|降|上)[^,。;%\d]{0,4}?(?:到|至)/;
const TWO_YEARS =
  /20\d\d年[^,。;%]{0,20}?\d+(?:件|条|次|篇|个|份|起|宗|项|人).*20\d\d年[^,。;%]{0,20}?\d+(?:件|条|次|篇|个|份|起|宗|项|人)/;

interface Ratio {
  readonly now: number;
  readonly base: number;
}

function ratiosIn(text: string, report: CanonicalReport, previous: CanonicalReport | undefined): readonly Ratio[] {
  const counts = countsIn(text).map((count) => count.value);
  const ratios: Ratio[] = [];
  if (BASE.test(text) || TWO_YEARS.test(text)) {
    for (const now of counts) for (const base of counts) if (now !== base && base > 0) ratios.push({ now, base });
  }
  const [now, base] = [rowTotal(report, '1'), previous ? rowTotal(previous, '1') : null];
  if (now !== null && base && counts.includes(now) && /公开申请/.test(text)) ratios.push({ now, base });
  return ratios;
}

/** 同比增长: where the text or last year's report gives both numbers, they have to give the percentage. */
function growth({ text }: Sentence, report: CanonicalReport, previous: CanonicalReport | undefined): Finding[] {
  return [...text.matchAll(GROWTH)].flatMap((match) => {
    const sign = /[下减降]/.test(match[1]!) ? -1 : 1;
    const ratios = ratiosIn(text.slice(0, match.index), report, previous);
    if (ratios.length === 0 || ratios.some(({ now, base }) => fits((sign * (now - base)) / base, match[2]!))) return [];
    const nearest = ratios
      .map(({ now, base }) => ({ now, base, ratio: (sign * (now - base)) / base }))
      .sort((a, b) => Math.abs(a.ratio * 100 - Number(match[2])) - Math.abs(b.ratio * 100 - Number(match[2])))[0]!;
    const facts = { quote: quote(text), now: nearest.now, base: nearest.base };
    return [warning({ code: 'W5', variant: 'growth', at, left: Number(match[2]), right: round(nearest.ratio), facts })];
  });
}

/** Lists that leave nothing out: the kinds of requester, the outcomes, the channels, the results of remedies. */
const WHOLE_LISTS: readonly (readonly [RegExp, number])[] = [
  [/自然人|法人/g, 2],
  [/予以公开|部分公开|不予公开|无法提供|不予处理|其他处理/g, 4],
  [/当面|现场|信函|邮寄|网络|网上|在线|传真|电子邮件|邮箱/g, 3],
  [/维持|纠正|其他结果|尚未审结|审理中/g, 3],
];

const isWhole = (text: string): boolean =>
  /分别/.test(text) || WHOLE_LISTS.some(([words, least]) => new Set(text.match(words) ?? []).size >= least);

/** 「共 N 件，其中 …」: the parts may not come to more than the whole, nor to less where the list leaves nothing out. */
function sums({ text }: Sentence): Finding[] {
  const among = text.indexOf('其中');
  if (among === -1 || text.indexOf('其中', among + 2) !== -1) return [];
  const whole = countsIn(text.slice(0, among)).at(-1);
  if (!whole || text.slice(whole.end, among).length > 12) return [];
  const list = text.slice(among);
  const parts = countsIn(list).filter((count: Count) => count.unit === whole.unit);
  if (parts.length < 2) return [];
  const right = parts.reduce((sum, part) => sum + part.value, 0);
  if (right === whole.value || (right < whole.value && !isWhole(list))) return [];
  const facts = {
    quote: quote(text.slice(Math.max(0, whole.at - 20))),
    parts: parts.map((part) => part.value).join(' + '),
  };
  return [warning({ code: 'W5', variant: 'sum', at, left: whole.value, right, facts })];
}

/** W5: what the text reckons out for itself, shares, growth and sums, has to be right. */
export function checkArithmetic(report: CanonicalReport, prose: Prose, previous?: CanonicalReport): Finding[] {
  return sentencesOf(prose).flatMap((sentence) => [
    ...shares(sentence),
    ...growth(sentence, report, previous),
    ...sums(sentence),
  ]);
}
