import type { Refusal } from '../../base/refusal.ts';
import type { Notice } from '../notices/notice.ts';
import { noticeData, type ReceiptCodes } from './data/notice-data.ts';
import type { PdfJob } from './job.ts';
import { print } from './press.ts';

/** A notice (告知书) on paper, PDF/A-3a, as it goes out and into the files. Its receipt (D02) carries the request's codes. */
export function noticePdf(notice: Notice, request: ReceiptCodes | null = null): Promise<Uint8Array | Refusal> {
  return print(noticeJob(notice, request));
}

/** How a notice is set. */
export function noticeJob(notice: Notice, request: ReceiptCodes | null): PdfJob {
  return {
    template: 'notice.typ',
    data: noticeData(notice, notice.code === 'D02' ? request : null),
    standard: 'a-3a',
    created: Date.parse(`${notice.on}T00:00:00+08:00`) / 1000,
    tables: [],
  };
}
