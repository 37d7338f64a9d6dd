import type { Refusal } from '../../base/refusal.ts';
import type { Notice } from '../notices/notice.ts';
import { printSigned } from '../sign/signed-pdf.ts';
import { noticeData, type ReceiptCodes } from './data/notice-data.ts';
import type { PdfJob } from './job.ts';
import { print } from './press.ts';

/**
 * A notice (告知书) on paper, PDF/A-3a, as it goes out and into the files. Its receipt (D02) carries the request's codes. One
 * that is issued is signed with the agency's certificate, where there is one.
 */
export function noticePdf(
  notice: Notice,
  request: ReceiptCodes | null = null,
  issuedBy?: number,
): Promise<Uint8Array | Refusal> {
  const job = noticeJob(notice, request);
  return issuedBy === undefined ? print(job) : printSigned(job, { ...notice, by: issuedBy });
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
