import type { Paragraph, Prose } from '../../report/canonical.ts';
import { isFigure } from './cells.ts';
import { plain, tight } from './characters.ts';
import { findHeading, findProactiveBlock, findProactiveRow, findRequestRow, isRequestColumn } from './labels.ts';

interface Line {
  readonly section: number;
  readonly text: string;
}

const TITLE = /政府信息公开(?:工作)?(?:年度)?(?:情况)?(?:报告|年报)|政府信息公开工作年?度?$/;
const YEAR = /(20\d\d)\s*年/;

const bare = (text: string): string => text.replace(/^[#>\s]+/, '').trim();

/** A title may be broken over two or three lines: 「海东市交通运输局」, 「2020年政府信息公开工作年度报告」. */
export function findTitle(lines: readonly Line[]): string | null {
  const heads = lines.slice(0, 40).map((line) => bare(line.text));
  for (const [i, text] of heads.entries()) {
    const even = tight(text);
    if (even.length > 80 || /[。;]/.test(even) || /《/.test(even) || !TITLE.test(even)) continue;
    if (YEAR.test(even)) return joinsBefore(even) ? `${heads[i - 1] ?? ''}${text}` : text;
    const joined = `${heads[i - 1] ?? ''}${text}`;
    if (YEAR.test(tight(joined)) && tight(joined).length <= 80) return joined;
  }
  return null;
}

const joinsBefore = (even: string): boolean => /^(?:20\d\d)年(?:度)?政府信息公开/.test(even);

/** The year that the title names, else the one the counting period begins in, else the first year of the text. */
export function findYear(title: string | null, lines: readonly Line[]): number | null {
  const text = plain(lines.map((line) => line.text).join('')).replace(/\s+/g, '');
  const period = /(20\d\d)年1月1日起?[至到—–-]/.exec(text)?.[1];
  const found = (title && YEAR.exec(tight(title))?.[1]) ?? period ?? YEAR.exec(text)?.[1];
  return found === undefined || found === null ? null : Number(found);
}

const ORGAN = '(?:人民政府|管理委员会|管委会|委员会|办公室|办事处|[局厅委办院中心镇乡街道区县市])';

/** The authority (行政机关) as the report names it: in the title, the contact sentence, or the first sentence. */
export function findAgency(title: string | null, lines: readonly Line[]): string | null {
  const head = title === null ? '' : tight(title).replace(/(?:20\d\d)年(?:度)?|政府信息公开.*$/g, '');
  const named = head.replace(/[^\p{Script=Han}()]/gu, '').replace(/(?:关于|的)$/, '');
  if (named.length >= 2) return named;
  const text = tight(lines.map((line) => line.text).join(''));
  const contact = /请(?:直接)?与((?!本|我)[\p{Script=Han}]{3,30}?)(?:办公室)?(?:\([^)]{0,60}\))?联系/u.exec(text)?.[1];
  if (contact) return contact;
  return (
    new RegExp(`20\\d\\d年,([\\p{Script=Han}]{1,20}?${ORGAN})(?:以|认真|坚持|按照|深入|紧紧|严格)`, 'u').exec(
      text,
    )?.[1] ?? null
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
