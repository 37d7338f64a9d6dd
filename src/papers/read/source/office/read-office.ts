import { isRefusal, type Refusal, refuse } from '../../../../base/refusal.ts';
import type { Block } from '../../blocks.ts';
import { readHtml } from '../html.ts';
import { type RawSheet, readRawSheet, readSheet } from './sheet.ts';
import { readNumberLooks, readSharedTexts, readSheetRefs, readTargets } from './sheet-parts.ts';
import { readWord } from './word.ts';
import { readStyles } from './word-styles.ts';
import { readXml, XmlFault } from './xml.ts';
import { Zip, ZipFault } from './zip.ts';

/** What an office document holds: its blocks, and what of it is no published text. */
export interface OfficeRead {
  readonly blocks: readonly Block[];
  readonly hidden: number;
  readonly tracked: number;
  /** It carries programs, which nobody runs here. */
  readonly macros: boolean;
}

type Kind = 'word' | 'sheet' | 'binary-sheet' | 'slides';

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/wordprocessingml\.(?:document|template)\.main|ms-word\.\w+\.macroEnabled\w*\.main/i, 'word'],
  [/ms-excel\.sheet\.binary/i, 'binary-sheet'],
  [/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.\w+\.macroEnabled\w*\.main/i, 'sheet'],
  [/presentationml/i, 'slides'],
];

/** The main part of an office document, by its list of contents. */
export function mainPart(zip: Zip): { readonly kind: Kind; readonly path: string } | null {
  const types = zip.text('[Content_Types].xml');
  if (types === null) return null;
  let found: { kind: Kind; path: string } | null = null;
  readXml(types, {
    open(name, attributes) {
      if (name !== 'Override' || found) return;
      const kind = KINDS.find(([type]) => type.test(attributes.get('ContentType') ?? ''))?.[1];
      if (kind) found = { kind, path: (attributes.get('PartName') ?? '').replace(/^\//, '') };
    },
    close() {},
    text() {},
  });
  return found;
}

/** The name of a container that is no DOCX and no XLSX. */
function containerName(zip: Zip): string {
  if (zip.has('OFD.xml')) return 'OFD';
  const mime = zip.has('mimetype') ? zip.text('mimetype') : null;
  return mime?.includes('opendocument') ? 'ODT / ODS' : 'ZIP';
}

function readWordPart(zip: Zip, path: string): Omit<OfficeRead, 'macros'> | Refusal {
  const xml = zip.text(path);
  if (xml === null) return refuse({ code: 'read.broken' });
  const styles = zip.text(`${path.slice(0, path.lastIndexOf('/') + 1)}styles.xml`);
  const word = readWord(xml, styles === null ? () => ({}) : readStyles(styles));
  if (!word.hasText && word.tracked > 0) return refuse({ code: 'read.all-tracked' });
  if (!word.hasText && word.pictures > 0) return refuse({ code: 'read.scanned', facts: { pages: word.pictures } });
  const page = readHtml(word.html);
  return { blocks: page.blocks, hidden: page.hidden, tracked: word.tracked };
}

/** The sheets of a workbook in their order, each not yet read, with what their cells refer to. */
function openBook(zip: Zip, path: string) {
  const book = zip.text(path);
  if (book === null) return refuse({ code: 'read.broken' });
  const at = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, at);
  const targets = readTargets(zip.text(`${folder}_rels/${path.slice(at)}.rels`) ?? '', folder);
  const shared = readSharedTexts(zip.text(`${folder}sharedStrings.xml`) ?? '');
  const lookOf = readNumberLooks(zip.text(`${folder}styles.xml`) ?? '');
  const sheets = readSheetRefs(book).flatMap(({ id, name, hidden }) => {
    const part = targets.get(id);
    const xml = part === undefined ? null : zip.text(part);
    return xml === null ? [] : [{ name, hidden, xml }];
  });
  return { shared, lookOf, sheets };
}

function readBook(zip: Zip, path: string): Omit<OfficeRead, 'macros'> | Refusal {
  const book = openBook(zip, path);
  if (isRefusal(book)) return book;
  const blocks: Block[] = [];
  let hidden = 0;
  for (const [table, sheet] of book.sheets.entries()) {
    const read = readSheet(sheet.xml, book.shared, book.lookOf, table);
    if (sheet.hidden) hidden += read.blocks.some((block) => block.kind === 'row') ? 1 : 0;
    else blocks.push({ kind: 'break' }, ...read.blocks);
    hidden += read.hidden;
  }
  return { blocks, hidden, tracked: 0 };
}

/** A sheet that is shown, by its name. */
export interface NamedSheet extends RawSheet {
  readonly name: string;
}

/** The sheets of an XLSX as they lie. Nothing in it is run, nothing outside of it opened. Throws LimitPassed. */
export function readWorkbook(bytes: Uint8Array): readonly NamedSheet[] | Refusal {
  return guarded(() => {
    const zip = new Zip(bytes);
    const main = mainPart(zip);
    if (main?.kind !== 'sheet') return refuse({ code: 'read.not-a-workbook' });
    const book = openBook(zip, main.path);
    if (isRefusal(book)) return book;
    return book.sheets
      .filter(({ hidden }) => !hidden)
      .map(({ name, xml }) => ({ name, ...rawSheet(xml, book.shared, book.lookOf) }));
  });
}

function rawSheet(...given: Parameters<typeof readRawSheet>): RawSheet {
  const { rows, merges, hidden } = readRawSheet(...given);
  return { rows, merges, hidden };
}

function readZip(zip: Zip): OfficeRead | Refusal {
  const main = mainPart(zip);
  if (!main || main.kind === 'slides' || main.kind === 'binary-sheet') {
    const kind = main?.kind === 'slides' ? 'PPTX' : main?.kind === 'binary-sheet' ? 'XLSB' : containerName(zip);
    return refuse({ code: 'read.other-kind', facts: { kind } });
  }
  const read = main.kind === 'word' ? readWordPart(zip, main.path) : readBook(zip, main.path);
  if (isRefusal(read)) return read;
  return { ...read, macros: zip.names().some((name) => /vbaProject\.bin$/i.test(name)) };
}

/** Reads a DOCX or XLSX. Nothing in it is run, nothing outside of it opened. Throws LimitPassed. */
export function readOffice(bytes: Uint8Array): OfficeRead | Refusal {
  return guarded(() => readZip(new Zip(bytes)));
}

function guarded<T>(read: () => T | Refusal): T | Refusal {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof ZipFault) return fault.refusal;
    if (fault instanceof XmlFault) return refuse({ code: 'read.broken' });
    throw fault;
  }
}
