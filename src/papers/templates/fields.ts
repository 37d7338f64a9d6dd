import { TEMPLATE_FIELD_WORDS } from '../../words/notices/templates.ts';
import { say } from '../../words/word.ts';
import type { Notice, NoticeCode } from '../notices/notice.ts';
import type { ReceiptCodes } from '../pdf/data/notice-data.ts';
import { exampleNotice } from './example.ts';

export type FieldId = keyof typeof TEMPLATE_FIELD_WORDS;

/** How a field is filled: a piece of text, as many paragraphs as the notice has, a picture. */
export type FieldShape = 'text' | 'paragraphs' | 'picture';

/** A field (字段) that a template of a kind may have; its tag stands in the file between braces. */
export interface TemplateField {
  readonly id: FieldId;
  readonly tag: string;
  readonly shape: FieldShape;
  /** Without it the notice would not say what the law wants it to. */
  readonly required: boolean;
}

/** A notice as it was issued, and by which its request is found again. */
export interface TemplatePaper {
  readonly notice: Notice;
  readonly request: ReceiptCodes;
}

type Held = 'always' | 'where-held' | 'receipt';

/** Whether a kind has the field, and whether its template must: what may be fixed text in the template need not. */
const FIELDS: Readonly<Record<FieldId, { shape: FieldShape; held: Held; needed: boolean }>> = {
  title: { shape: 'text', held: 'always', needed: false },
  number: { shape: 'text', held: 'always', needed: true },
  to: { shape: 'text', held: 'always', needed: true },
  body: { shape: 'paragraphs', held: 'always', needed: true },
  remedies: { shape: 'paragraphs', held: 'where-held', needed: true },
  agency: { shape: 'text', held: 'always', needed: false },
  on: { shape: 'text', held: 'always', needed: true },
  slip: { shape: 'paragraphs', held: 'where-held', needed: true },
  request: { shape: 'text', held: 'always', needed: false },
  qr: { shape: 'picture', held: 'receipt', needed: false },
  bars: { shape: 'picture', held: 'receipt', needed: false },
};

/** Whether the notices of the kind have what the field holds. */
function holds(notice: Notice, id: FieldId): boolean {
  if (FIELDS[id].held === 'always') return true;
  if (FIELDS[id].held === 'receipt') return notice.code === 'D02';
  return (id === 'remedies' ? notice.remedies : (notice.slip ?? [])).length > 0;
}

/** The fields that a template of this kind may have, told by a notice of the kind. */
export function fieldsOf(code: NoticeCode): TemplateField[] {
  const notice = exampleNotice(code);
  return (Object.keys(FIELDS) as FieldId[])
    .filter((id) => holds(notice, id))
    .map((id) => ({ id, tag: say(TEMPLATE_FIELD_WORDS, id), shape: FIELDS[id].shape, required: FIELDS[id].needed }));
}

/** How the field of a tag is filled, whatever the kind. */
export const SHAPES: ReadonlyMap<string, FieldShape> = new Map(
  (Object.keys(FIELDS) as FieldId[]).map((id) => [say(TEMPLATE_FIELD_WORDS, id), FIELDS[id].shape]),
);

/** The kinds of notice (文书种类) that can have a template, in their order. */
export { TEMPLATE_KINDS } from './example.ts';
