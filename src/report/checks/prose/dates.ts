import { findDay } from '../../../base/day.ts';
import type { CanonicalReport, Prose } from '../../canonical.ts';
import { type Finding, warning } from '../finding.ts';
import { even, sentencesOf } from './text.ts';

const PERIOD =
  /(?:自|从|为|:|,)?(20\d\d)年(\d{1,2})月(\d{1,2})日(?:起)?(?:至|到|-|—|–|~)+(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/;
const ABOUT_PERIOD = /统计|数据|期限|时限|周期|报告期/;
const at = { table: '正文' } as const;

/** F9: the counting period (统计期限) is the whole of the report's year. */
function checkPeriod(report: CanonicalReport, prose: Prose): Finding[] {
  return sentencesOf(prose).flatMap(({ text }) => {
    const match = ABOUT_PERIOD.test(text) ? PERIOD.exec(text) : null;
    if (!match) return [];
    const [, from, fromMonth, fromDay, to, toMonth, toDay] = match;
    const found: Finding[] = [];
    const facts = { quote: match[0].replace(/^[:,]/, '') };
    const whole = Number(fromMonth) === 1 && Number(fromDay) === 1 && Number(toMonth) === 12 && Number(toDay) === 31;
    if (!whole || (to !== undefined && to !== from)) found.push(warning({ code: 'F9', variant: 'period', at, facts }));
    if (report.year !== null && Number(from) !== report.year) {
      found.push(warning({ code: 'F9', variant: 'period-year', at, left: report.year, right: Number(from), facts }));
    }
    return found;
  });
}

/** F9: the year of the title is one that the text speaks of, where it speaks of another all the time. */
function checkTitle(prose: Prose): Finding[] {
  const titled = /(20\d\d)年/.exec(even(prose.title ?? ''))?.[1];
  if (!titled) return [];
  const text = even(
    prose.paragraphs
      .filter(({ section }) => section <= 1)
      .map((paragraph) => paragraph.text)
      .join(''),
  );
  const times = new Map<string, number>();
  for (const [, year] of text.matchAll(/(20\d\d)年(?!\d{1,2}月\d)/g)) times.set(year!, (times.get(year!) ?? 0) + 1);
  const [most, count] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [titled, 0];
  if (most === titled || times.has(titled) || count < 2) return [];
  const facts = { title: prose.title!, year: most, count };
  return [warning({ code: 'F9', variant: 'title-year', at, left: Number(titled), right: Number(most), facts })];
}

/** F9: days that no calendar has. */
function checkDays(prose: Prose): Finding[] {
  return sentencesOf(prose).flatMap(({ text }) =>
    [...text.matchAll(/(20\d\d)年(\d{1,2})月(\d{1,2})日/g)].flatMap(([printed, year, month, date]) => {
      const there = findDay(`${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`);
      return there ? [] : [warning({ code: 'F9', variant: 'no-such-day', at, facts: { quote: printed } })];
    }),
  );
}

/** W6: fees asked for (row 3.6.2) are reported in 六; and there were none before 2021 (109号). */
export function checkFees(report: CanonicalReport, prose: Prose): Finding[] {
  const found: Finding[] = [];
  const unpaid = report.requests['3.6.2'];
  const row = unpaid ? Object.values(unpaid).some((cell) => typeof cell === 'number' && cell > 0) : false;
  const six = prose.paragraphs.filter(({ section }) => section === 6);
  if (row && six.length > 0 && !six.some(({ text }) => /费/.test(text))) {
    found.push(warning({ code: 'W6', variant: 'not-reported', at: { table: '三', row: '3.6.2' } }));
  }
  for (const { text } of sentencesOf(prose)) {
    const fee = /收取[^。;\d]{0,20}信息处理费[^。;\d]{0,12}(\d[\d,.]*)万?元/.exec(text);
    if (!fee || report.year === null || report.year >= 2021 || Number(fee[1]!.replaceAll(',', '')) === 0) continue;
    found.push(
      warning({
        code: 'W6',
        variant: 'too-early',
        at,
        left: Number(fee[1]!.replaceAll(',', '')),
        facts: { quote: fee[0] },
      }),
    );
  }
  return found;
}

/** F9: dates in the text, the title's year and the counting period. */
export function checkDates(report: CanonicalReport, prose: Prose): Finding[] {
  return [...checkPeriod(report, prose), ...checkTitle(prose), ...checkDays(prose)];
}
