import {
  officeMarkup,
  type ScopeData,
  type Tag,
  TagPlacement,
  type TemplateContext,
  TemplatePlugin,
  xml,
} from 'easy-template-x';
import { removeParagraph } from './paragraphs.ts';

/** Keeps what stands between the paragraphs of two tags where the field holds something, and takes both tags away. */
export class SectionPlugin extends TemplatePlugin {
  readonly contentType = 'section';

  override async containerTagReplacements(tags: Tag[], data: ScopeData, context: TemplateContext): Promise<void> {
    const [open, close] = [tags[0]!, tags.at(-1)!];
    if (open.placement !== TagPlacement.TextNode || close.placement !== TagPlacement.TextNode) return;
    const first = officeMarkup.query.containingParagraphNode(open.xmlTextNode);
    const last = officeMarkup.query.containingParagraphNode(close.xmlTextNode);
    if (first === last || first.parentNode !== last.parentNode)
      throw new Error(`section ${open.name} has no paragraphs`);
    const inside = xml.modify.removeSiblings(first, last);
    if (data.getScopeData<never>()) {
      const root = xml.create.generalNode('section');
      for (const node of inside) xml.modify.appendChild(root, node);
      await this.utilities.compiler.compile(root, data, context);
      while (root.childNodes?.[0]) xml.modify.insertBefore(xml.modify.removeChild(root, 0), last);
    }
    removeParagraph(first);
    removeParagraph(last);
  }
}
