import type { Refusal } from '../../base/refusal.ts';
import type { Form } from '../forms/form.ts';
import { formData } from './data/form-data.ts';
import { print } from './press.ts';

/** A day before there was any form: a blank one names it, so that it is the same bytes every day. */
const NO_DAY = '2019-05-15';

/** A form (申请表、送达回证) on paper, PDF/A-3a, to be kept in the file, filled in or signed. */
export function formPdf(form: Form): Promise<Uint8Array | Refusal> {
  const data = formData(form);
  return print({
    template: 'form.typ',
    data,
    standard: 'a-3a',
    created: Date.parse(`${form.on ?? NO_DAY}T00:00:00+08:00`) / 1000,
    tables: [{ rows: data.rows.map((row) => row.map(({ label, rows }) => ({ header: label, rowSpan: rows }))) }],
  });
}
