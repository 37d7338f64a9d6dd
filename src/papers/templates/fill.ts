import {
  ImagePlugin,
  type ScopeDataArgs,
  type Tag,
  type TemplateContent,
  TemplateHandler,
  TextPlugin,
} from 'easy-template-x';
import { unzipSync, zipSync } from 'fflate';
import { formatDay } from '../../words/day.ts';
import { codePictures } from '../docx/code-pictures.ts';
import type { Picture } from '../docx/picture.ts';
import type { NoticeCode } from '../notices/notice.ts';
import { possibleText } from '../office/xml.ts';
import { bodyLines } from '../pdf/data/notice-data.ts';
import { type FieldId, fieldsOf, type TemplatePaper } from './fields.ts';
import { openChecked } from './open.ts';
import { packTemplate } from './pack.ts';
import { ParagraphsPlugin } from './plugins/paragraphs.ts';
import { SectionPlugin } from './plugins/section.ts';

const MOST_DEPTH = 200;
const MILLIMETRES_AN_INCH = 25.4;
const DOTS_AN_INCH = 96;

type Filling = string | readonly string[] | Picture;

/**
 * A notice in the words and the look of a template that was checked: its fields are filled and its sections kept or left
 * out. Text that looks like a tag stays text, nothing is run; the same paper in the same template is the same bytes.
 */
export async function fillTemplate(template: Uint8Array, paper: TemplatePaper): Promise<Uint8Array> {
  const { notice } = paper;
  const values = fillings(paper);
  const handler = new TemplateHandler({
    plugins: [new TextPlugin(), new ParagraphsPlugin(), new SectionPlugin(), new ImagePlugin()],
    containerContentType: 'section',
    maxXmlDepth: MOST_DEPTH,
    scopeDataResolver: ({ path }: ScopeDataArgs) => contentOf(path.at(-1) as Tag, values),
  });
  const package_ = packTemplate(openChecked(template), { title: notice.title, creator: notice.agency, on: notice.on });
  const filled = await handler.process(Buffer.from(package_), {});
  return zipSync(unzipSync(filled), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** What each field of the kind holds, by its tag. */
function fillings(paper: TemplatePaper): ReadonlyMap<string, Filling> {
  const { notice, request } = paper;
  const { title, number, to, remedies, agency, on, slip = [] } = notice;
  const [qr, bars] = notice.code === 'D02' ? codePictures(request) : [];
  const all: Readonly<Record<FieldId, Filling>> = {
    title,
    number: number ?? '',
    to,
    body: bodyLines(notice),
    remedies: remedies.flatMap((line) => line.split('\n')),
    agency,
    on: formatDay(on),
    slip,
    request: request.number,
    qr: qr ?? '',
    bars: bars ?? '',
  };
  return new Map(fieldsOf(notice.code as NoticeCode).map(({ id, tag }) => [tag, all[id]]));
}

function contentOf({ name, disposition }: Tag, values: ReadonlyMap<string, Filling>): TemplateContent {
  const value = values.get(name) ?? '';
  if (disposition !== 'SelfClosed')
    return (typeof value === 'object' && 'length' in value ? value.length > 0 : value !== '') as never;
  if (typeof value === 'string') return possibleText(value);
  if ('png' in value) return pictureOf(value) as never;
  return { _type: 'paragraphs', lines: value.map(possibleText) } as never;
}

function pictureOf({ png, widthMm, heightMm, alt }: Picture) {
  const dots = (mm: number) => Math.round((mm / MILLIMETRES_AN_INCH) * DOTS_AN_INCH);
  return {
    _type: 'image',
    source: Buffer.from(png),
    format: 'image/png',
    width: dots(widthMm),
    height: dots(heightMm),
    altText: alt,
  };
}
