/** A number as we print it: no spreadsheet takes it for anything else. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** What makes a formula of a field, in full width too; the mark itself, so that taking it away again is certain. */
const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;
const MARK = "'";

/** One line of CSV (RFC 4180). Text that a spreadsheet would take for a formula gets a mark in front. */
export function csvLine(fields: readonly (string | number | null)[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? MARK + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The fields of each line that has any, without the marks that `csvLine` set. */
export function parseCsv(text: string): string[][] {
  return csvRows(text).filter((line) => line.length > 1 || line[0] !== '');
}

/** As parseCsv, with the empty lines: so that the place of a line is the row that a spreadsheet shows it in. */
export function csvRows(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  // A field, in quotation marks or not, and what ends it: no character is passed over.
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|\r|$)/g)) {
    const whole = quoted?.replaceAll('""', '"') ?? bare;
    line.push(whole.startsWith(MARK) && FORMULA.test(whole.slice(1)) ? whole.slice(1) : whole);
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
