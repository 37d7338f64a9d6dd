import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../office/xml.ts';
import { type Bookmark, outlinesXml } from './bookmarks.ts';
import { FontList } from './font-list.ts';
import type { DrawnPage } from './page-objects.ts';
import { NAMESPACE, pageXml } from './page-xml.ts';

/** What an OFD says of itself, and what is attached to it. */
export interface OfdInfo {
  readonly title: string;
  readonly agency: string;
  /** `2026-03-05`: the day of the paper and never the clock's, so that the same paper is the same bytes. */
  readonly on: string;
  /** The figures (annual-report.json), for whoever reads it back. */
  readonly attachment: string | null;
}

const ATTACHMENT = 'annual-report.json';
const xml = (content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${content}`);

/** One document as GB/T 33190-2016 packs it: OFD.xml, and in Doc_0 the document, its fonts, its pages and what is attached. */
export function ofdFile(pages: readonly DrawnPage[], bookmarks: readonly Bookmark[], info: OfdInfo): Uint8Array {
  let last = 0;
  const nextId = (): number => ++last;
  const fonts = new FontList(nextId);
  const listed = pages.map((page, i) => {
    const id = nextId();
    const path = `Pages/Page_${i}/Content.xml`;
    return { id, path, content: pageXml(page, fonts, nextId) };
  });
  const fontFiles = fonts.files();
  const files: [string, Uint8Array][] = [
    ['Doc_0/Document.xml', xml(documentXml(pages[0]!, listed, { bookmarks, info, lastId: last }))],
    ['Doc_0/PublicRes.xml', xml(fontsXml(fontFiles))],
    ...listed.map(({ path, content }): [string, Uint8Array] => [`Doc_0/${path}`, xml(content)]),
    ...fontFiles.map(({ id, ending, bytes }): [string, Uint8Array] => [`Doc_0/Res/font_${id}.${ending}`, bytes]),
    ...attachmentFiles(info),
  ];
  const entry: [string, Uint8Array] = ['OFD.xml', xml(entryXml(info, idOf(info, files)))];
  // A zip holds the local time: 1 January 1980 here is the same bytes in every zone.
  return zipSync(Object.fromEntries([entry, ...files]), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** 32 hexadecimal digits as the standard has them, out of the content: another document has another. */
function idOf(info: OfdInfo, files: readonly [string, Uint8Array][]): string {
  const hash = createHash('sha256').update(JSON.stringify(info));
  for (const [path, bytes] of files) hash.update(path).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

function entryXml({ title, agency, on }: OfdInfo, id: string): string {
  return (
    `<ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>${id}</ofd:DocID>` +
    `<ofd:Title>${escapeXml(title)}</ofd:Title><ofd:Author>${escapeXml(agency)}</ofd:Author>` +
    `<ofd:CreationDate>${on}</ofd:CreationDate><ofd:Creator>gongkai</ofd:Creator></ofd:DocInfo>` +
    '<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>'
  );
}

function documentXml(
  { width, height }: DrawnPage,
  pages: readonly { readonly id: number; readonly path: string }[],
  { bookmarks, info, lastId }: { bookmarks: readonly Bookmark[]; info: OfdInfo; lastId: number },
): string {
  return (
    `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:MaxUnitID>${lastId}</ofd:MaxUnitID>` +
    `<ofd:PageArea><ofd:PhysicalBox>0 0 ${Number(width.toFixed(4))} ${Number(height.toFixed(4))}</ofd:PhysicalBox></ofd:PageArea>` +
    `<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>` +
    `<ofd:Pages>${pages.map(({ id, path }) => `<ofd:Page ID="${id}" BaseLoc="${path}"/>`).join('')}</ofd:Pages>` +
    outlinesXml(
      bookmarks,
      pages.map(({ id }) => id),
    ) +
    `${info.attachment === null ? '' : '<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>'}</ofd:Document>`
  );
}

function fontsXml(fonts: ReturnType<FontList['files']>): string {
  const all = fonts.map(({ id, name, ending }) => {
    const family = escapeXml(name.split('-')[0]!);
    return (
      `<ofd:Font ID="${id}" FontName="${escapeXml(name)}" FamilyName="${family}"${/bold/i.test(name) ? ' Bold="true"' : ''}>` +
      `<ofd:FontFile>font_${id}.${ending}</ofd:FontFile></ofd:Font>`
    );
  });
  return `<ofd:Res ${NAMESPACE} BaseLoc="Res"><ofd:Fonts>${all.join('')}</ofd:Fonts></ofd:Res>`;
}

function attachmentFiles({ attachment, on }: OfdInfo): [string, Uint8Array][] {
  if (attachment === null) return [];
  const list =
    `<ofd:Attachments ${NAMESPACE}><ofd:Attachment ID="A1" Name="${ATTACHMENT}" Format="json" CreationDate="${on}T00:00:00">` +
    `<ofd:FileLoc>${ATTACHMENT}</ofd:FileLoc></ofd:Attachment></ofd:Attachments>`;
  return [
    ['Doc_0/Attachs/Attachments.xml', xml(list)],
    [`Doc_0/Attachs/${ATTACHMENT}`, strToU8(attachment)],
  ];
}
