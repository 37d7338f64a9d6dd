import type { Upload } from '../../actions/files.ts';
import { LARGEST_FILE, MOST_FILES } from '../../actions/files.ts';
import type { Reason } from '../../base/refusal.ts';
import { FILE_PURPOSES } from '../../cases/entry.ts';
import { boundaryOf, MalformedBody, makePartReader, type PartSink } from './multipart.ts';

/** A form as it was sent: the text of each field, the files that may be kept, and what is wrong with those that may not. */
export interface SentForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly files: readonly Upload[];
  readonly faults: readonly Reason[];
}

/** A body that is larger than anything a form may send; nothing of it is kept. */
export class TooLarge extends Error {}

const MOST_FIELDS = 600;
/** Bytes of a form without files, and of one with them. */
export const LARGEST_TEXT = 2 * 1024 * 1024;
export const LARGEST_FORM = MOST_FILES * LARGEST_FILE + LARGEST_TEXT;

/**
 * Reads a form as it streams in. Of a file that is too large, or one too many, no more is kept than its name, so that a
 * request holds at most what the limits allow; what was typed is kept in every case but that of a body beyond all limits.
 */
export async function readForm(request: Request, most = LARGEST_FORM): Promise<SentForm> {
  const type = request.headers.get('content-type') ?? '';
  const boundary = boundaryOf(type);
  if (boundary) return readMultipart(request.body, boundary, most);
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new MalformedBody(`no form: ${type}`);
  const pieces: Uint8Array[] = [];
  await eachPiece(request.body, LARGEST_TEXT, (piece) => pieces.push(piece));
  const typed: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(Buffer.concat(pieces).toString('utf8'))) add(typed, name, value);
  return { typed, files: [], faults: [] };
}

async function eachPiece(body: Request['body'], most: number, take: (piece: Uint8Array) => void): Promise<void> {
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    if (bytes > most) throw new TooLarge();
    take(piece);
  }
}

async function readMultipart(body: Request['body'], boundary: string, most: number): Promise<SentForm> {
  const typed: Record<string, string> = {};
  const files: Upload[] = [];
  const faults: Reason[] = [];
  let finish = () => {};
  let textBytes = 0;

  const collectText = (name: string): PartSink => {
    const pieces: Buffer[] = [];
    finish = () => add(typed, name, Buffer.concat(pieces).toString('utf8'));
    return (piece) => {
      textBytes += piece.length;
      if (textBytes > LARGEST_TEXT) throw new TooLarge();
      pieces.push(Buffer.from(piece));
    };
  };
  const collectFile = (field: string, name: string): PartSink => {
    const purpose = FILE_PURPOSES.find((one) => one === field) ?? 'attachment';
    let pieces: Buffer[] = [];
    let size = 0;
    const oneTooMany = files.length >= MOST_FILES;
    finish = () => {
      if (size === 0 && name === '') return;
      if (oneTooMany) faults.push({ code: 'file.too-many', field: 'files', facts: { limit: MOST_FILES } });
      else if (size > LARGEST_FILE)
        faults.push({ code: 'file.too-large', field, facts: { name, limit: LARGEST_FILE >> 20 } });
      else files.push({ name, bytes: Buffer.concat(pieces), purpose });
    };
    return (piece) => {
      size += piece.length;
      if (size > LARGEST_FILE || oneTooMany) pieces = [];
      else pieces.push(Buffer.from(piece));
    };
  };

  const reader = makePartReader(boundary, ({ name, filename }) => {
    finish();
    finish = () => {};
    return filename === null ? collectText(name) : collectFile(name, plainName(filename));
  });
  await eachPiece(body, most, reader.write);
  reader.end();
  finish();
  return { typed, files, faults };
}

/** A field sent twice counts once: no field of ours repeats. */
function add(typed: Record<string, string>, name: string, value: string): void {
  if (Object.keys(typed).length >= MOST_FIELDS) throw new MalformedBody('too many fields');
  if (name !== '__proto__') typed[name] = plainText(value);
}

/** Without characters that no keyboard types and no database keeps; line ends as one character. */
function plainText(text: string): string {
  return (
    text
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

const NAME_LENGTH = 120;

/** The name alone, without the folders that some browsers send along. */
function plainName(filename: string): string {
  const name = plainText(filename).split(/[\\/]/).at(-1)!.replaceAll('\n', ' ').trim();
  return name.length > NAME_LENGTH ? `…${name.slice(-NAME_LENGTH)}` : name;
}
