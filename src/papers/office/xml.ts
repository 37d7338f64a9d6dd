/** What XML 1.0 cannot hold at all, escaped or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that XML can hold. */
export function possibleText(text: string): string {
  return text.toWellFormed().replace(IMPOSSIBLE, '\ufffd');
}

/** Text as it stands in an element or an attribute. */
export function escapeXml(text: string): string {
  return possibleText(text).replace(/[&<>"]/g, (one) => ENTITIES[one]!);
}

/** A whole part of an Office file. */
export function xmlPart(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}
