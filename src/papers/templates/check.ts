import type { Reason } from '../../base/refusal.ts';
import type { NoticeCode } from '../notices/notice.ts';
import { LimitPassed } from '../read/blocks.ts';
import { XmlFault } from '../read/source/office/xml.ts';
import { fieldsOf, SHAPES, type TemplateField } from './fields.ts';
import { type OpenTemplate, openTemplate } from './open.ts';
import { type FoundTag, type Scan, scanTemplate } from './scan.ts';

const MOST_TAGS = 200;

/** All that is wrong in a template for notices of this kind, each with the field and the place; none = it can be used. */
export function checkTemplate(bytes: Uint8Array, kind: NoticeCode): Reason[] {
  const opened = openTemplate(bytes);
  if (Array.isArray(opened)) return opened as Reason[];
  const scan = scanned(opened as OpenTemplate);
  if ('code' in scan) return [scan];
  const fields = new Map(fieldsOf(kind).map((field) => [field.tag, field]));
  const { tags } = scan;
  const placed = inSections(tags);
  const sections = sectionReasons(tags);
  return [
    ...scan.reasons,
    ...(tags.length > MOST_TAGS ? [fault('template.too-many-tags', { limit: MOST_TAGS })] : []),
    ...placed.flatMap((one) => tagReasons(one, fields)),
    ...sections,
    ...repeated(tags),
    ...(sections.length === 0 ? missing(placed, fields) : []),
  ];
}

function scanned(opened: OpenTemplate): Scan | Reason {
  try {
    return scanTemplate(opened);
  } catch (caught) {
    if (caught instanceof LimitPassed) return fault('template.too-large');
    if (caught instanceof XmlFault) return fault('read.broken');
    throw caught;
  }
}

const fault = (code: string, facts?: Reason['facts']): Reason => ({
  code,
  field: 'files',
  ...(facts ? { facts } : {}),
});

const written = ({ name, role }: FoundTag): string => `{${role === 'open' ? '#' : role === 'close' ? '/' : ''}${name}}`;

type Fields = ReadonlyMap<string, TemplateField>;

/** A tag, and the field whose section it stands in. */
interface PlacedTag extends FoundTag {
  readonly within: string | null;
}

function inSections(tags: readonly FoundTag[]): PlacedTag[] {
  let within: string | null = null;
  return tags.map((tag) => {
    if (tag.role === 'open') within = tag.name;
    const placed = { ...tag, within };
    if (tag.role === 'close') within = null;
    return placed;
  });
}

/** A field that the kind has not may stand in its own section: so one file can serve several kinds. */
function tagReasons(tag: PlacedTag, fields: Fields): Reason[] {
  const facts = { tag: written(tag), place: tag.place };
  const shape = SHAPES.get(tag.name);
  if (!shape || !(fields.has(tag.name) || tag.within === tag.name)) {
    const known = [...fields.keys()].join('、');
    return [fault(shape ? 'template.not-of-this-kind' : 'template.unknown-field', { ...facts, known })];
  }
  if (tag.area === 'notes') return [fault('template.in-notes', facts)];
  if ((tag.role !== 'field' || shape !== 'text') && tag.area !== 'body') return [fault('template.only-in-body', facts)];
  const mustBeAlone = tag.role !== 'field' || shape === 'paragraphs';
  return mustBeAlone && !tag.isAlone ? [fault('template.not-alone', facts)] : [];
}

/** A section, {#文号} to {/文号}, shows what is in it where the field is not empty. */
function sectionReasons(tags: readonly FoundTag[]): Reason[] {
  const reasons: Reason[] = [];
  const opened: FoundTag[] = [];
  for (const tag of tags) {
    const facts = { tag: written(tag), place: tag.place };
    const open = opened.at(-1);
    if (tag.role === 'open') {
      if (open) reasons.push(fault('template.nested', { ...facts, open: written(open) }));
      opened.push(tag);
    } else if (tag.role === 'close' && open?.name === tag.name) {
      if (open.container !== tag.container) reasons.push(fault('template.apart', { ...facts, open: written(open) }));
      opened.pop();
    } else if (tag.role === 'close') {
      reasons.push(fault('template.not-opened', facts));
    }
  }
  return [...reasons, ...opened.map((tag) => fault('template.not-closed', { tag: written(tag), place: tag.place }))];
}

/** What may be long stands in a template once. */
function repeated(tags: readonly FoundTag[]): Reason[] {
  const long = tags.filter(({ name, role }) => role === 'field' && SHAPES.has(name) && SHAPES.get(name) !== 'text');
  return long
    .filter(({ name }, i) => long.findIndex((one) => one.name === name) < i)
    .map((tag) => fault('template.twice', { tag: written(tag), place: tag.place }));
}

/** A required field inside the section of another would be gone with it. */
function missing(tags: readonly PlacedTag[], fields: Fields): Reason[] {
  const always = new Set(
    tags.filter(({ name, role, within }) => role === 'field' && (within ?? name) === name).map(({ name }) => name),
  );
  return [...fields.values()]
    .filter(({ tag, required }) => required && !always.has(tag))
    .map(({ tag }) => fault('template.missing-field', { tag: `{${tag}}` }));
}
