interface Element {
  readonly kind: string;
  readonly kids: readonly number[];
}

/** The file cut at its objects. Typst writes every object plainly, with a table of their places at the end. */
export class PdfFile {
  private readonly text: string;
  private readonly changed = new Map<number, string>();
  private readonly places: readonly number[];
  private readonly tableAt: number;
  private added = 0;

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

  /** The objects of the pages, in order. */
  pages(): number[] {
    const under = (id: number): number[] => {
      const body = this.get(id);
      const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1];
      return kids === undefined ? [id] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => under(Number(kid[1])));
    };
    return under(Number(/\/Pages (\d+) 0 R/.exec(this.get(this.named('Root')))![1]));
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

  /** A new object; its number. */
  add(body: string): number {
    const id = this.places.length + this.added++;
    this.changed.set(id, `${id} 0 obj\n${body}\n`);
    return id;
  }

  /** The number of the object that the end of the file calls by this name. */
  named(name: 'Root'): number {
    return Number(new RegExp(`/${name} (\\d+) 0 R`).exec(this.text.slice(this.tableAt))![1]);
  }

  /** The file as it is, and behind it what was changed and added (incremental update): every byte of before stays. */
  updated(): Uint8Array {
    const parts: string[] = [];
    const before = this.text.endsWith('\n') ? this.text : `${this.text}\n`;
    let at = before.length;
    const table = [...this.changed]
      .sort(([a], [b]) => a - b)
      .map(([id, body]) => {
        const part = `${body}endobj\n`;
        const line = `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
        at += part.length;
        parts.push(part);
        return line;
      });
    const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(this.text.slice(this.tableAt))![1]!;
    const size = this.places.length + this.added;
    const renewed = `${trailer.replace(/\/Size \d+/, `/Size ${size}`).trimEnd()}\n  /Prev ${this.tableAt}\n`;
    return Buffer.from(
      `${before}${parts.join('')}xref\n${table.join('')}trailer\n<<${renewed}>>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    );
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
