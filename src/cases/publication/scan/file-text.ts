/** What of a file no reader sees who opens it, and any reader finds who looks. */
export const HIDDEN_WAYS = [
  'vanished',
  'inserted',
  'deleted',
  'comment',
  'author',
  'embedded',
  'macros',
  'alt',
] as const;
export type HiddenWay = (typeof HIDDEN_WAYS)[number];

/** A page, a sheet or the whole of a file; `at` is the page's number or the sheet's name, empty for the whole. */
export interface FilePart {
  readonly at: string;
  readonly text: string;
}

/** The text of an attachment, as it was read when it was attached. */
export interface FileText {
  readonly parts: readonly FilePart[];
  readonly hidden: readonly (FilePart & { readonly way: HiddenWay })[];
  /** Pages, or all of it (an empty text), on which nothing could be read: pictures of paper, what is too long to be kept. */
  readonly unread: readonly string[];
}

/** What a search finds of it: what a reader of the file sees. */
export function readableText({ parts }: FileText): string {
  return parts.map(({ text }) => text).join('\n');
}
