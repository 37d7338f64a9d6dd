import { isRefusal, type Refusal, refuse } from '../../../base/refusal.ts';
import type { FileText } from '../../../cases/publication/scan/file-text.ts';
import { mainPart } from '../source/office/read-office.ts';
import { readNumberLooks, readSharedTexts, readSheetRefs, readTargets } from '../source/office/sheet-parts.ts';
import { readStyles } from '../source/office/word-styles.ts';
import { readXml, XmlFault } from '../source/office/xml.ts';
import { Zip, ZipFault } from '../source/office/zip.ts';
import { Gathered } from './gathered.ts';
import { sheetText } from './sheet-text.ts';
import { gatherComments, gatherDrawing, printedText } from './word-text.ts';

const WORD_PARTS = /^word\/(?:header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const COMMENTS = /^(?:word\/comments|xl\/comments\d*|xl\/threadedComments\/.*|xl\/comments\/.*)\.xml$/;
const DRAWINGS = /^xl\/drawings\/drawing\d+\.xml$/;
const EMBEDDED = /^(?:word|xl)\/embeddings\/(.+)$/;
/** Who made a file, by the names of its core and extended properties. */
const PERSONS = new Set(['creator', 'lastModifiedBy', 'Manager', 'Company']);

/** The text of a DOCX or XLSX and all that is hidden in it; a container that is neither has nothing that could be read. */
export function officeText(bytes: Uint8Array): FileText | Refusal {
  try {
    return zipText(new Zip(bytes));
  } catch (fault) {
    if (fault instanceof ZipFault) return fault.refusal;
    if (fault instanceof XmlFault) return refuse({ code: 'read.broken' });
    throw fault;
  }
}

function zipText(zip: Zip): FileText | Refusal {
  const gathered = new Gathered();
  const main = mainPart(zip);
  const refused =
    main?.kind === 'word'
      ? gatherWord(zip, main.path, gathered)
      : main?.kind === 'sheet'
        ? gatherBook(zip, main.path, gathered)
        : null;
  if (isRefusal(refused)) return refused;
  for (const name of zip.names()) {
    if (DRAWINGS.test(name)) gatherDrawing(zip.text(name) ?? '', gathered);
    if (COMMENTS.test(name)) gatherComments(zip.text(name) ?? '', gathered);
    const embedded = EMBEDDED.exec(name)?.[1];
    if (embedded) gathered.hide('', 'embedded', embedded);
    if (/vbaProject\.bin$/i.test(name)) gathered.hide('', 'macros', name);
  }
  for (const name of ['docProps/core.xml', 'docProps/app.xml']) gatherPersons(zip.text(name) ?? '', gathered);
  return gathered.done();
}

function gatherWord(zip: Zip, path: string, gathered: Gathered): Refusal | null {
  const xml = zip.text(path);
  if (xml === null) return refuse({ code: 'read.broken' });
  const styles = zip.text(`${path.slice(0, path.lastIndexOf('/') + 1)}styles.xml`);
  const styleOf = styles === null ? () => ({}) : readStyles(styles);
  const beside = zip.names().filter((name) => WORD_PARTS.test(name));
  const texts = [xml, ...beside.map((name) => zip.text(name) ?? '')].map((part) =>
    printedText(part, gathered, styleOf),
  );
  gathered.see('', texts.join('\n'));
  return null;
}

function gatherBook(zip: Zip, path: string, gathered: Gathered): Refusal | null {
  const book = zip.text(path);
  if (book === null) return refuse({ code: 'read.broken' });
  const at = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, at);
  const targets = readTargets(zip.text(`${folder}_rels/${path.slice(at)}.rels`) ?? '', folder);
  const shared = readSharedTexts(zip.text(`${folder}sharedStrings.xml`) ?? '');
  const lookOf = readNumberLooks(zip.text(`${folder}styles.xml`) ?? '');
  for (const { id, name, hidden } of readSheetRefs(book)) {
    const part = targets.get(id);
    const xml = part === undefined ? null : zip.text(part);
    if (xml === null) continue;
    const lines = sheetText(xml, shared, lookOf);
    if (hidden) gathered.hide(name, 'vanished', lines.seen);
    else gathered.see(name, lines.seen);
    gathered.hide(name, 'vanished', lines.hidden);
  }
  return null;
}

function gatherPersons(xml: string, gathered: Gathered): void {
  let person = false;
  readXml(xml, {
    open(name) {
      person = PERSONS.has(name);
    },
    close() {
      person = false;
    },
    text(text) {
      if (person) gathered.hide('', 'author', text);
    },
  });
}
