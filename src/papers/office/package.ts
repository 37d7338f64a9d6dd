import { strToU8, zipSync } from 'fflate';
import { escapeXml, xmlPart } from './xml.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** One file inside an Office file: a part of the document, or a picture. */
export interface Part {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Absent: told by the ending (a picture). */
  readonly type?: string;
}

/** What a part leads to, by an id that the part says. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** The target is an address and no part of the file: a link. */
  readonly outside?: boolean;
}

export interface Properties {
  readonly title: string;
  readonly creator: string;
  /** `2026-03-05`: the day of the paper and never the clock's, so that the same paper is the same bytes. */
  readonly on: string;
}

export function relationsPart(path: string, relations: readonly Relation[]): Part {
  const all = relations.map(({ id, type, target, outside }) => {
    const full = type.startsWith('http') ? type : `${OFFICE}/${type}`;
    const leads = `Target="${escapeXml(target)}"${outside ? ' TargetMode="External"' : ''}`;
    return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(full)}" ${leads}/>`;
  });
  return { path, content: xmlPart(`<Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`) };
}

/** An Office file (Open Packaging Conventions): the parts, the first of which is the document, in one zip. */
export function officeFile(properties: Properties, parts: readonly Part[]): Uint8Array {
  const core: Part = {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: corePart(properties),
  };
  const root = relationsPart('_rels/.rels', [
    { id: 'rId1', type: 'officeDocument', target: parts[0]!.path },
    { id: 'rId2', type: CORE, target: core.path },
  ]);
  const all = [{ path: '[Content_Types].xml', content: contentTypes([...parts, core]) }, root, ...parts, core];
  const files = all.map(({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content]);
  // A zip holds the local time: 1 January 1980 here is the same bytes in every zone.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.flatMap(({ path, type }) =>
    type ? [`<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`] : [],
  );
  return xmlPart(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
  );
}

function corePart({ title, creator, on }: Properties): string {
  const day = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${on}T00:00:00Z</dcterms:${name}>`;
  return xmlPart(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>` +
      `${day('created')}${day('modified')}</cp:coreProperties>`,
  );
}
