import type { Refusal } from '../../base/refusal.ts';
import type { Notice } from '../notices/notice.ts';
import type { ReceiptCodes } from '../pdf/data/notice-data.ts';
import { noticeJob } from '../pdf/notice-pdf.ts';
import { print } from '../pdf/press.ts';

/** A notice (告知书) as OFD (GB/T 33190), experimental: the pages of the PDF. */
export function noticeOfd(notice: Notice, request: ReceiptCodes | null = null): Promise<Uint8Array | Refusal> {
  const { title, agency, on } = notice;
  return print({ ...noticeJob(notice, request), ofd: { title, agency, on, attachment: null } });
}
