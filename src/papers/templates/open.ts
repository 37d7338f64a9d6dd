import type { Reason } from '../../base/refusal.ts';
import { xmlPart } from '../office/xml.ts';
import { LimitPassed } from '../read/blocks.ts';
import { readXml, XmlFault } from '../read/source/office/xml.ts';
import { Zip, ZipFault } from '../read/source/office/zip.ts';
import { type Relation, readRelations, relationsPath } from './relations.ts';

/** What a template may unpack to, pictures included. Bytes. */
export const MOST_UNPACKED = 16 * 1024 * 1024;
/** Of it, what is text of the document and would be built into a tree. Characters. */
const MOST_XML = 4 * 1024 * 1024;

/** A part of the file that is kept when the template is filled. */
export interface TemplatePart {
  readonly path: string;
  readonly type: string;
  readonly content: string | Buffer;
}

export type Area = 'body' | 'header' | 'footer' | 'notes';

/** A template taken apart: the parts that may go into a notice, and nothing else that was in the file. */
export interface OpenTemplate {
  readonly main: string;
  readonly parts: readonly TemplatePart[];
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  /** The parts that people write in. */
  readonly areas: readonly { readonly area: Area; readonly xml: string }[];
}

/** What a document is made of, by the kind of relation that leads to it. */
const KEPT: ReadonlySet<string> = new Set([
  ...['styles', 'settings', 'fontTable', 'font', 'theme', 'numbering', 'footnotes', 'endnotes', 'header', 'footer'],
  ...['image', 'printerSettings'],
]);
/** What says who wrote the file, or serves Word alone: it stays behind, so that it reaches no addressee. */
const LEFT: ReadonlySet<string> = new Set([
  ...['core-properties', 'extended-properties', 'custom-properties', 'thumbnail', 'customXml', 'customXmlProps'],
  ...['webSettings', 'stylesWithEffects', 'people', 'glossaryDocument'],
]);
const COMMENTS = /^comments/i;
const MAIN = /wordprocessingml\.document\.main\+xml$/i;
const DECLARATION = /^<\?xml[^>]*\?>\s*/;
const MACROS = /macroEnabled/i;
const AREAS: Readonly<Record<string, Area>> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'notes',
  endnotes: 'notes',
};

/** Takes a template (DOCX) apart, within bounds. Nothing in it is run, nothing outside of it opened. */
export function openTemplate(bytes: Uint8Array): OpenTemplate | Reason[] {
  try {
    return new Opening(new Zip(bytes, MOST_UNPACKED)).done();
  } catch (fault) {
    if (fault instanceof ZipFault) return named(fault.refusal.refused);
    if (fault instanceof XmlFault) return named([{ code: 'read.broken' }]);
    if (fault instanceof LimitPassed) return named([{ code: 'template.too-large' }]);
    throw fault;
  }
}

const named = (reasons: readonly Reason[]): Reason[] => reasons.map((reason) => ({ ...reason, field: 'files' }));

class Opening {
  private readonly zip: Zip;
  private readonly reasons = new Map<string, Reason>();
  private readonly parts = new Map<string, TemplatePart>();
  private readonly relations = new Map<string, Relation[]>();
  private readonly areas: { area: Area; xml: string }[] = [];
  private characters = 0;

  constructor(zip: Zip) {
    this.zip = zip;
  }

  done(): OpenTemplate | Reason[] {
    const types = contentTypes(this.zip.text('[Content_Types].xml') ?? '');
    if (types.all.some((type) => MACROS.test(type)) || this.zip.names().some((name) => /vbaProject/i.test(name)))
      this.refuse({ code: 'template.macros' });
    const main = readRelations(this.zip.text('_rels/.rels') ?? '', '').find(({ kind }) => kind === 'officeDocument');
    if (!main || !MAIN.test(types.of(main.path)))
      return [...this.reasons.values(), { code: 'template.no-document', field: 'files' }].slice(0, 1);
    this.keep(main, types.of, 'body');
    if (this.reasons.size > 0) return [...this.reasons.values()];
    return { main: main.path, parts: [...this.parts.values()], relations: this.relations, areas: this.areas };
  }

  private refuse(reason: Omit<Reason, 'field'>): void {
    this.reasons.set(JSON.stringify(reason), { ...reason, field: 'files' });
  }

  /** Keeps a part and what it leads to. */
  private keep({ path }: Relation, typeOf: (path: string) => string, area?: Area): void {
    if (this.parts.has(path)) return;
    const type = typeOf(path);
    const content = /xml$/.test(type) ? this.xml(path) : this.zip.part(path);
    if (content === null) throw new ZipFault('read.broken');
    this.parts.set(path, { path, type, content });
    if (area) this.areas.push({ area, xml: String(content) });
    const kept = readRelations(this.zip.text(relationsPath(path)) ?? '', path).filter((one) => this.mayLeadTo(one));
    this.relations.set(path, kept);
    for (const one of kept) if (!one.outside) this.keep(one, typeOf, AREAS[one.kind]);
  }

  private xml(path: string): string | null {
    const text = this.zip.text(path);
    this.characters += text?.length ?? 0;
    if (this.characters > MOST_XML) throw new LimitPassed('elements');
    return text && xmlPart(text.replace(DECLARATION, ''));
  }

  private mayLeadTo({ kind, path, outside }: Relation): boolean {
    if (outside) {
      const isLink = kind === 'hyperlink' && /^(?:https?|mailto):/i.test(path);
      if (!isLink) this.refuse({ code: 'template.outside', facts: { target: path.slice(0, 200) } });
      return isLink;
    }
    if (LEFT.has(kind)) return false;
    if (COMMENTS.test(kind)) this.refuse({ code: 'template.comments' });
    else if (kind === 'vbaProject') this.refuse({ code: 'template.macros' });
    else if (!KEPT.has(kind) && kind !== 'hyperlink')
      this.refuse({ code: 'template.part', facts: { part: path.slice(0, 200) } });
    return KEPT.has(kind);
  }
}

/** What each part is, as the file itself says. */
function contentTypes(xml: string): { readonly all: string[]; readonly of: (path: string) => string } {
  const byPath = new Map<string, string>();
  const byEnding = new Map<string, string>();
  readXml(xml, {
    open(name, attributes) {
      const type = attributes.get('ContentType') ?? '';
      if (name === 'Override') byPath.set((attributes.get('PartName') ?? '').replace(/^\//, ''), type);
      if (name === 'Default') byEnding.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    },
    close() {},
    text() {},
  });
  const ending = (path: string) => path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return {
    all: [...byPath.values(), ...byEnding.values()],
    of: (path) => byPath.get(path) ?? byEnding.get(ending(path)) ?? 'application/octet-stream',
  };
}

/** As openTemplate, of a template that was checked when it was taken. Throws where it cannot be opened after all. */
export function openChecked(bytes: Uint8Array): OpenTemplate {
  const opened = openTemplate(bytes);
  if (Array.isArray(opened)) throw new Error(`a template that was taken cannot be opened: ${JSON.stringify(opened)}`);
  return opened as OpenTemplate;
}
