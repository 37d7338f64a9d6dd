import { escapeXml } from '../office/xml.ts';

/** A run of text. The hint keeps quotation marks and dashes in the Chinese font, where Word would take the Latin one. */
export function run(text: string, properties: { readonly font?: string; readonly halfPoints?: number } = {}): string {
  if (text === '') return '';
  const { font, halfPoints } = properties;
  const family = font ? ` w:eastAsia="${font}"` : '';
  const size = halfPoints ? `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>` : '';
  return `<w:r><w:rPr><w:rFonts${family} w:hint="eastAsia"/>${size}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export const BREAK = '<w:r><w:br/></w:r>';

/** `properties` follow the order of the standard: keepNext, pBdr, spacing, ind, jc. */
export function paragraph(runs: string, style?: string, properties = ''): string {
  const named = style ? `<w:pStyle w:val="${style}"/>` : '';
  return `<w:p><w:pPr>${named}${properties}</w:pPr>${runs}</w:p>`;
}

/** A title in its lines. */
export function title(lines: readonly string[]): string {
  return paragraph(lines.map((line) => run(line)).join(BREAK), '1');
}
