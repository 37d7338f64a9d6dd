import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { decodeText } from '../read/source/decode.ts';
import { type Attributes, readXml, XmlFault } from '../read/source/office/xml.ts';
import type { RawItem } from './raw.ts';

/** The items of an RSS or Atom feed, each with what its elements say by their names. */
export function readFeed(bytes: Uint8Array): RawItem[] | Refusal {
  const decoded = decodeText(bytes);
  if (isRefusal(decoded)) return decoded;
  const reader = new FeedReader();
  try {
    readXml(decoded.text, reader);
  } catch (fault) {
    if (fault instanceof XmlFault) return refuse({ code: 'read.broken' });
    throw fault;
  }
  return reader.items.length === 0 ? refuse({ code: 'takeover.no-list' }) : reader.items;
}

class FeedReader {
  readonly items: RawItem[] = [];
  private values: Record<string, string> | null = null;
  private depth = 0;
  private said = '';

  open(name: string, attributes: Attributes): void {
    if (this.values === null) {
      if (name === 'item' || name === 'entry') this.values = {};
      return;
    }
    if (this.depth++ === 0) this.said = '';
    if (name === 'link' && attributes.has('href')) this.put('link', attributes.get('href')!);
    if (name === 'category' && attributes.has('term')) this.put('category', attributes.get('term')!);
  }

  close(name: string): void {
    if (this.values === null) return;
    if (this.depth === 0) {
      this.items.push({
        place: String(this.items.length + 1),
        values: this.values,
        body: null,
        files: [],
        missing: [],
        reasons: [],
      });
      this.values = null;
    } else if (--this.depth === 0) this.put(name, this.said);
  }

  text(text: string): void {
    if (this.values !== null) this.said += text;
  }

  private put(name: string, said: string): void {
    const value = said.trim();
    if (value === '' || this.values === null) return;
    const before = this.values[name];
    this.values[name] = before && name === 'category' ? `${before};${value}` : (before ?? value);
  }
}
