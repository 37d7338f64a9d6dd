import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appoint, found } from '../actions/found.ts';
import { isRefusal } from '../base/refusal.ts';
import type { Role } from '../cases/entry.ts';
import { makeHouse } from '../reads/house.ts';
import { officialYears } from '../rules/calendar/official.fixture.ts';
import type { House } from '../store/context.ts';
import { openTestDatabase } from '../store/test-database.ts';
import { openApi } from './open-api.ts';
import type { Api } from './route.ts';

const CONTACT = {
  office: '政务公开科',
  address: '江州市滨江路1号',
  hours: '工作日9:00-17:00',
  telephone: '0000-1234567',
};
export const PASSWORD = 'a password of tests';

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was answered
  readonly body: any;
  readonly headers: Headers;
}
export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

export interface Bureau {
  readonly api: Api;
  readonly house: House;
  /** The answer as it is, to a member of staff. */
  readonly download: (login: string, path: string) => Promise<Response>;
  /** What was logged as a fault. */
  readonly faults: string[];
  readonly changed: number[];
  /** Moves the clock of the house. */
  readonly setTime: (instant: string) => void;
  readonly agencyId: number;
  readonly otherAgencyId: number;
  /** Nobody signed in. */
  readonly ask: Ask;
  /** A member of staff, signed in. */
  readonly signIn: (login: string, agency?: number) => Promise<Ask>;
  readonly close: () => Promise<void>;
}

const STAFF: readonly [login: string, roles: readonly Role[]][] = [
  ['clerk', ['clerk']],
  ['section', ['section']],
  ['head', ['head']],
  ['legal', ['legal']],
  ['leader', ['leader']],
  ['section-head', ['section-head']],
  ['secrecy', ['secrecy']],
  ['chief', ['chief']],
  ['publisher', ['publisher']],
  ['auditor', ['auditor']],
];

/** Two agencies with staff on a database of their own, behind the API. The clock stands until it is moved. */
export async function openBureau(today = '2026-03-02'): Promise<Bureau> {
  const db = await openTestDatabase();
  let now = new Date(`${today}T02:00:00Z`);
  const ids: number[] = [];
  for (const name of ['江州市交通运输局', '海州市交通运输局']) {
    const id = await found(
      db,
      { name, shortName: name.slice(0, 2), contact: CONTACT },
      new Date('2018-01-02T02:00:00Z'),
    );
    if (isRefusal(id)) throw new Error(JSON.stringify(id));
    for (const [login, roles] of STAFF) await appoint(db, id, { login, name: login, roles, section: null }, PASSWORD);
    ids.push(id);
  }
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-api-'));
  const faults: string[] = [];
  const changed: number[] = [];
  const house = makeHouse(db, ids[0]!, officialYears, () => now, folder);
  const changedAt = (id: number) => {
    house.changed(id);
    changed.push(id);
  };
  const api = openApi(house, { log: (line) => faults.push(line), onChange: changedAt });
  const ask = askAs(api);
  return {
    api,
    house,
    download: async (login, path) => api.request(path, { headers: { cookie: await cookieOf(ask, login) } }),
    faults,
    changed,
    setTime: (instant) => {
      now = new Date(instant);
    },
    agencyId: ids[0]!,
    otherAgencyId: ids[1]!,
    ask,
    signIn: async (login, agency) => askAs(api, await cookieOf(ask, login, agency)),
    close: async () => {
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function cookieOf(ask: Ask, login: string, agency?: number): Promise<string> {
  const { status, headers } = await ask('POST', '/session', { login, password: PASSWORD, agency });
  if (status !== 200) throw new Error(`${login} could not sign in: ${status}`);
  return headers.get('set-cookie')!.split(';')[0]!;
}

function askAs(api: Api, cookie?: string): Ask {
  return async (method, path, body, headers = {}) => {
    const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const response = await api.request(path, {
      method,
      body: sent,
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...headers },
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers };
  };
}

/** A request as the clerk registers it at the counter. */
export const LODGING = {
  channel: 'counter',
  requester: { kind: 'A', name: '王小明', idType: 'passport', idNumber: 'E12345678', phone: '13800000000' },
  items: [{ description: '2025年全市公交线路调整方案' }],
  form: 'electronic',
  delivery: 'pickup',
} as const;
