import { type Refusal, refuse } from '../../../base/refusal.ts';

/** A published report is a page of some hundred kilobytes; what is larger than this is not read into memory. */
export const MAX_BYTES = 20 * 1024 * 1024;
const MAX_LINES = 200_000;

/** What starts like this is no text. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['25504446', 'PDF'],
  ['504b0304', 'ZIP'],
  ['d0cf11e0', 'DOC / XLS / WPS'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['49492a00', 'TIFF'],
  ['4d4d002a', 'TIFF'],
  ['1f8b', 'GZIP'],
  ['52617221', 'RAR'],
  ['377abcaf', '7Z'],
  ['7b5c727466', 'RTF'],
];

function magicOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return MAGIC.find(([magic]) => start.startsWith(magic))?.[1] ?? null;
}

/** A PDF may begin after a few bytes of something else. */
const PDF_WITHIN = 1024;

/** What is in a file, by its first bytes; `text` where they say nothing else. */
export function kindOf(bytes: Uint8Array): 'pdf' | 'zip' | 'encrypted-office' | 'json' | 'text' {
  const magic = magicOf(bytes);
  if (magic === 'ZIP') return 'zip';
  if (magic === 'DOC / XLS / WPS') {
    // A DOCX or XLSX with a password lies in a container of the old kind, under this name.
    return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted-office' : 'text';
  }
  if (magic === 'PDF') return 'pdf';
  if (magic === null && Buffer.from(bytes.subarray(0, PDF_WITHIN)).includes('%PDF-')) return 'pdf';
  return magic === null && /^\s*\{\s*"/.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1')) ? 'json' : 'text';
}

/** The refusal of a file that is too large to be read, or null. */
export function tooLarge(size: number): Refusal | null {
  if (size <= MAX_BYTES) return null;
  return refuse({
    code: 'read.too-large',
    facts: { megabytes: Math.ceil(size / 1_048_576), limit: MAX_BYTES / 1_048_576 },
  });
}

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Places where bytes are no character of the encoding. */
  readonly broken: number;
}

/** More than these are no damage but another encoding, or no text. */
const MOST_BROKEN = 20;

/** UTF-16 has a mark at its start, or a zero byte beside each of the many letters of HTML. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 400);
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) * 5 < start.length || Math.min(even, odd) * 10 > Math.max(even, odd)) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * UTF-8 is known by being valid (a last character cut in two is forgiven), else it is GB 18030, whatever the page says of
 * itself. With a few broken bytes in it, the encoding that they break least.
 */
function decodeBytes(bytes: Uint8Array): Decoded | null {
  const utf16 = utf16Of(bytes);
  const encodings = utf16 ? [utf16] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true }), encoding, broken: 0 };
    } catch {
      // Not this encoding: try the next.
    }
  }
  const damaged = encodings.map((encoding): Decoded => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, broken: text.split('\ufffd').length - 1 };
  });
  const best = damaged.sort((a, b) => a.broken - b.broken)[0]!;
  return best.broken <= MOST_BROKEN ? best : null;
}

/** Characters that no text of a report holds; a few may come from a broken export. */
function looksBinary(text: string): boolean {
  let odd = 0;
  const step = Math.max(1, Math.floor(text.length / 200_000));
  for (let i = 0; i < text.length; i += step) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) odd++;
  }
  return odd > 20;
}

/** The text of a file, or the reason why it is none. Never longer than MAX_BYTES allows. */
export function decodeText(bytes: Uint8Array): Decoded | Refusal {
  const large = tooLarge(bytes.length);
  if (large) return large;
  if (bytes.length === 0) return refuse({ code: 'read.empty' });
  const kind = magicOf(bytes);
  if (kind) return refuse({ code: 'read.other-kind', facts: { kind } });
  const decoded = decodeBytes(bytes);
  if (!decoded || looksBinary(decoded.text)) return refuse({ code: 'read.binary' });
  if (decoded.text.trim() === '') return refuse({ code: 'read.empty' });
  let lines = 0;
  for (let at = decoded.text.indexOf('\n'); at !== -1; at = decoded.text.indexOf('\n', at + 1)) lines++;
  if (lines > MAX_LINES) return refuse({ code: 'read.too-many-lines', facts: { lines, limit: MAX_LINES } });
  return { ...decoded, text: decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}
