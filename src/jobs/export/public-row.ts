import type { FileRef } from '../../cases/entry.ts';
import { picturesOf } from '../../cases/publication/body/read.ts';
import { firstPublishedOn } from '../../cases/publication/fold.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import { infoAddress } from './address.ts';

/** A file of an item, and where it lies in the export. */
export interface ExportedFile extends Pick<FileRef, 'hash' | 'name' | 'mediaType' | 'size'> {
  readonly file: string;
  readonly picture: boolean;
}

/** Where the bytes of a file lie in an export: under their hash, with the ending that says what they are. */
export const fileName = ({ hash, name }: Pick<FileRef, 'hash' | 'name'>): string =>
  `${hash}${/\.[a-z0-9]{1,5}$/i.exec(name)?.[0].toLowerCase() ?? ''}`;

/** What a publication is bound to, by the 索引号 of what is public: its draft may name a number that is given no more. */
export interface Bound {
  readonly interprets?: string;
  readonly reportsOn?: string;
}

/** What is public of a publication, whole: its newest published version. Null where nothing of it is. */
export function publicRow(c: PublicationCase, { interprets, reportsOn }: Bound) {
  const version = c.versions.at(-1);
  if (!version || !c.shown) return null;
  const { content, attachments } = version;
  const pictures = picturesOf(content.body);
  const files: ExportedFile[] = attachments.map((ref) => ({
    ...{ hash: ref.hash, name: ref.name, mediaType: ref.mediaType, size: ref.size },
    file: fileName(ref),
    picture: pictures.includes(ref.hash),
  }));
  const first = firstPublishedOn(c)!;
  const { title, documentNumber, issuers, keywords, theme, abstract, body, madeOn, effectiveOn, formerAddresses } =
    content;
  const { forms, commentsUntil, shorterBecause, question, responseKind, fiscal } = content;
  return {
    ...{ indexNumber: c.indexNumber!, title, column: content.column, genre: content.genre, theme, documentNumber },
    ...{ issuers, keywords, abstract, madeOn, effectiveOn, publishedAt: version.publishedAt },
    ...(first === version.publishedOn ? {} : { firstPublishedOn: first }),
    ...{ version: version.version, validity: c.validity, endedOn: c.endedOn, successor: c.successor },
    ...{ url: infoAddress(c.indexNumber!), formerAddresses: formerAddresses ?? [], origin: c.takenOver?.origin },
    ...{ interprets, forms, commentsUntil, shorterBecause, reportsOn, question, responseKind, fiscal },
    ...{ body, files },
  };
}
export type PublicRow = NonNullable<ReturnType<typeof publicRow>>;
