/** A mail as a mail program reads it: its head by name, and its two bodies. */
export interface ReadMail {
  readonly raw: string;
  /** By the name in small letters; encoded words decoded. */
  readonly head: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  /** The links of its text, in their order. */
  readonly links: readonly string[];
}

/** Reads multipart/alternative as RFC 2045 to 2047 write it. */
export function readMail(raw: string): ReadMail {
  const whole = partOf(raw);
  const boundary = /boundary="?([^";]+)"?/.exec(whole.head['content-type'] ?? '')?.[1];
  const parts = boundary
    ? whole.body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => partOf(part.trimStart()))
    : [];
  const bodyOf = (type: string) => {
    const part = parts.find(({ head }) => head['content-type']?.startsWith(type));
    return part ? decoded(part.body, part.head['content-transfer-encoding'] ?? '7bit') : '';
  };
  const text = bodyOf('text/plain');
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  return { raw, head: whole.head, text, html: bodyOf('text/html'), links };
}

function partOf(raw: string): { head: Record<string, string>; body: string } {
  const [, lines = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(raw) ?? [];
  const head: Record<string, string> = {};
  for (const line of lines.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name) head[name.toLowerCase()] = wordsOf(value!);
  }
  return { head, body };
}

function wordsOf(value: string): string {
  const bytes = (code: string, text: string) =>
    code.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : quotedBytes(text.replaceAll('_', ' '));
  const word = '=\\?utf-8\\?[BQ]\\?[^?]*\\?=';
  return value.replace(new RegExp(`${word}(?:\\s+${word})*`, 'gi'), (run) =>
    Buffer.concat(
      [...run.matchAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi)].map(([, code, text]) => bytes(code!, text!)),
    ).toString(),
  );
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  return encoding === 'quoted-printable' ? quotedBytes(body.replace(/=\r?\n/g, '')).toString() : body;
}

function quotedBytes(text: string): Buffer {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
