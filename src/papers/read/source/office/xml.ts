import { LimitPassed } from '../../blocks.ts';

/** What reads a document of XML on its way through it. Names come without their prefix: `w:tbl` is `tbl`. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

export type Attributes = ReadonlyMap<string, string>;

const MAX_ELEMENTS = 1_500_000;
const MAX_DEPTH = 200;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const NOTHING: Attributes = new Map();

/** Thrown where a part is no XML, or declares entities of its own, which no office document does. */
export class XmlFault extends Error {}

function decodeText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(source: string): Attributes {
  if (!source.includes('=')) return NOTHING;
  const found = new Map<string, string>();
  for (const [, name, double, single] of source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(local(name!), decodeText(double ?? single ?? ''));
  }
  return found;
}

/** The end of the tag that begins at `open`; an attribute may hold `>`. */
function tagEnd(xml: string, open: number): number {
  let at = open;
  for (;;) {
    const end = xml.indexOf('>', at);
    if (end === -1) throw new XmlFault();
    const quote = firstQuote(xml, at, end);
    if (quote === -1) return end;
    const close = xml.indexOf(xml[quote]!, quote + 1);
    if (close === -1) throw new XmlFault();
    at = close + 1;
  }
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (xml[i] === '"' || xml[i] === "'") return i;
  return -1;
}

/**
 * Reads XML from left to right, once, without keeping it. No document type is accepted: so there are no entities but the
 * five of XML, nothing outside is opened, and nothing grows. Throws XmlFault, and LimitPassed.
 */
export function readXml(xml: string, reader: XmlReader): void {
  const open: string[] = [];
  let elements = 0;
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag === -1) break;
    if (tag > at && open.length > 0) reader.text(decodeText(xml.slice(at, tag)));
    if (xml[tag + 1] === '?' || xml[tag + 1] === '!') {
      at = skip(xml, tag, reader);
      continue;
    }
    const end = tagEnd(xml, tag);
    at = end + 1;
    if (xml[tag + 1] === '/') {
      const name = open.pop();
      if (name === undefined || name !== local(xml.slice(tag + 2, end).trim())) throw new XmlFault();
      reader.close(name);
      continue;
    }
    if (++elements > MAX_ELEMENTS || open.length >= MAX_DEPTH) throw new LimitPassed('elements');
    const empty = xml[end - 1] === '/';
    const source = xml.slice(tag + 1, empty ? end - 1 : end);
    const space = source.search(/\s/);
    const name = local(space === -1 ? source : source.slice(0, space));
    reader.open(name, space === -1 ? NOTHING : attributesOf(source.slice(space)));
    if (empty) reader.close(name);
    else open.push(name);
  }
  if (open.length > 0) throw new XmlFault();
}

/** Goes behind a comment, an instruction, or characters as they are. */
function skip(xml: string, tag: number, reader: XmlReader): number {
  const [start, close] = xml.startsWith('<!--', tag)
    ? [tag + 4, '-->']
    : xml.startsWith('<![CDATA[', tag)
      ? [tag + 9, ']]>']
      : [tag + 2, '?>'];
  if (close === '?>' && xml[tag + 1] !== '?') throw new XmlFault();
  const end = xml.indexOf(close, start);
  if (end === -1) throw new XmlFault();
  if (close === ']]>') reader.text(xml.slice(start, end));
  return end + close.length;
}
