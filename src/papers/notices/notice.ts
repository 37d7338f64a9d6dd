import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import type { Calendar } from '../../rules/calendar.ts';
import { type NoticeKind, OUTCOMES } from '../../rules/outcomes.ts';
import type { Settings } from '../../rules/settings.ts';
import { formatCite } from '../../words/laws.ts';
import { NOTICE_TITLE_WORDS } from '../../words/notices/titles.ts';
import { say } from '../../words/word.ts';
import { withStop } from './prose.ts';

/** The kinds that a request issues. */
export type RequestNoticeCode =
  | NoticeKind
  | 'D02'
  | 'D03'
  | 'D04'
  | 'D05'
  | 'D06'
  | 'D07'
  | 'D08'
  | 'D09'
  | 'D10'
  | 'D23';
/** Every kind; 更正答复书 (D25) is of a case of its own. */
export type NoticeCode = RequestNoticeCode | 'D25';

/** An official notice (告知书) as structured text: what PDF, DOCX, a page and plain text are made of. */
export interface Notice {
  readonly code: NoticeCode;
  /** The agency's template that it was issued with as a Word file, by its version and hash; absent = the program's own form. */
  readonly template?: { readonly version: number; readonly hash: string };
  readonly title: string;
  /** 文号; null where the agency numbers only its decisions. */
  readonly number: string | null;
  readonly to: string;
  readonly paragraphs: readonly string[];
  /** Numbered lines; they follow the first paragraph that ends with a colon. */
  readonly list?: readonly string[];
  readonly agency: string;
  readonly on: Day;
  /** 救济途径, after the paragraphs; none on a notice that decides nothing. */
  readonly remedies: readonly string[];
  /** 回执: what the addressee fills in and sends back, below the date. */
  readonly slip?: readonly string[];
  /** The next notice that the same step issues: the requester's beside a letter (征求意见), a third party's beside the reply (条例 32). */
  readonly beside?: Notice;
}

/** What a notice says of the agency; an Office of the store is one. */
export interface NoticeOffice {
  readonly name: string;
  readonly contact: Readonly<Record<string, string>>;
  readonly calendar: Calendar;
  readonly settingsOn: (on: Day) => Settings;
}

/** Who issues a notice and when. */
export interface Issue {
  readonly office: NoticeOffice;
  readonly on: Day;
  readonly number?: string | null;
}

type Body = Pick<Notice, 'paragraphs'> & Partial<Pick<Notice, 'to' | 'list' | 'remedies' | 'slip' | 'beside'>>;

/** The frame of every notice (title, number, addressee, agency, day) around its body. Addressed to the requester unless it says. */
export function noticeOf(code: RequestNoticeCode, c: RequestCase, issue: Issue, body: Body): Notice {
  return {
    code,
    title: say(NOTICE_TITLE_WORDS, code),
    number: issue.number ?? null,
    to: requesterNames(c),
    agency: issue.office.name,
    on: issue.on,
    remedies: [],
    ...body,
    paragraphs: body.paragraphs.map(withStop),
  };
}

const DECISIONS: ReadonlySet<string> = new Set<string>([
  'D09',
  'D25',
  ...Object.values(OUTCOMES).map((outcome) => outcome.notice),
]);

/** Whether a paper of the kind decides (答复、决定), or only leads to a decision. */
export function isDecision(code: string): boolean {
  return DECISIONS.has(code);
}

/** Every notice that one step issued, the first one first. */
export function eachNotice(notice: Notice): Notice[] {
  return notice.beside ? [notice, ...eachNotice(notice.beside)] : [notice];
}

/** As eachNotice, each by what it is asked for by: its code, and from the second of a code on its place (D09, D09-2). */
export function keyedNotices(notice: Notice): { readonly key: string; readonly notice: Notice }[] {
  return eachNotice(notice).map((one, i, all) => {
    const before = all.slice(0, i).filter(({ code }) => code === one.code).length;
    return { key: before === 0 ? one.code : `${one.code}-${before + 1}`, notice: one };
  });
}

export function requesterNames(c: RequestCase): string {
  return [c.requester, ...c.coRequesters].map((one) => one.name).join('、');
}

/** How a notice speaks to the requester: 你, 你们, 你单位. */
export function pronounOf(c: RequestCase): string {
  if (c.coRequesters.length > 0) return '你们';
  return c.requester.kind === 'A' ? '你' : '你单位';
}

/** 《政府信息公开条例》第十四条、第三十六条第（三）项: an instrument is named once. */
export function formatCites(cites: readonly Cite[]): string {
  let before = '';
  return cites
    .map((cite, i) => {
      const text = formatCite(cite);
      const name = text.slice(0, text.indexOf('》') + 1);
      const same = i > 0 && name === before;
      before = name;
      return same ? `、${text.slice(name.length)}` : `${i > 0 ? '和' : ''}${text}`;
    })
    .join('');
}
