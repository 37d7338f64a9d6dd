import { formatDay } from '../../words/day.ts';
import type { Notice } from './notice.ts';

const INDENT = '　　';

/** The paragraph after which the notice's list stands. */
export function listAfter({ paragraphs, list }: Notice): number {
  return list ? paragraphs.findIndex((paragraph) => paragraph.endsWith('：')) : -1;
}

/** The notice as plain text: title, number, addressee, paragraphs, remedies, agency and day, and the slip below. */
export function noticeText(notice: Notice): string {
  const { title, number, to, paragraphs, list = [], agency, on, remedies, slip = [] } = notice;
  const at = listAfter(notice);
  const body = paragraphs.flatMap((paragraph, i) => [
    INDENT + paragraph,
    ...(i === at ? list.map((line, n) => `${INDENT}${n + 1}. ${line}`) : []),
  ]);
  const head = [agency, title, ...(number ? [number] : []), '', `${to}：`];
  const foot = ['', agency, formatDay(on), ...(slip.length > 0 ? ['', ...slip] : [])];
  return [...head, ...body, ...remedies.map((line) => INDENT + line), ...foot].join('\n');
}
