import { createHash } from 'node:crypto';
import type { Reason } from '../../base/refusal.ts';

/** A file that belongs to an item: a picture of its body, by the mark that stands for it there, or an attachment. */
export interface RawFile {
  readonly path: string;
  readonly name: string;
  /** Of a picture: the hash that stands in the body in its place until its bytes are known. */
  readonly mark: string | null;
}

/** An item as an earlier site has it: values by the names that the site gives them, its body, its files. */
export interface RawItem {
  /** The row or the file, as a person finds it. */
  readonly place: string;
  readonly values: Readonly<Record<string, string>>;
  /** HTML; null where a value has it. */
  readonly body: string | null;
  readonly files: readonly RawFile[];
  /** Files and pictures that it names and that are not there, or lie on another site. */
  readonly missing: readonly string[];
  readonly reasons: readonly Reason[];
  /** Of an export of this program: the item as it is, which needs no mapping. */
  readonly own?: Readonly<Record<string, unknown>>;
}

/** Stands for a picture in the body: a hash that no file has. */
export const markOf = (path: string): string => createHash('sha256').update(`picture\0${path}`).digest('hex');
