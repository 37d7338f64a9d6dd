import type { CanonicalReport, Prose } from '../../canonical.ts';
import { type Finding, warning } from '../finding.ts';
import type { Location } from '../labels.ts';
import { groupTotal, remedyTerm, requestTerm, rowTotal } from '../terms.ts';
import { type Sentence, sentencesOf } from './text.ts';

/** What a sentence may claim about the tables: how it says it, and the figures of the tables that it may mean. */
interface Claim {
  readonly variant: string;
  readonly about: RegExp;
  readonly says: readonly RegExp[];
  /** Row or group that is named in the finding. */
  readonly at: Location;
  readonly means: (report: CanonicalReport) => readonly (number | null)[];
}

const add = (...parts: readonly (number | null)[]): number | null =>
  parts.every((part) => part === null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
const rows = (report: CanonicalReport, prefix: string): number | null =>
  add(
    ...Object.keys(report.requests).flatMap((row) =>
      row === prefix || row.startsWith(`${prefix}.`) ? [rowTotal(report, row)] : [],
    ),
  );
const suits = (report: CanonicalReport): readonly (number | null)[] => [
  add(groupTotal(report, 'L1'), groupTotal(report, 'L2')),
  groupTotal(report, 'L1'),
  groupTotal(report, 'L2'),
];

const N = '(\\d[\\d,]*)(?:件|宗|条|份|起|例|个)';
const CASES = '(\\d[\\d,]*)(?:件|宗|条|份|起|例|个|次)';
const GAP = '[^,。;:\\d件]{0,12}?';
const OPEN = /公开|申请/;

const outcome = (row: string, words: string): Claim => ({
  variant: 'outcome',
  about: /公开申请|依申请|申请|办结|答复/,
  says: [new RegExp(`(?:${words})(?:答复|办理|处理)?(?:政府信息公开申请|申请)?(?:的|为|有|共)?${N}`, 'g')],
  at: { table: '三', row },
  means: (report) => [rows(report, row)],
});

const CLAIMS: readonly Claim[] = [
  {
    variant: 'received',
    about: OPEN,
    says: [
      new RegExp(`(?:收到|受理|接收|接到|新收)${GAP}公开(?:的)?申请${GAP}${N}`, 'g'),
      new RegExp(`(?:收到|受理|新收)${GAP}依申请公开${GAP}${N}`, 'g'),
    ],
    at: { table: '三', row: '1', column: 'T' },
    means: (report) => [rowTotal(report, '1'), add(rowTotal(report, '1'), rowTotal(report, '2'))],
  },
  {
    variant: 'received',
    about: /公开申请|依申请|信息公开/,
    says: [new RegExp(`(?:收到|受理|新收)(?:各类)?申请(?:共|共计)?${N}`, 'g')],
    at: { table: '三', row: '1', column: 'T' },
    means: (report) => [rowTotal(report, '1'), add(rowTotal(report, '1'), rowTotal(report, '2'))],
  },
  {
    variant: 'carried-in',
    about: OPEN,
    says: [new RegExp(`上一?年度?结转${GAP}${N}`, 'g')],
    at: { table: '三', row: '2', column: 'T' },
    means: (report) => [rowTotal(report, '2')],
  },
  {
    variant: 'carried-out',
    about: OPEN,
    says: [new RegExp(`(?:结转|转)(?:至|到|入)?[下次]一?年度?${GAP}${N}`, 'g')],
    at: { table: '三', row: '4', column: 'T' },
    means: (report) => [rowTotal(report, '4')],
  },
  {
    variant: 'done',
    about: /公开申请|依申请/,
    says: [new RegExp(`(?:办结|共办理|办理完毕|办理答复)(?:政府信息公开申请|申请)?(?:共|共计)?${N}`, 'g')],
    at: { table: '三', row: '3.7', column: 'T' },
    means: (report) => [rowTotal(report, '3.7'), add(rowTotal(report, '1'), rowTotal(report, '2'))],
  },
  outcome('3.1', '(?<!不)予以公开|同意公开'),
  outcome('3.2', '部分公开'),
  outcome('3.3', '不予公开'),
  outcome('3.4', '无法提供'),
  outcome('3.5', '不予处理'),
  outcome('3.6', '其他处理'),
  {
    variant: 'reconsideration',
    about: /信息公开|政务公开|依申请/,
    says: [
      new RegExp(`行政复议的?(?:案件|申请)?(?:共|共计|数为|为|有|总数)?${CASES}(?!\\(?非)`, 'g'),
      new RegExp(`${N}[^,。;、\\d]{0,16}行政复议(?!.{0,2}行政诉讼)`, 'g'),
    ],
    at: { table: '四', row: 'R', column: 'total' },
    means: (report) => [groupTotal(report, 'R')],
  },
  {
    variant: 'litigation',
    about: /信息公开|政务公开|依申请/,
    says: [new RegExp(`行政诉讼的?(?:案件)?(?:共|共计|数为|为|有|总数)?${CASES}(?!\\(?非)`, 'g')],
    at: { table: '四', row: 'L1', column: 'total' },
    means: suits,
  },
];

const numberOf = (text: string): number => Number(text.replaceAll(',', ''));
const quote = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** The cells of the tables that a claim is held against: a row of table 三 with the rows below it, totals of table 四. */
function cellsOf(report: CanonicalReport, { table, row = '' }: Location): Finding['cells'] {
  if (table === '三') {
    const rows = Object.keys(report.requests).filter((code) => code === row || code.startsWith(`${row}.`));
    return rows.map((code) => requestTerm(report, code, 'T').cell);
  }
  const groups = row === 'R' ? (['R'] as const) : (['L1', 'L2'] as const);
  return groups.map((group) => remedyTerm(report, group, 'total').cell);
}

const DIGITS = '零一二三四五六七八九';

/** 十五 as 15, 一百二十 as 120; as it was where it is no number below a thousand. */
function inDigits(text: string): string {
  const found = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!found) return text;
  const digit = (part: string | undefined): number => (part === undefined ? 0 : DIGITS.indexOf(part));
  return String(digit(found[1]) * 100 + (found[3] ? digit(found[2] ?? '一') * 10 : 0) + digit(found[4]));
}

