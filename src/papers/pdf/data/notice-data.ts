import { formatDay } from '../../../words/day.ts';
import { PAPER_WORDS } from '../../../words/papers.ts';
import { sayWith } from '../../../words/word.ts';
import { isDecision, type Notice } from '../../notices/notice.ts';
import { listAfter } from '../../notices/text.ts';
import { code128 } from '../codes/code-128.ts';
import { qrCode } from '../codes/qr-code.ts';
import { titleLines } from './title.ts';

/** 文件格式 with a red head, or 信函格式 between red double rules (GB/T 9704-2012, 10.1). */
export type NoticeForm = 'red-head' | 'letter';

/** By which a receipt is found again: the number as bars, and where to follow the request, or the number, as a QR code. */
export interface ReceiptCodes {
  readonly number: string;
  readonly address: string | null;
}

/** What notice.typ is given. */
export interface NoticeData {
  readonly form: NoticeForm;
  readonly title: string;
  readonly agency: string;
  readonly number: string | null;
  readonly lines: readonly string[];
  readonly to: string;
  readonly paragraphs: readonly string[];
  /** The last paragraph, which the signature is never parted from. */
  readonly last: string | null;
  readonly day: string;
  readonly slip: readonly string[];
  readonly codes: CodesData | null;
}

interface CodesData {
  readonly qr: string;
  readonly 'qr-alt': string;
  readonly bars: string;
  readonly 'bars-alt': string;
  readonly label: string;
  readonly hint: string;
}

/** A decision goes out under a red head; what leads to one is a letter. */
export function formOf({ code }: Pick<Notice, 'code'>): NoticeForm {
  return isDecision(code) ? 'red-head' : 'letter';
}

export function noticeData(notice: Notice, codes: ReceiptCodes | null): NoticeData {
  const { title, agency, number, to, remedies, slip = [] } = notice;
  const lines = [...bodyLines(notice), ...remedies.flatMap(linesOf)];
  return {
    form: formOf(notice),
    title,
    agency,
    number,
    lines: titleLines(title),
    to,
    paragraphs: lines.slice(0, -1),
    last: lines.at(-1) ?? null,
    day: formatDay(notice.on),
    slip,
    codes: codes && codesData(codes),
  };
}

const linesOf = (text: string): string[] => text.split('\n');

/** The paragraphs with the numbered lines in their place, before the remedies. */
export function bodyLines(notice: Notice): string[] {
  const { paragraphs, list = [] } = notice;
  const at = listAfter(notice);
  const numbered = list.map((line, n) => `${n + 1}. ${line}`);
  return [
    ...paragraphs.flatMap((text, i) => [text, ...(i === at ? numbered : [])]),
    ...(at < 0 ? numbered : []),
  ].flatMap(linesOf);
}

export function codesData({ number, address }: ReceiptCodes): CodesData {
  return {
    qr: qrCode(address ?? number),
    'qr-alt': sayWith(PAPER_WORDS, 'receipt.qr', { text: address ?? number }),
    bars: code128(number),
    'bars-alt': sayWith(PAPER_WORDS, 'receipt.bars', { number }),
    label: sayWith(PAPER_WORDS, 'receipt.number', { number }),
    hint: sayWith(PAPER_WORDS, address ? 'receipt.scan' : 'receipt.show'),
  };
}
