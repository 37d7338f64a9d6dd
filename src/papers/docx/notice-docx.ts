import type { Notice } from '../notices/notice.ts';
import { type NoticeData, noticeData, type ReceiptCodes } from '../pdf/data/notice-data.ts';
import { codePictures } from './code-pictures.ts';
import { type FirstPage, wordFile } from './document.ts';
import { paragraph, run, title } from './paragraph.ts';
import { type Picture, pictureRun } from './picture.ts';
import { CHARACTER, EXACT, exactly, LINE, RED, TYPE_WIDTH, twips } from './styles.ts';

/** A notice (告知书) as a Word file: under a red head, or as a letter between red rules. */
export function noticeDocx(notice: Notice, request: ReceiptCodes | null = null): Uint8Array {
  const codes = notice.code === 'D02' ? request : null;
  const pictures = codes ? codePictures(codes) : [];
  const drawn = pictures.map((picture, i) => pictureRun(picture, i + 1)).join(run('　'));
  return noticeWord(noticeData(notice, codes), { on: notice.on, drawn, pictures });
}

/** What a notice as a Word file has beside its text: its day, and the codes of a receipt, drawn. */
interface Drawn {
  readonly on: string;
  readonly drawn: string;
  readonly pictures: readonly Picture[];
}

/** The text of a notice, set as every notice is. */
export function noticeWord(data: NoticeData, { on, drawn, pictures }: Drawn): Uint8Array {
  const isLetter = data.form === 'letter';
  const lines = [...data.paragraphs, ...(data.last === null ? [] : [data.last])];
  const body = [
    ...(isLetter ? letterHead(data) : redHead(data)),
    title(data.lines),
    paragraph('', 'plain'),
    paragraph(run(`${data.to}：`), 'plain'),
    ...lines.map((line, i) => paragraph(run(line), undefined, i === lines.length - 1 ? '<w:keepNext/>' : '')),
    ...signature(data),
    ...receipt(data, drawn),
    ...slip(data),
  ];
  return wordFile({
    title: data.title,
    creator: data.agency,
    on,
    body: body.join(''),
    pictures,
    ...(isLetter ? { first: letterFrame(data) } : {}),
  });
}

const border = (side: 'top' | 'bottom', kind: string, eighths: number): string =>
  `<w:pBdr><w:${side} w:val="${kind}" w:sz="${eighths}" w:space="1" w:color="${RED}"/></w:pBdr>`;

/** A rule 170 mm long, the paper's width but 20 mm on either side. */
function rule(side: 'top' | 'bottom', kind: string, spacing = ''): string {
  const out = `<w:ind w:left="-${twips(8)}" w:right="-${twips(6)}" w:firstLineChars="0" w:firstLine="0"/>`;
  return paragraph('', 'plain', `${border(side, kind, 18)}${spacing}${out}`);
}

/** How high the agency's name is (mm): as its line holds it, and no larger than the form has it. */
const nameHeight = (data: NoticeData, mostMm: number, widthMm: number): number =>
  Math.min(mostMm, widthMm / [...data.agency].length);

function agencyName(data: NoticeData, mm: number, before: number): string {
  const points = (mm / 25.4) * 72;
  const spacing = `<w:spacing w:before="${before}" ${exactly(points)}/>`;
  return paragraph(run(data.agency, { halfPoints: Math.floor(points * 2) }), 'head', spacing);
}

function redHead(data: NoticeData): string[] {
  const number = data.number === null ? '' : run(data.number);
  const centred = '<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/>';
  return [
    agencyName(data, nameHeight(data, 15, 156), twips(35)),
    paragraph('', 'plain'),
    paragraph('', 'plain'),
    paragraph(number, 'plain', `${border('bottom', 'single', 12)}${centred}`),
    paragraph('', 'plain'),
    paragraph('', 'plain'),
  ];
}

/** 信函格式: the name begins 30 mm below the edge of the paper, above the type area, which begins at 37. */
const LETTER_TOP = 30;
const TOP = 37;
/** Programs end a head a little lower or higher: the last line of the page must not fall off it for that. */
const SLACK = twips(1.5);
const nameOfLetter = (data: NoticeData): number => nameHeight(data, 13, 170);

/** What the first page of a letter has above and below its type area: the name over a double red rule, and a rule. */
function letterFrame(data: NoticeData): FirstPage {
  const name = nameOfLetter(data);
  const over = (name * (EXACT - 1)) / 2;
  const gap = `<w:spacing w:line="${twips(4 - over)}" w:lineRule="exact"/>`;
  return {
    head: agencyName(data, name, 0) + rule('bottom', 'thickThinSmallGap', gap),
    headAt: LETTER_TOP - over,
    foot: rule('bottom', 'thinThickSmallGap'),
  };
}

/** The number below the rule. The title stands on the grid, two lines below it. */
function letterHead(data: NoticeData): string[] {
  const ruleAt = twips(LETTER_TOP + nameOfLetter(data) + 4 + 1 - TOP);
  const before = Math.round((CHARACTER * 7) / 8 - (LINE - CHARACTER) / 2);
  const numberHeight = data.number === null ? 0 : (CHARACTER * 15) / 8;
  const title = Math.ceil((ruleAt + numberHeight + 2 * LINE) / LINE) * LINE;
  const after = Math.max(0, title - ruleAt - before - 2 * LINE - SLACK);
  const spacing = `<w:spacing w:before="${before}" w:after="${after}"/>`;
  return [paragraph(run(data.number ?? ''), 'plain', `${spacing}<w:jc w:val="right"/>`), paragraph('', 'plain')];
}

const width = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one.charCodeAt(0) < 128 ? 0.5 : 1), 0) * CHARACTER;

/** 成文日期 four characters from the right, the name centred above it; two lines free above for the seal. */
function signature({ agency, day }: NoticeData): string[] {
  const name = Math.min(width(agency), TYPE_WIDTH);
  const widest = Math.max(name, width(day));
  const edge = Math.max(0, 4 * CHARACTER - Math.max(name - width(day), 0) / 2);
  // One box for both lines, centred: how wide digits are differs from font to font, and wider ones have room in it.
  const slack = Math.min(2 * CHARACTER, edge, Math.max(0, TYPE_WIDTH - edge - widest));
  const left = Math.max(0, Math.round(TYPE_WIDTH - edge - widest - slack));
  const box = `<w:ind w:left="${left}" w:right="${Math.round(edge - slack)}" w:firstLineChars="0" w:firstLine="0"/>`;
  const at = `<w:keepNext/>${box}<w:jc w:val="center"/>`;
  const free = paragraph('', 'plain', '<w:keepNext/>');
  return [free, free, paragraph(run(agency), 'plain', at), paragraph(run(day), 'plain', at)];
}

/** The codes by which a request is found again, and what they are for. */
function receipt({ codes }: NoticeData, drawn: string): string[] {
  if (!codes) return [];
  const auto = '<w:spacing w:before="240" w:line="240" w:lineRule="auto"/>';
  return [
    paragraph(drawn, 'plain', `<w:keepNext/>${auto}`),
    paragraph(run(codes.label, { halfPoints: 24 }), 'plain', '<w:keepNext/>'),
    paragraph(run(codes.hint, { halfPoints: 24 }), 'plain'),
  ];
}

/** 回执, below a line to cut along. */
function slip({ slip: lines }: NoticeData): string[] {
  if (lines.length === 0) return [];
  const cut = '<w:pBdr><w:bottom w:val="dashed" w:sz="4" w:space="1" w:color="000000"/></w:pBdr>';
  return [paragraph('', 'plain', cut), ...lines.map((line) => paragraph(run(line), 'plain'))];
}