/** Counts in digits, and the years around the report's by their relation to it. */
const evenWords = (text: string, year: number | null): string =>
  text
    .replace(/[一二三四五六七八九十百零]+(?=件|宗|份|起|例)/g, inDigits)
    .replace(new RegExp(`${(year ?? 0) - 1}年度?(?=结转)`, 'g'), '上年')
    .replace(new RegExp(`(?<=结转(?:至|到|入)?)${(year ?? 0) + 1}年`, 'g'), '下年');

/** What is counted over another time than the year, or for a part of the agency, is held against no total. */
function isOther(before: string, said: string, year: number | null): boolean {
  if (/[增减升降]/.test(said)) return true;
  if (
    /季度|[上下]半年|\d月份|累计|历年|(?<!今年)以来|本级|各(?:部门|镇|街道|县|区|单位)|下属|所属|非政府信息公开/.test(
      before,
    )
  )
    return true;
  const years = [...before.matchAll(/(20\d\d)年(?!\d{1,2}月)/g)].map((match) => Number(match[1]));
  return year !== null && years.length > 0 && years.at(-1) !== year;
}

function weigh(claim: Claim, report: CanonicalReport, sentence: Sentence): Finding[] {
  if (!claim.about.test(claim.variant.startsWith('carried') ? sentence.context : sentence.text)) return [];
  const text = evenWords(sentence.text, report.year);
  const means = claim.means(report).filter((value) => value !== null);
  if (means.length === 0) return [];
  return claim.says.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const said = numberOf(match[1]!);
      if (means.includes(said) || isOther(text.slice(0, match.index), match[0], report.year)) return [];
      const cells = cellsOf(report, claim.at);
      const facts = { quote: quote(match[0]), table: claim.at.table };
      return [
        warning({ code: 'W5', variant: claim.variant, at: claim.at, left: said, right: means[0]!, cells, facts }),
      ];
    }),
  );
}

/** 「全部维持」 in words, while table 四 has cases that were corrected, ended otherwise, or are pending. */
function allUpheld(report: CanonicalReport, sentence: Sentence): Finding[] {
  if (
    !/(?:复议|诉讼|案件)[^。;]*(?:全部|均|都)(?:被|予以|获得?|得到)*维持|维持率(?:为|达|达到)?100%/.test(sentence.text)
  )
    return [];
  const group = /诉讼/.test(sentence.text) && !/复议/.test(sentence.text) ? 'L1' : 'R';
  const others = (['corrected', 'other', 'pending'] as const).map((column) => remedyTerm(report, group, column));
  const right = add(...others.map((term) => term.value));
  if (!right) return [];
  const at = { table: '四', row: group } as const;
  return [
    warning({
      code: 'W5',
      variant: 'all-upheld',
      at,
      right,
      cells: others.map((term) => term.cell),
      facts: { quote: quote(sentence.text) },
    }),
  ];
}

/** W5: numbers in the text against the tables. A sentence that may mean several figures is right if it has one of them. */
export function checkClaims(report: CanonicalReport, prose: Prose): Finding[] {
  const found = sentencesOf(prose).flatMap((sentence) => [
    ...CLAIMS.flatMap((claim) => weigh(claim, report, sentence)),
    ...allUpheld(report, sentence),
  ]);
  // The same words are often said in 一 and 四: once is enough.
  return found.filter(
    (finding, i) => found.findIndex((other) => other.variant === finding.variant && other.left === finding.left) === i,
  );
}
