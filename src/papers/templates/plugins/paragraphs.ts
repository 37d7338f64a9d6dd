import {
  officeMarkup,
  type ScopeData,
  type Tag,
  TagPlacement,
  TemplatePlugin,
  type XmlNode,
  xml,
} from 'easy-template-x';

/** Text that makes a paragraph a line, for a tag that stands alone in its own. */
export interface ParagraphsContent {
  readonly _type: 'paragraphs';
  readonly lines: readonly string[];
}

/** Repeats the paragraph that the tag stands in, with its look, once a line. */
export class ParagraphsPlugin extends TemplatePlugin {
  readonly contentType = 'paragraphs';

  override simpleTagReplacements(tag: Tag, data: ScopeData): void {
    if (tag.placement !== TagPlacement.TextNode) return;
    const { lines } = data.getScopeData<never>() as ParagraphsContent;
    const paragraph = officeMarkup.query.containingParagraphNode(tag.xmlTextNode);
    officeMarkup.modify.setSpacePreserveAttribute(officeMarkup.query.containingTextNode(tag.xmlTextNode));
    lines.forEach((line, i) => {
      tag.xmlTextNode.textContent = line;
      const made = xml.create.cloneNode(paragraph, true);
      forgetIds(made);
      if (i < lines.length - 1) partFromNext(made);
      xml.modify.insertBefore(made, paragraph);
    });
    removeParagraph(paragraph);
  }
}

/** Removes a paragraph; what holds it keeps one, as a cell of a table must. */
export function removeParagraph(paragraph: XmlNode): void {
  const parent = paragraph.parentNode!;
  xml.modify.remove(paragraph);
  if (parent.nodeName === 'w:tc' && parent.childNodes?.at(-1)?.nodeName !== 'w:p')
    xml.modify.appendChild(parent, xml.create.generalNode('w:p'));
}

/** Word gives each paragraph an id of its own; two with one are repaired with a warning. */
function forgetIds(paragraph: XmlNode): void {
  const { attributes } = paragraph as { attributes?: Record<string, string> };
  for (const id of ['w14:paraId', 'w14:textId']) if (attributes) delete attributes[id];
}

/** 与下段同页 is meant for the last line: of all of them it would be a block that fits on no page. */
function partFromNext(paragraph: XmlNode): void {
  const properties = paragraph.childNodes?.find(({ nodeName }) => nodeName === 'w:pPr');
  const keep = properties?.childNodes?.find(({ nodeName }) => nodeName === 'w:keepNext');
  if (keep) xml.modify.remove(keep);
}
