import type { Form } from '../forms/form.ts';
import { formData } from '../pdf/data/form-data.ts';
import { wordFile } from './document.ts';
import { paragraph, run, title } from './paragraph.ts';
import { twips } from './styles.ts';
import { tableXml } from './table.ts';

const SIZE = 12;

/** A form (申请表、送达回证) as a Word file, laid out as its PDF is, to be filled in on screen or by hand. */
export function formDocx(form: Form): Uint8Array {
  const data = formData(form);
  const small = (text: string, halfPoints: number, properties = '') =>
    paragraph(run(text, { halfPoints }), 'plain', properties);
  const rows = data.rows.map((row) =>
    // Labels stand in the middle of their cells, what is filled in at the left.
    row.map(({ text, rows, label }) => ({ text, rows, columns: 1, label: !label, size: SIZE })),
  );
  const heights = data.heights.map((lines) => (lines > 1 ? twips(lines * 8) : 0));
  const table = tableXml({ widths: [24, 42, 90], size: SIZE, inset: 4.5, parts: [{ head: [], body: rows }] }, heights);
  return wordFile({
    title: data.title,
    creator: data.agency,
    on: form.on ?? '2019-05-15',
    body: [
      title(data.lines),
      small(data.agency, 24),
      small(data.above, 24, '<w:jc w:val="right"/>'),
      table,
      ...data.notes.map((note) => small(note, 21)),
    ].join(''),
  });
}
