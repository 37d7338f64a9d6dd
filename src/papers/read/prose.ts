import type { Paragraph, Prose } from '../../report/canonical.ts';
import { isFigure } from './cells.ts';
import { tight } from './characters.ts';
import { findHeading, findProactiveBlock, findProactiveRow, findRequestRow, isRequestColumn } from './labels.ts';

interface Line {
  readonly section: number;
  readonly text: string;
}

const TITLE =
  /政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|年报)|政府信息公开工作年?度?$/;
const YEAR = /(20\d\d)\s*年/;
/** A day is no year of a title: 「（2024年1月20日公布）」 stands below many of them. */
const YEAR_OF_TITLE = /(20\d\d)年(?!\d{1,2}月)/;
const DIGITS = '〇一二三四五六七八九';
/** 二〇二三年, 二○二三年 and 二零二三年 as 2023年. */
const inDigits = (text: string): string =>
  text.replace(/二[〇○零0O][〇○零0一二三四五六七八九]{2}(?=年)/g, (year) =>
    [...year.replace(/[○零0O]/g, '〇')].map((one) => DIGITS.indexOf(one)).join(''),
  );
const even = (text: string): string => inDigits(tight(text));

const bare = (text: string): string => text.replace(/^[#>\s]+/, '').trim();

function isTitle(text: string): boolean {
  const form = even(text);
  return form.length <= 80 && !/[。;《]/.test(form) && TITLE.test(form) && YEAR_OF_TITLE.test(form);
}

const ORGAN =
  '(?:人民政府|管理委员会|管委会|委员会|办公室|办事处|[局厅委办院中心镇乡街道区县市部处队站所社会馆校行司府])';
const IS_ORGAN = new RegExp(`^[\\p{Script=Han}()]{3,40}${ORGAN}(?:文件)?$`, 'u');
/** Menus stand above the title, some of them long. */
const HEAD_LINES = 150;

/** The year of a report that this text is the title of. */
export const yearOfTitle = (text: string): string | undefined => (isTitle(text) ? yearOf(text) : undefined);

/** A title may be broken over two or three lines: 「海东市交通运输局」, 「2020年政府信息公开工作年度报告」. */
function titlesIn(lines: readonly Line[]): string[] {
  const heads = lines.slice(0, HEAD_LINES).map((line) => bare(line.text));
  const joined = (from: number, to: number): string => heads.slice(from, to + 1).join('');
  return heads.flatMap((_, from) => {
    const to = [from, from + 1, from + 2].find((end) => end < heads.length && isTitle(joined(from, end)));
    if (to === undefined || (to > from && isTitle(joined(from + 1, to)))) return [];
    const before = heads[from - 1];
    const alone = /^(?:关于)?20\d\d年/.test(even(heads[from]!));
    return [alone && before !== undefined && IS_ORGAN.test(tight(before)) ? joined(from - 1, to) : joined(from, to)];
  });
}

const periodOf = (text: string): string | undefined => /(20\d\d)年1月1日起?[至到—–-]/.exec(text)?.[1];
const yearOf = (title: string): string | undefined => YEAR_OF_TITLE.exec(even(title))?.[1];

/** What a title names beside the report and its year. */
const namedIn = (title: string): string =>
  even(title)
    .replace(/(?:20\d\d)年(?:度)?|政府信息公开.*$/g, '')
    .replace(/[^\p{Script=Han}()]/gu, '')
    .replace(/\(\)|(?:关于|的)$/g, '');
const namesOrgan = (title: string): boolean => IS_ORGAN.test(namedIn(title));

/** The title of the report. Of several (menus of other years), the one of the year that it counts, else the one next to it. */
export function findTitle(lines: readonly Line[]): string | null {
  const titles = titlesIn(lines);
  // Menus and paths name the report without whose it is.
  if (new Set(titles.map(yearOf)).size < 2) return titles.find(namesOrgan) ?? titles[0] ?? null;
  const period = periodOf(textOf(lines));
  const begun = lines.findIndex((line) => line.section > 0);
  const above = begun === -1 ? titles : titlesIn(lines.slice(0, begun));
  return titles.find((title) => yearOf(title) === period) ?? above.at(-1) ?? titles[0]!;
}

const textOf = (lines: readonly Line[]): string => even(lines.map((line) => line.text).join(''));

/** The year that the title names, else the one the counting period begins in, else the first year of the text. */
export function findYear(title: string | null, lines: readonly Line[]): number | null {
  const text = textOf(lines);
  const found = (title === null ? undefined : yearOf(title)) ?? periodOf(text) ?? YEAR.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** The authority (行政机关) as the report names it: in the title, the contact sentence, the head of the page, or the first sentence. */
export function findAgency(title: string | null, lines: readonly Line[]): string | null {
  const named = namedIn(title ?? '');
  if (named.length >= 2) return named;
  const text = textOf(lines);
  const contact = /请(?:直接)?与((?!本|我)[\p{Script=Han}]{3,30}?)(?:办公室)?(?:\([^)]{0,60}\))?联系/u.exec(text)?.[1];
  if (contact) return contact;
  const maker = lines.map(
    (line) =>
      /^(?:发布|公开|制作|责任)(?:机构|单位|机关|主体)[:：](\p{Script=Han}{3,30})$/u.exec(tight(line.text))?.[1],
  );
  return (
    maker.find((one) => one !== undefined) ??
    new RegExp(`20\\d\\d年,([\\p{Script=Han}]{1,20}?${ORGAN})(?:以|认真|坚持|按照|深入|紧紧|严格)`, 'u').exec(
      text,
    )?.[1] ??
    null
  );
}

const ENDS = /[。！？；：:!?;”"）)]$/;

const isTableText = (text: string): boolean =>
  text.split(/\s+/).every(isFigure) ||
  findProactiveBlock(text) !== null ||
  findProactiveRow(text) !== null ||
  findRequestRow(text) !== null ||
  isRequestColumn(text);

/** The paragraphs of the report, joined where a line or page break cut them, without headings and scraps of tables. */
export function readProse(lines: readonly Line[]): Prose {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const line of lines) {
    const text = bare(line.text);
    if (text === '' || findHeading(text) > 0 || isTableText(text)) continue;
    if (open && open.section === line.section && !ENDS.test(open.text)) {
      open = { section: open.section, text: open.text + text };
      paragraphs[paragraphs.length - 1] = open;
    } else {
      open = { section: line.section, text };
      paragraphs.push(open);
    }
  }
  return { title: findTitle(lines), paragraphs };
}
