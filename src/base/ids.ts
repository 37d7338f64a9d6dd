import { randomBytes } from 'node:crypto';

/** A UUID version 7 (RFC 9562): sorts by the time it was made, is the same after export and import. */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Without 0/O, 1/I/L: people copy it from paper. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code (查询码) that a person can type: `length` characters of 31, so 8 give 39 bits. */
export function newCode(length = 8): string {
  let code = '';
  while (code.length < length) {
    const byte = randomBytes(1)[0]!;
    if (byte < 248) code += ALPHABET[byte % 31];
  }
  return code;
}

/** A secret of 256 bits, for sessions. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
