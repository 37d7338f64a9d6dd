import type { TaggedTable } from './job.ts';

interface Element {
  readonly kind: string;
  readonly kids: readonly number[];
}

/** The file cut at its objects. Typst writes every object plainly, with a table of their places at the end. */
class PdfFile {
  private readonly text: string;
  private readonly changed = new Map<number, string>();
  private readonly places: readonly number[];
  private readonly tableAt: number;

  constructor(bytes: Uint8Array) {
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    this.tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text.slice(-200))![1]);
    const lines = this.text.slice(this.tableAt).split('\n');
    const count = Number(lines[1]!.split(' ')[1]);
    this.places = lines.slice(2, 2 + count).map((line) => Number(line.slice(0, 10)));
  }

  get(id: number): string {
    return this.changed.get(id) ?? this.text.slice(this.places[id], this.text.indexOf('endobj', this.places[id]!));
  }

  set(id: number, body: string): void {
    this.changed.set(id, body);
  }

  /** The first object in which a text stands. */
  find(text: string): number {
    const at = this.text.indexOf(text);
    const before = this.places.map((place, id) => ({ place, id })).filter(({ place, id }) => id > 0 && place < at);
    return before.reduce((a, b) => (b.place > a.place ? b : a)).id;
  }

  element(id: number): Element {
    const body = this.get(id);
    const kids = /\/K \[([^\]]*)\]/.exec(body)?.[1] ?? '';
    return {
      kind: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
      kids: [...kids.matchAll(/(\d+) 0 R/g)].map((kid) => Number(kid[1])),
    };
  }

  /** The file with what was changed, and a new table of places. */
  bytes(): Uint8Array {
    const order = this.places
      .map((place, id) => ({ place, id }))
      .slice(1)
      .sort((a, b) => a.place - b.place);
    const parts = [this.text.slice(0, order[0]!.place)];
    const places = new Map<number, number>();
    let at = parts[0]!.length;
    order.forEach(({ place, id }, i) => {
      const end = order[i + 1]?.place ?? this.tableAt;
      const old = this.text.slice(place, end);
      const body = this.changed.get(id);
      const part = body === undefined ? old : body + old.slice(old.indexOf('endobj'));
      places.set(id, at);
      at += part.length;
      parts.push(part);
    });
    const table = this.text.slice(this.tableAt).split('\n');
    for (const [id, place] of places) table[2 + id] = String(place).padStart(10, '0') + table[2 + id]!.slice(10);
    const end = table.join('\n').replace(/startxref\n\d+/, `startxref\n${at}`);
    return Buffer.from(parts.join('') + end, 'latin1');
  }
}

/**
 * Row labels as headers (TH, scope Row), and beside every figure the labels that it stands next to. Typst tags the heads of
 * columns alone; a reader that is read aloud to needs both.
 */
export function tagRowHeaders(bytes: Uint8Array, tables: readonly TaggedTable[]): Uint8Array {
  const file = new PdfFile(bytes);
  const root = file.find('/Type /StructTreeRoot');
  const found = tablesUnder(file, file.element(root).kids);
  if (found.length !== tables.length) throw new Error(`${found.length} tables in the file, not ${tables.length}`);
  const names = found.flatMap((rows, t) => tagTable(file, rows, tables[t]!, t));
  file.set(root, withNames(file.get(root), names));
  return file.bytes();
}

/** The cells of every table, a row a list, in the order of the document. */
function tablesUnder(file: PdfFile, ids: readonly number[]): number[][][] {
  return ids.flatMap((id) => {
    const { kind, kids } = file.element(id);
    return kind === 'Table' ? [rowsUnder(file, kids)] : tablesUnder(file, kids);
  });
}

function rowsUnder(file: PdfFile, ids: readonly number[]): number[][] {
  return ids.flatMap((id) => {
    const { kind, kids } = file.element(id);
    return kind === 'TR' ? [[...kids]] : rowsUnder(file, kids);
  });
}

/** Tags one table; gives the names under which its row headers are known. */
function tagTable(
  file: PdfFile,
  rows: readonly number[][],
  { rows: cells }: TaggedTable,
  t: number,
): [string, number][] {
  const names: [string, number][] = [];
  const beside: string[][] = cells.map(() => []);
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      const id = rows[r]?.[c];
      if (id === undefined) throw new Error(`table ${t} has no cell ${r}/${c}`);
      const body = file.get(id);
      if (/\/S \/TH\b/.test(body)) continue;
      if (!cell.header) {
        file.set(id, withHeaders(body, beside[r]!));
        continue;
      }
      const name = `R${t}x${r}x${c}`;
      names.push([name, id]);
      file.set(id, asRowHeader(body, name));
      for (let below = r; below < r + cell.rowSpan; below++) beside[below]?.push(name);
    }
  }
  return names;
}

function asRowHeader(body: string, name: string): string {
  return body
    .replace('/S /TD', `/S /TH\n  /ID (${name})`)
    .replace(/\/O \/Table/, '/O /Table\n    /Scope /Row')
    .replace(/\n\s*\/Headers \[[^\]]*\]/, '');
}

function withHeaders(body: string, names: readonly string[]): string {
  const refs = names.map((name) => `(${name})`).join(' ');
  return body.replace(
    /\/Headers \[([^\]]*)\]/,
    (_, above: string) => `/Headers [${[above, refs].filter(Boolean).join(' ')}]`,
  );
}

/** The tree of names, in the order of their bytes. */
function withNames(root: string, names: readonly [string, number][]): string {
  return root.replace(/(\/IDTree <<\s*\/Names \[)([^\]]*)\]/, (_, before: string, old: string) => {
    const all = [...old.matchAll(/\(([^)]*)\) (\d+) 0 R/g)].map((one): [string, number] => [one[1]!, Number(one[2])]);
    const sorted = [...all, ...names].sort(([a], [b]) => (a < b ? -1 : 1));
    return `${before}${sorted.map(([name, id]) => `(${name}) ${id} 0 R`).join(' ')}]`;
  });
}
