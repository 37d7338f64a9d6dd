import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { NoticeCode } from '../notices/notice.ts';
import { startTemplate } from './start.ts';

/** An invented bureau. */
export const OFFICE = { name: '临江市交通运输局', contact: { office: '政务公开科' } };

/** A template as a person changes it: its parts as text, by path. */
export function edited(kind: NoticeCode, edit: (parts: Record<string, string>) => void): Uint8Array {
  const parts = partsOf(startTemplate(kind, OFFICE));
  edit(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A template whose document a person changes. */
export function withText(kind: NoticeCode, change: (document: string) => string): Uint8Array {
  return edited(kind, (parts) => {
    parts['word/document.xml'] = change(parts['word/document.xml']!);
  });
}

/** A paragraph of its own before the first one. */
export function withParagraph(kind: NoticeCode, content: string): Uint8Array {
  return withText(kind, (document) => document.replace('<w:body>', `<w:body><w:p>${content}</w:p>`));
}

export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What a reader sees in the document, a paragraph a line. */
export function linesOf(file: Uint8Array): string[] {
  const document = partsOf(file)['word/document.xml']!;
  return document
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .filter((line) => line !== '');
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
