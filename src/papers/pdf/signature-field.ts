import type { SealPlace, SignatureField } from './job.ts';
import { PdfFile } from './pdf-file.ts';

/** As long as the real ones are, which are written over them. */
const NO_TIME = "D:00000000000000+08'00'";
const NO_RANGE = '[0 0000000000 0000000000 0000000000]';
/** Print, and keep where it is. */
const PRINT_LOCKED = 132;

/**
 * Room for a signature behind the document, which stays as it is to the byte (incremental update). The field lies over the
 * place of the seal, clear, so that it can be found and touched and hides nothing; without such a place it has no extent.
 * It is tagged as PDF/UA-1 and PDF/A-3a ask: a Form element in the structure, with a name that is read aloud.
 */
export function addSignatureField(pdf: Uint8Array, field: SignatureField, seal: SealPlace | null): Uint8Array {
  const file = new PdfFile(pdf);
  const page = file.pages()[(seal?.page ?? 1) - 1]!;
  const structure = file.find('/Type /StructTreeRoot');
  const [document] = file.element(structure).kids;
  const key = Number(/\/ParentTreeNextKey (\d+)/.exec(file.get(structure))![1]);
  const value = file.add(
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /Name ${text(field.holder)} /Reason ${text(field.reason)} ` +
      `/M (${NO_TIME}) /ByteRange ${NO_RANGE} /Contents <${'0'.repeat(2 * field.room)}> >>`,
  );
  const [left, bottom, right, top] = rectOf(file.get(page), seal);
  const box = `/BBox [0 0 ${round(right - left)} ${round(top - bottom)}]`;
  const look = file.add(`<< /Type /XObject /Subtype /Form ${box} /Resources << >> /Length 0 >>\nstream\n\nendstream`);
  const widget = file.add(
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature) /TU ${text(field.label)} /F ${PRINT_LOCKED} ` +
      `/Rect [${[left, bottom, right, top].map(round).join(' ')}] /P ${page} 0 R /V ${value} 0 R /AP << /N ${look} 0 R >> /StructParent ${key} >>`,
  );
  const form = file.add(
    `<< /Type /StructElem /S /Form /P ${document} 0 R /Pg ${page} 0 R /Alt ${text(field.label)} ` +
      `/K [<< /Type /OBJR /Pg ${page} 0 R /Obj ${widget} 0 R >>] >>`,
  );
  const insert = (id: number, at: RegExp, more: string) => file.set(id, inserted(file.get(id), at, more));
  insert(document!, /\/K \[[^\]]*(?=\])/, ` ${form} 0 R`);
  insert(structure, /\/ParentTree\s*<<[\s\S]*?\/Nums \[[^\]]*(?=\])/, ` ${key} ${form} 0 R`);
  file.set(structure, file.get(structure).replace(/\/ParentTreeNextKey \d+/, `/ParentTreeNextKey ${key + 1}`));
  if (file.get(page).includes('/Annots [')) insert(page, /\/Annots \[/, `${widget} 0 R `);
  else insert(page, /<</, `\n  /Annots [${widget} 0 R]`);
  if (!file.get(page).includes('/Tabs')) insert(page, /<</, '\n  /Tabs /S');
  insert(file.named('Root'), /<</, `\n  /AcroForm << /Fields [${widget} 0 R] /SigFlags 3 >>`);
  return file.updated();
}

function inserted(body: string, at: RegExp, more: string): string {
  if (!at.test(body)) throw new Error(`no ${at.source} in ${body.slice(0, 200)}`);
  return body.replace(at, (found) => found + more);
}

function rectOf(page: string, seal: SealPlace | null): [number, number, number, number] {
  if (!seal) return [0, 0, 0, 0];
  const height = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(page)![1]);
  const { left, top, width } = seal;
  return [left, height - top - seal.height, left + width, height - top];
}

const round = (points: number): string => String(Math.round(points * 1000) / 1000);

/** A text of PDF: UTF-16 behind its mark. */
function text(of: string): string {
  return `<FEFF${Buffer.from(of, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/**
 * Signs a document for which addSignatureField has kept room: everything but the signature itself is signed, the instant
 * included. What signs is given these bytes. Null where its signature is larger than the room.
 */
export async function fillSignature<Else>(
  prepared: Uint8Array,
  at: Date,
  sign: (bytes: Uint8Array) => Promise<Uint8Array | Else>,
): Promise<Uint8Array | Else | null> {
  const file = Buffer.from(prepared);
  const start = file.lastIndexOf('/Contents <', undefined, 'latin1') + '/Contents '.length;
  const end = file.indexOf('>', start, 'latin1') + 1;
  const range = `[0 ${start} ${end} ${file.length - end}`.padEnd(NO_RANGE.length - 1);
  file.write(`${range}]`, file.lastIndexOf(NO_RANGE, undefined, 'latin1'), 'latin1');
  file.write(timeText(at), file.lastIndexOf(NO_TIME, undefined, 'latin1'), 'latin1');
  const signature = await sign(Buffer.concat([file.subarray(0, start), file.subarray(end)]));
  if (!(signature instanceof Uint8Array)) return signature;
  if (2 * signature.length > end - start - 2) return null;
  file.write(Buffer.from(signature).toString('hex'), start + 1, 'latin1');
  return file;
}

/** The instant by the clock of Beijing. */
function timeText(at: Date): string {
  const local = new Date(at.getTime() + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
  return `D:${local}+08'00'`;
}
