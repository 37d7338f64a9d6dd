import { type FileText, readableText } from '../../cases/publication/scan/file-text.ts';
import type { Shown } from '../../cases/shown.ts';
import type { Queryable, Statement } from '../database.ts';

const bytesOf = (hash: string) => Buffer.from(hash, 'hex');

const PUT: Statement = {
  name: 'put-file-text',
  text: `insert into file_text (agency_id, hash, way, said) values ($1, $2, $3, $4)
    on conflict (agency_id, hash) do update set way = excluded.way, said = excluded.said
      where file_text.way <> excluded.way`,
};

/** Keeps what was read of a file that is kept. `way`: the way in which it was read. */
export async function putFileText(
  db: Queryable,
  agencyId: number,
  hash: string,
  way: number,
  text: FileText,
): Promise<void> {
  await db.query(PUT, [agencyId, bytesOf(hash), way, JSON.stringify(text)]);
}

const FIND: Statement = {
  name: 'find-file-texts',
  text: `select encode(hash, 'hex') as hash, way, said from file_text where agency_id = $1 and hash = any($2)`,
};

/** What was read of these files, by hash; without those that were never read, or in another way than `way`. */
export async function findFileTexts(
  db: Queryable,
  agencyId: number,
  hashes: readonly string[],
  way?: number,
): Promise<Map<string, FileText>> {
  if (hashes.length === 0) return new Map();
  const rows = await db.query<{ hash: string; way: number; said: FileText }>(FIND, [agencyId, hashes.map(bytesOf)]);
  return new Map(rows.filter((row) => way === undefined || row.way === way).map(({ hash, said }) => [hash, said]));
}

/** So many characters of attachments are searched; the first of them say what a document is about. */
const SEARCHED = 1_000_000;

/** What is shown, with the text of its attachments behind its own. */
export async function withFileTexts(db: Queryable, agencyId: number, shown: Shown): Promise<Shown> {
  const texts = await findFileTexts(db, agencyId, shown.files);
  const said = shown.files.flatMap((hash) => (texts.has(hash) ? [readableText(texts.get(hash)!)] : []));
  return said.length === 0 ? shown : { ...shown, text: `${shown.text}\n${said.join('\n').slice(0, SEARCHED)}` };
}
