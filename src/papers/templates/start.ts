import { noticeWord } from '../docx/notice-docx.ts';
import { run } from '../docx/paragraph.ts';
import type { NoticeCode, NoticeOffice } from '../notices/notice.ts';
import { noticeData } from '../pdf/data/notice-data.ts';
import { examplePaper } from './example.ts';
import { type FieldId, fieldsOf } from './fields.ts';

/**
 * The template that an agency begins with (起始模板): its notice of this kind as the program sets it, with every field in its
 * place. Name and title are plain text in it, to be changed or replaced by their fields.
 */
export function startTemplate(kind: NoticeCode, office: Partial<NoticeOffice>): Uint8Array {
  const { notice, request } = examplePaper(kind, office);
  const tags = new Map(fieldsOf(kind).map(({ id, tag }) => [id, `{${tag}}`]));
  const tag = (id: FieldId): string[] => (tags.has(id) ? [tags.get(id)!] : []);
  const data = noticeData(notice, kind === 'D02' ? request : null);
  const lines = [...tag('body'), ...tag('remedies')];
  return noticeWord(
    {
      ...data,
      number: tag('number')[0] ?? null,
      to: tag('to').join(''),
      paragraphs: lines.slice(0, -1),
      last: lines.at(-1)!,
      day: tag('on').join(''),
      slip: tag('slip'),
      codes: data.codes && { ...data.codes, label: data.codes.label.replace(request.number, tag('request').join('')) },
    },
    { on: notice.on, drawn: [...tag('qr'), ...tag('bars')].map((one) => run(one)).join(run('　')), pictures: [] },
  );
}
