import { deflateSync } from 'node:zlib';

/** What stands on a page: y grows downwards from its upper edge. */
export class MadePage {
  readonly width: number;
  readonly height: number;
  private readonly ops: string[] = [];

  constructor(width = 595, height = 842) {
    this.width = width;
    this.height = height;
  }

  raw(ops: string): this {
    this.ops.push(ops);
    return this;
  }

  text(x: number, y: number, size: number, text: string): this {
    const hex = [...text].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');
    return this.raw(`BT /F1 ${size} Tf ${x.toFixed(2)} ${(this.height - y).toFixed(2)} Td <${hex}> Tj ET`);
  }

  line(x0: number, y0: number, x1: number, y1: number): this {
    return this.raw(`0.5 w ${x0} ${this.height - y0} m ${x1} ${this.height - y1} l S`);
  }

  /** As office programs draw lines: areas that are thin. */
  bar(x0: number, y0: number, x1: number, y1: number): this {
    const [width, height] = [Math.max(0.5, x1 - x0), Math.max(0.5, y1 - y0)];
    return this.raw(`${x0} ${this.height - y0 - height} ${width} ${height} re f`);
  }

  content(): string {
    return this.ops.join('\n');
  }
}

export interface PdfParts {
  readonly rotate?: number;
  readonly attachment?: { readonly name: string; readonly text: string };
  /** Entries for the resources of each page, and objects that they name from number 100 on. */
  readonly resources?: string;
  readonly objects?: Readonly<Record<number, string | Buffer>>;
  readonly catalog?: string;
  readonly trailer?: string;
}

/** Half-width letters and digits are half as wide; the font itself is not in the file, as in many an older PDF. */
const FONT = `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>`;
const DESCENDANT = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>`;
const DESCRIPTOR = `<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`;

const stream = (data: Buffer, entries = ''): Buffer =>
  Buffer.concat([Buffer.from(`<< /Length ${data.length} ${entries}>>\nstream\n`), data, Buffer.from('\nendstream')]);

/** Writes a PDF of these pages. */
export function makePdf(pages: readonly MadePage[], parts: PdfParts = {}): Uint8Array {
  const objects = new Map<number, string | Buffer>();
  const kids = pages.map((_, i) => `${10 + i * 2} 0 R`).join(' ');
  const names = parts.attachment ? '/Names << /EmbeddedFiles << /Names [(data) 6 0 R] >> >>' : '';
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${names} ${parts.catalog ?? ''}>>`);
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.set(3, FONT).set(4, DESCENDANT).set(5, DESCRIPTOR);
  if (parts.attachment) {
    const data = Buffer.from(parts.attachment.text);
    objects.set(
      6,
      `<< /Type /Filespec /F (${parts.attachment.name}) /UF (${parts.attachment.name}) /EF << /F 7 0 R >> >>`,
    );
    objects.set(7, stream(data, '/Type /EmbeddedFile '));
  }
  pages.forEach((page, i) => {
    const resources = `<< /Font << /F1 3 0 R >> ${parts.resources ?? ''} >>`;
    objects.set(
      10 + i * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Rotate ${parts.rotate ?? 0} /Resources ${resources} /Contents ${11 + i * 2} 0 R >>`,
    );
    objects.set(11 + i * 2, stream(deflateSync(Buffer.from(page.content())), '/Filter /FlateDecode '));
  });
  for (const [number, body] of Object.entries(parts.objects ?? {})) objects.set(Number(number), body);
  const chunks: Buffer[] = [Buffer.from('%PDF-1.6\n')];
  const offsets = new Map<number, number>();
  let at = chunks[0]!.length;
  for (const [number, body] of objects) {
    const chunk = Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]);
    offsets.set(number, at);
    at += chunk.length;
    chunks.push(chunk);
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, i) => {
    const offset = offsets.get(i);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${parts.trailer ?? ''}>>\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...chunks, Buffer.from(`xref\n0 ${size}\n${rows.join('')}${trailer}`)]));
}
