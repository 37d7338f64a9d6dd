import { xmlPart } from '../office/xml.ts';

/** Twentieths of a point, as Word measures. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);

/** The grid of GB/T 9704-2012: 22 lines of 28 characters in 156 × 225 mm. */
export const TYPE_WIDTH = twips(156);
export const LINE = Math.round(twips(225) / 22);
export const CHARACTER = TYPE_WIDTH / 28;
export const RED = 'E60012';

/** What the standard names; an office has them, and they are not embedded. */
export const FONTS = {
  fangsong: '仿宋_GB2312',
  title: '方正小标宋简体',
  hei: '黑体',
  kai: '楷体_GB2312',
  song: '宋体',
} as const;

const fonts = (family: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${family}" w:cs="Times New Roman" w:hint="eastAsia"/>`;

/** 三号 is 16 pt, and 28 of it are 2 mm wider than the type area: each gives up a quarter of a point. */
const SQUEEZE = '<w:spacing w:val="-5"/>';
/** Lines as high as their letters need, in twentieths of a point: what a line takes by itself differs from font to font by half. */
export const EXACT = 1.15;
export const exactly = (points: number): string => `w:line="${Math.round(points * EXACT * 20)}" w:lineRule="exact"`;

const PLAIN = '<w:spacing w:val="0"/>';
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const NO_INDENT = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';

const style = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="a"/><w:qFormat/>` +
  `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/>' +
  `<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${LINE}" w:lineRule="exact"/>` +
  '<w:ind w:firstLineChars="200" w:firstLine="632"/><w:jc w:val="both"/></w:pPr></w:style>';

/** The styles of every paper: 标题 小标宋, 一、 黑体, （一） 楷体, the rest 仿宋. */
export const STYLES = xmlPart(
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(FONTS.fangsong)}${SQUEEZE}${size(32)}` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
    NORMAL +
    style(
      '1',
      'heading 1',
      `<w:keepNext/>${NO_INDENT}<w:jc w:val="center"/><w:outlineLvl w:val="0"/>`,
      `${fonts(FONTS.title)}${PLAIN}${size(44)}`,
    ) +
    style('2', 'heading 2', '<w:keepNext/><w:outlineLvl w:val="1"/>', fonts(FONTS.hei)) +
    style('3', 'heading 3', '<w:keepNext/><w:outlineLvl w:val="2"/>', fonts(FONTS.kai)) +
    style('kai', '楷体', '', fonts(FONTS.kai)) +
    style('plain', '顶格', NO_INDENT, '') +
    style(
      'head',
      '发文机关标志',
      `${NO_INDENT}<w:jc w:val="center"/>`,
      `${fonts(FONTS.title)}<w:color w:val="${RED}"/>${PLAIN}`,
    ) +
    style(
      'cell',
      '表格',
      `<w:spacing ${exactly(9)}/>${NO_INDENT}<w:jc w:val="center"/>`,
      `${fonts(FONTS.song)}${PLAIN}${size(18)}`,
    ) +
    style('number', '页码', NO_INDENT, `${fonts(FONTS.song)}${PLAIN}${size(28)}`) +
    '</w:styles>',
);
