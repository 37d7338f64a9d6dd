/** What stands above a part of a multipart/form-data body (RFC 7578). `filename` is null for a text field. */
export interface PartHead {
  readonly name: string;
  readonly filename: string | null;
}

/** Takes the bytes of the part it was given, in pieces. */
export type PartSink = (piece: Buffer) => void;

type Place = 'body' | 'mark' | 'head' | 'end';

const HEAD_BYTES = 8 * 1024;
const BREAK = Buffer.from('\r\n');
const HEAD_END = Buffer.from('\r\n\r\n');

/** A body that is not what its Content-Type says. */
export class MalformedBody extends Error {}

/** The boundary that the Content-Type names, or null where it is no multipart form. */
export function boundaryOf(contentType: string): string | null {
  const found = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType);
  return found ? (found[1] ?? found[2]!) : null;
}

/**
 * Reads the parts of a body as its pieces arrive; holds back no more than a boundary, so what is kept is up to the sinks.
 * Throws MalformedBody where the body ends early or a part has no name.
 */
export function makePartReader(boundary: string, begin: (head: PartHead) => PartSink) {
  const mark = Buffer.from(`\r\n--${boundary}`);
  let rest: Buffer = BREAK;
  let at: Place = 'body';
  let sink: PartSink = () => {};
  /** Bytes of the blank line below a head that are still to come; where the part is empty the boundary has taken them. */
  let blank = 0;

  const steps: Record<Place, () => boolean> = {
    body: () => {
      const found = rest.indexOf(mark);
      const safe = found >= 0 ? found : Math.max(0, rest.length - mark.length + 1);
      const from = Math.min(blank, safe);
      blank -= from;
      if (safe > from) sink(rest.subarray(from, safe));
      rest = rest.subarray(found >= 0 ? found + mark.length : safe);
      if (found >= 0) at = 'mark';
      return found >= 0;
    },
    mark: () => {
      if (rest.length < 2) return false;
      if (rest[0] === 0x2d && rest[1] === 0x2d) {
        at = 'end';
        return true;
      }
      const line = rest.indexOf(BREAK);
      if (line < 0 && rest.length > HEAD_BYTES) throw new MalformedBody('no line end after a boundary');
      if (line < 0) return false;
      // Keeps the break: a part without any head ends with it at once.
      rest = rest.subarray(line);
      at = 'head';
      return true;
    },
    head: () => {
      const end = rest.indexOf(HEAD_END);
      if (end < 0 && rest.length > HEAD_BYTES) throw new MalformedBody('the head of a part is too long');
      if (end < 0) return false;
      sink = begin(readHead(rest.subarray(0, end).toString('utf8')));
      rest = rest.subarray(end + BREAK.length);
      blank = BREAK.length;
      at = 'body';
      return true;
    },
    end: () => {
      rest = Buffer.alloc(0);
      return false;
    },
  };

  return {
    write: (piece: Uint8Array): void => {
      rest = rest.length > 0 ? Buffer.concat([rest, piece]) : Buffer.from(piece.buffer, piece.byteOffset, piece.length);
      while (steps[at]()) {}
    },
    end: (): void => {
      if (at !== 'end') throw new MalformedBody('the body ends before its last boundary');
    },
  };
}

function readHead(text: string): PartHead {
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(text)?.[1] ?? '';
  const name = parameterOf(disposition, 'name');
  if (name === null) throw new MalformedBody('a part without a name');
  return { name, filename: parameterOf(disposition, 'filename') };
}

/** Browsers write a quote inside a value as %22, a line break as %0D%0A. */
function parameterOf(disposition: string, key: string): string | null {
  const found = new RegExp(`(?:^|;)\\s*${key}="([^"]*)"`, 'i').exec(disposition);
  return found ? found[1]!.replaceAll('%22', '"').replaceAll('%0D%0A', '\n') : null;
}
