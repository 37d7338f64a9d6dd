import pg from 'pg';
import { type Refusal, refuse } from '../../base/refusal.ts';
import type { Connection } from '../embedded/connection.ts';
import { ledger } from './0001-ledger.ts';
import { sealedAnswers } from './0002-sealed-answers.ts';
import { requester } from './0003-requester.ts';
import { shown } from './0004-shown.ts';
import { job } from './0005-job.ts';
import { publication } from './0006-publication.ts';
import { column } from './0007-column.ts';
import { duty } from './0008-duty.ts';
import { decision } from './0009-decision.ts';
import { disclosures } from './0010-disclosures.ts';
import { shownCount } from './0011-shown-count.ts';
import { interpretation } from './0012-interpretation.ts';
import { fileText } from './0013-file-text.ts';
import { comments } from './publication/0014-comments.ts';
import { comment } from './publication/0015-comment.ts';
import { concern } from './publication/0016-concern.ts';
import { line } from './publication/0017-line.ts';
import { takenOver } from './publication/0018-taken-over.ts';
import { mail } from './publication/0019-mail.ts';
import { exchangeFile } from './publication/0020-exchange-file.ts';

/** In order, for ever: a released one is never changed, a change is a new one. */
const MIGRATIONS: readonly (readonly string[])[] = [
  ledger,
  sealedAnswers,
  requester,
  shown,
  job,
  publication,
  column,
  duty,
  decision,
  disclosures,
  shownCount,
  interpretation,
  fileText,
  comments,
  comment,
  concern,
  line,
  takenOver,
  mail,
  exchangeFile,
];

/** Any number that nobody else locks. */
const LOCK = 711_2019;

/**
 * Brings the database to this version's schema, statement by statement in one transaction; two starts at once wait for
 * each other. Refuses with `store.newer` where a newer version has been here, with `store.unreachable` (facts: why) where
 * there is no connection to be had.
 */
export async function migrate(connection: Connection): Promise<Refusal | null> {
  const client = new pg.Client({ ...connection });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (fault) {
    return refuse({ code: 'store.unreachable', facts: { why: (fault as Error).message } });
  }
  try {
    return await migrateWithin(client);
  } finally {
    await client.end();
  }
}

async function migrateWithin(client: pg.Client): Promise<Refusal | null> {
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const done = await versionOf(client);
  if (done > MIGRATIONS.length)
    return refuse({ code: 'store.newer', facts: { found: done, known: MIGRATIONS.length } });
  for (let version = done + 1; version <= MIGRATIONS.length; version++) {
    for (const statement of MIGRATIONS[version - 1]!) await client.query(statement);
    await client.query('insert into migration (version) values ($1)', [version]);
  }
  await client.query('commit');
  return null;
}

/** 0 for an empty database. */
async function versionOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query(`select to_regclass('migration') is not null as there`);
  if (!rows[0].there) return 0;
  return (await client.query('select coalesce(max(version), 0) as version from migration')).rows[0].version;
}
