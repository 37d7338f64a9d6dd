import pg from 'pg';

/** What `pg` needs to reach a database. */
export interface Connection {
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly database?: string;
  readonly connectionString?: string;
}

/** A connection that was just made, or null where nobody answers. The caller ends it. */
export async function findClient(connection: Connection): Promise<pg.Client | null> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 2000, application_name: 'gongkai attached' });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return client;
  } catch {
    await client.end().catch(() => {});
    return null;
  }
}

/** Whether the server answers. */
export async function answers(connection: Connection): Promise<boolean> {
  const client = await findClient(connection);
  await client?.end().catch(() => {});
  return client !== null;
}
