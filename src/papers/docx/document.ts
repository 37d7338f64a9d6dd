import { officeFile, type Part, type Properties, type Relation, relationsPart } from '../office/package.ts';
import { xmlPart } from '../office/xml.ts';
import { paragraph, run } from './paragraph.ts';
import type { Picture } from './picture.ts';
import { STYLES, twips } from './styles.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Mm from the edge of the paper. */
const HEAD = 15;
const FOOT = 20;
/** The page number stands 7 mm below the type area: 3 above where a foot ends. */
const NUMBER_ABOVE = 3;

const page = (headAt: number): string =>
  `<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"/>` +
  `<w:pgMar w:top="${twips(37)}" w:right="${twips(26)}" w:bottom="${twips(35)}" w:left="${twips(28)}" ` +
  `w:header="${twips(headAt)}" w:footer="${twips(FOOT)}" w:gutter="0"/>`;

/** 页码: 四号宋体 between dashes, one character from the outer edge. */
function pageNumber(side: 'left' | 'right'): string {
  const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const number = `${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}${run('1')}${field('end')}`;
  const at = `<w:spacing w:after="${twips(NUMBER_ABOVE)}"/><w:ind w:${side}="280"/><w:jc w:val="${side}"/>`;
  return paragraph(`${run('— ')}${number}${run(' —')}`, 'number', at);
}

/** What the first page has at its head (so many mm from the edge), and at its foot in place of its number. */
export interface FirstPage {
  readonly head: string;
  readonly headAt: number;
  readonly foot: string;
}

interface Paper extends Properties {
  /** Paragraphs and tables. */
  readonly body: string;
  readonly first?: FirstPage;
  readonly pictures?: readonly Picture[];
}

interface Edge {
  readonly id: string;
  readonly place: 'header' | 'footer';
  readonly page: 'default' | 'even' | 'first';
  readonly content: string;
}

/** A paper on the page of GB/T 9704-2012, as Word and WPS open it. The same paper is the same bytes. */
export function wordFile({ body, first, pictures = [], ...properties }: Paper): Uint8Array {
  const edges: readonly Edge[] = [
    { id: 'default', place: 'footer', page: 'default', content: pageNumber('right') },
    { id: 'even', place: 'footer', page: 'even', content: pageNumber('left') },
    ...(first ? ([{ id: 'first', place: 'footer', page: 'first', content: first.foot }] as const) : []),
    ...(first ? ([{ id: 'letter', place: 'header', page: 'first', content: first.head }] as const) : []),
  ];
  const references = edges.map(({ id, place, page }) => `<w:${place}Reference w:type="${page}" r:id="${id}"/>`);
  const section = `<w:sectPr>${references.join('')}${page(first?.headAt ?? HEAD)}${first ? '<w:titlePg/>' : ''}</w:sectPr>`;
  const document = xmlPart(`<w:document ${SPACES}><w:body>${body}${section}</w:body></w:document>`);
  const relations: Relation[] = [
    { id: 'styles', type: 'styles', target: 'styles.xml' },
    { id: 'settings', type: 'settings', target: 'settings.xml' },
    ...edges.map(({ id, place }) => ({ id, type: place, target: `${id}.xml` })),
    ...pictures.map(({ id }) => ({ id, type: 'image', target: `media/${id}.png` })),
  ];
  const parts: Part[] = [
    { path: 'word/document.xml', type: `${WORD}.document.main+xml`, content: document },
    relationsPart('word/_rels/document.xml.rels', relations),
    { path: 'word/styles.xml', type: `${WORD}.styles+xml`, content: STYLES },
    { path: 'word/settings.xml', type: `${WORD}.settings+xml`, content: SETTINGS },
    ...edges.map(({ id, place, content }) => ({
      path: `word/${id}.xml`,
      type: `${WORD}.${place}+xml`,
      content: xmlPart(
        place === 'footer' ? `<w:ftr ${SPACES}>${content}</w:ftr>` : `<w:hdr ${SPACES}>${content}</w:hdr>`,
      ),
    })),
    ...pictures.map(({ id, png }) => ({ path: `word/media/${id}.png`, content: png })),
  ];
  return officeFile(properties, parts);
}

/** Odd and even pages have feet of their own; marks at the edges are set as Chinese has them. */
const SETTINGS = xmlPart(
  `<w:settings ${SPACES}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/>` +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '</w:settings>',
);
