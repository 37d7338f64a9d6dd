import { officeFile, type Part, type Properties, type Relation, relationsPart } from '../office/package.ts';
import { xmlPart } from '../office/xml.ts';
import { paragraph, run } from './paragraph.ts';
import type { Picture } from './picture.ts';
import { STYLES, twips } from './styles.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const PAGE =
  `<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"/>` +
  `<w:pgMar w:top="${twips(37)}" w:right="${twips(26)}" w:bottom="${twips(35)}" w:left="${twips(28)}" ` +
  `w:header="${twips(15)}" w:footer="${twips(23)}" w:gutter="0"/>`;

/** 页码: 四号宋体 between dashes, one character from the outer edge. */
function pageNumber(side: 'left' | 'right'): string {
  const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const number = `${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}${run('1')}${field('end')}`;
  return paragraph(`${run('— ')}${number}${run(' —')}`, 'number', `<w:ind w:${side}="280"/><w:jc w:val="${side}"/>`);
}

interface Paper extends Properties {
  /** Paragraphs and tables. */
  readonly body: string;
  /** What the first page has at its foot in place of its number. */
  readonly firstFoot?: string;
  readonly pictures?: readonly Picture[];
}

/** A paper on the page of GB/T 9704-2012, as Word and WPS open it. The same paper is the same bytes. */
export function wordFile({ body, firstFoot, pictures = [], ...properties }: Paper): Uint8Array {
  const feet: readonly [kind: string, content: string][] = [
    ['default', pageNumber('right')],
    ['even', pageNumber('left')],
    ...(firstFoot === undefined ? [] : [['first', firstFoot] as [string, string]]),
  ];
  const references = feet.map(([kind]) => `<w:footerReference w:type="${kind}" r:id="${kind}"/>`).join('');
  const section = `<w:sectPr>${references}${PAGE}${firstFoot === undefined ? '' : '<w:titlePg/>'}</w:sectPr>`;
  const document = xmlPart(`<w:document ${SPACES}><w:body>${body}${section}</w:body></w:document>`);
  const relations: Relation[] = [
    { id: 'styles', type: 'styles', target: 'styles.xml' },
    { id: 'settings', type: 'settings', target: 'settings.xml' },
    ...feet.map(([kind]) => ({ id: kind, type: 'footer', target: `${kind}.xml` })),
    ...pictures.map(({ id }) => ({ id, type: 'image', target: `media/${id}.png` })),
  ];
  const parts: Part[] = [
    { path: 'word/document.xml', type: `${WORD}.document.main+xml`, content: document },
    relationsPart('word/_rels/document.xml.rels', relations),
    { path: 'word/styles.xml', type: `${WORD}.styles+xml`, content: STYLES },
    { path: 'word/settings.xml', type: `${WORD}.settings+xml`, content: SETTINGS },
    ...feet.map(([kind, content]) => ({
      path: `word/${kind}.xml`,
      type: `${WORD}.footer+xml`,
      content: xmlPart(`<w:ftr ${SPACES}>${content}</w:ftr>`),
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
