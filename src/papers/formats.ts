import type { Refusal } from '../base/refusal.ts';
import { formDocx } from './docx/form-docx.ts';
import { noticeDocx } from './docx/notice-docx.ts';
import { reportDocx } from './docx/report-docx.ts';
import type { Form } from './forms/form.ts';
import type { Notice } from './notices/notice.ts';
import { noticeOfd } from './ofd/notice-ofd.ts';
import { reportOfd } from './ofd/report-ofd.ts';
import type { ReceiptCodes } from './pdf/data/notice-data.ts';
import { formPdf } from './pdf/form-pdf.ts';
import { noticePdf } from './pdf/notice-pdf.ts';
import { reportPdf } from './pdf/report-pdf.ts';
import { type ReportPaper, reportTitle } from './report-paper.ts';
import { reportCsv } from './sheet/report-csv.ts';
import { reportXlsx } from './sheet/report-xlsx.ts';
import { type ReviewSlip, slipDocx, slipPdf, slipTitle } from './slips/review-slip.ts';
import { fillTemplate } from './templates/fill.ts';

/** A format that a paper can be had in; its name on the screens is in words/papers.ts, under the same id. */
export interface PaperFormat<Paper> {
  readonly id: string;
  readonly media: string;
  /** Of the file's name, without the dot. */
  readonly ending: string;
  /** Offered to the public too; one format an ending. */
  readonly isPublic: boolean;
  readonly make: (paper: Paper) => Promise<Uint8Array | Refusal>;
}

/** A notice as it was issued, and by which its request is found again. */
export interface NoticePaper {
  readonly notice: Notice;
  readonly request: ReceiptCodes;
  /** The agency that issued it: what it signs. Absent for what was never issued. */
  readonly issuedBy?: number;
  /** The template that it was issued with; null where it had none. */
  readonly template: (() => Promise<Uint8Array>) | null;
}

const PDF = { media: 'application/pdf', ending: 'pdf' } as const;
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const DOCX = { id: 'docx', media: `${OFFICE}.wordprocessingml.document`, ending: 'docx' } as const;
const XLSX = { id: 'xlsx', media: `${OFFICE}.spreadsheetml.sheet`, ending: 'xlsx' } as const;
const CSV = { id: 'csv', media: 'text/csv; charset=utf-8', ending: 'csv' } as const;

/** Experimental: not yet seen in the readers that offices have (docs/decisions/0307-ofd.md). */
const OFD = { id: 'ofd', media: 'application/ofd', ending: 'ofd', isPublic: false } as const;

/** What the annual report (年度报告) can be had in; every door loops over it. */
export const REPORT_FORMATS: readonly PaperFormat<ReportPaper>[] = [
  { id: 'pdf', ...PDF, isPublic: true, make: (report) => reportPdf(report, { kind: 'portal' }) },
  { id: 'pdf-archive', ...PDF, isPublic: false, make: (report) => reportPdf(report, { kind: 'archive' }) },
  { ...DOCX, isPublic: true, make: async (report) => reportDocx(report) },
  { ...XLSX, isPublic: true, make: async (report) => reportXlsx(report, (await report.cases?.()) ?? null) },
  { ...CSV, isPublic: true, make: async (report) => reportCsv(report) },
  { ...OFD, make: reportOfd },
];

/** What a notice (告知书) can be had in. */
export const NOTICE_FORMATS: readonly PaperFormat<NoticePaper>[] = [
  { id: 'pdf', ...PDF, isPublic: false, make: ({ notice, request, issuedBy }) => noticePdf(notice, request, issuedBy) },
  { ...DOCX, isPublic: false, make: noticeInWord },
  { ...OFD, make: ({ notice, request }) => noticeOfd(notice, request) },
];

/** What a form (申请表、送达回证) can be had in; the blank application also by the public. */
export const FORM_FORMATS: readonly PaperFormat<Form>[] = [
  { id: 'pdf', ...PDF, isPublic: true, make: formPdf },
  { ...DOCX, isPublic: true, make: async (form) => formDocx(form) },
];

export function formFileName(form: Form, about: string, { ending }: PaperFormat<Form>): string {
  return `${form.title}${about ? `（${about}）` : ''}.${ending}`;
}

/** What a review slip (审批单) can be had in. */
export const SLIP_FORMATS: readonly PaperFormat<ReviewSlip>[] = [
  { id: 'pdf', ...PDF, isPublic: false, make: slipPdf },
  { ...DOCX, isPublic: false, make: async (slip) => slipDocx(slip) },
];

export function slipFileName(slip: ReviewSlip, { ending }: PaperFormat<ReviewSlip>): string {
  return `${slipTitle(slip)}（${slip.publication.number.replaceAll('/', '-')}）.${ending}`;
}

async function noticeInWord({ notice, request, template }: NoticePaper): Promise<Uint8Array> {
  return template ? fillTemplate(await template(), { notice, request }) : noticeDocx(notice, request);
}

export function reportFileName(report: ReportPaper, { id, ending }: PaperFormat<ReportPaper>): string {
  return `${reportTitle(report)}${id.endsWith('-archive') ? '（存档）' : ''}.${ending}`;
}

export function noticeFileName({ notice, request }: NoticePaper, { ending }: PaperFormat<NoticePaper>): string {
  return `${notice.title}（${request.number}）.${ending}`;
}
