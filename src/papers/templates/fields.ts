import { TEMPLATE_FIELD_WORDS } from '../../words/notices/templates.ts';
import { say } from '../../words/word.ts';
import type { Notice, NoticeCode } from '../notices/notice.ts';
import type { ReceiptCodes } from '../pdf/data/notice-data.ts';
import { exampleNotices } from './example.ts';

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
  number: { shape: 'text', held: 'where-held', needed: true },
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

/** What a notice holds of a field that not every one has. */
function holds(notice: Notice, id: FieldId): boolean {
  if (id === 'number') return notice.number !== null;
  if (id === 'remedies') return notice.remedies.length > 0;
  return id === 'slip' && (notice.slip ?? []).length > 0;
}

/** The fields that a template of this kind may have, told by the notices of the kind. */
export function fieldsOf(code: NoticeCode): TemplateField[] {
  const examples = exampleNotices(code);
  return (Object.keys(FIELDS) as FieldId[]).flatMap((id) => {
    const { shape, held, needed } = FIELDS[id];
    const holding = examples.filter((notice) =>
      held === 'receipt' ? code === 'D02' : held === 'always' || holds(notice, id),
    );
    const required = needed && holding.length === examples.length;
    return holding.length > 0 ? [{ id, tag: say(TEMPLATE_FIELD_WORDS, id), shape, required }] : [];
  });
}

/** Every tag of any kind. */
export const ALL_TAGS: ReadonlySet<string> = new Set(Object.values(TEMPLATE_FIELD_WORDS).map(([zh]) => zh));

/** The kinds of notice (文书种类) that can have a template, in their order. */
export { TEMPLATE_KINDS } from './example.ts';
