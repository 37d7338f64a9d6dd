import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeHouse } from '../../reads/house.ts';
import { officialYears } from '../../rules/calendar/official.fixture.ts';
import type { House } from '../../store/context.ts';
import { giveIndexCode } from '../info/publish.fixture.ts';
import { openTestPortal, type TestPortal } from '../portal.fixture.ts';
import { openPortal, type Portal } from '../portal.ts';
import { BRIDGE, CHANGES, type Made } from './changes.fixture.ts';
import { type Kept, OWN, ROUTES } from './routes.fixture.ts';

let test: TestPortal;
/** What another process on the same database shows, and what is there to be shown. */
let other: Portal;
let uncached: Portal;
const made: Made = {};
beforeAll(async () => {
  test = await openTestPortal();
  await giveIndexCode(test);
  other = openPortal(anotherHouse());
  uncached = openPortal(test.house, { cache: false });
});
afterAll(() => test.close());

/** The same agency and clock, and of its settings only what was read here. */
function anotherHouse(): House {
  const house = makeHouse(test.db, test.house.agencyId, officialYears);
  const contextFor: House['contextFor'] = async (...who) => ({
    ...(await house.contextFor(...who)),
    now: (await test.house.contextFor(...who)).now,
  });
  return { ...house, contextFor };
}

const filled = (path: string) => path.replace(/\{(\w+)\}/g, (_, name: string) => made[name] ?? 'none');
const ADDRESSES = Object.values(ROUTES).flatMap(({ is, at }) => (is === 'static' ? [] : at));
const KEPT = Object.values(ROUTES).flatMap(({ is, at }) => (is === 'kept' ? at : []));
const COMPARED = ADDRESSES.filter((path) => !OWN.includes(path));

type Answers = ReadonlyMap<string, { readonly status: number; readonly text: string }>;

async function answers(portal: Portal): Promise<Answers> {
  const all = new Map<string, { status: number; text: string }>();
  for (const path of COMPARED) {
    const response = await portal.app.request(`http://localhost${filled(path)}`);
    all.set(path, { status: response.status, text: Buffer.from(await response.arrayBuffer()).toString('latin1') });
  }
  return all;
}

const differing = (a: Answers, b: Answers) =>
  COMPARED.filter((path) => a.get(path)!.status !== b.get(path)!.status || a.get(path)!.text !== b.get(path)!.text);

it('every address that is read is in the table', () => {
  const read = test.portal.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  expect([...new Set(read)].sort()).toEqual(Object.keys(ROUTES).sort());
});

describe('nothing old is shown, in this process at once and in another within a second, after', () => {
  // Pages and settings are believed by this clock, which stands until it is moved: no page grows old by itself.
  beforeAll(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterAll(() => void vi.useRealTimers());

  it.each(CHANGES)('$what', { timeout: 300_000 }, async ({ does, changes }) => {
    const before = await answers(test.portal);
    await answers(other);
    await does(test, made);
    const after = await answers(uncached);
    expect(differing(before, after)).toEqual(expect.arrayContaining([...changes]));
    expect(differing(await answers(test.portal), after)).toEqual([]);
    // Another process knows nothing of it yet. Whatever it makes anew until then, a second later nothing old is left.
    if (changes.some((path) => KEPT.includes(path))) expect(differing(await answers(other), after)).not.toEqual([]);
    for (const ms of [249, 750]) {
      vi.advanceTimersByTime(ms);
      await answers(other);
    }
    vi.advanceTimersByTime(1);
    expect(differing(await answers(other), after)).toEqual([]);
  });

  it('and what was withdrawn is named nowhere', async () => {
    const named = Buffer.from(BRIDGE).toString('latin1');
    const shown = await answers(test.portal);
    expect(COMPARED.filter((path) => shown.get(path)!.text.includes(named))).toEqual([]);
    expect([shown.get('/info/{bridge}')!.status, shown.get('/info/file/{hash}/{bridge}')!.status]).toEqual([410, 404]);
  });
});

describe('what is said of keeping', () => {
  let origin: string;
  let close: () => void;
  beforeAll(async () => {
    const route = getRequestListener(test.portal.app.fetch);
    const server = createServer((req, res) => {
      if (!test.portal.fast(req, res)) void route(req, res);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => server.close();
  });
  afterAll(() => close());

  const SAID: Readonly<Record<Kept, RegExp>> = {
    kept: /^no-cache$/,
    asked: /^no-cache$/,
    static: /^public, max-age=\d{5,}/,
    never: /^no-store$/,
  };
  /** Withdrawn by now, so that there is nothing to keep. */
  const GONE = /\{(?:bridge|licence|later)\}/;
  const all = Object.values(ROUTES).flatMap(({ is, at }) =>
    at.filter((path) => !GONE.test(path)).map((path) => [path, is] as const),
  );

  it.each(all)('of %s: %s', async (path, is) => {
    const first = await fetch(origin + filled(path));
    const body = await first.arrayBuffer();
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, expect.stringMatching(SAID[is])]);
    const etag = first.headers.get('etag');
    if (is === 'never' || is === 'static') return expect(etag).toBeNull();
    if (is === 'asked') return;
    const headers = (one: Response) =>
      ['cdn-cache-control', 'vary', 'content-type', 'etag'].map((name) => one.headers.get(name));
    expect(headers(first)).toEqual([
      'max-age=0, stale-while-revalidate=1',
      'Cookie',
      expect.any(String),
      expect.stringMatching(/^"[\w-]{22}"$/),
    ]);
    // Whoever has it is told so, by the page that is kept and by one that is made anew.
    for (const anew of [false, true]) {
      if (anew) test.portal.changed();
      const again = await fetch(origin + filled(path), { headers: { 'if-none-match': etag! } });
      expect([again.status, (await again.arrayBuffer()).byteLength, again.headers.get('etag')]).toEqual([304, 0, etag]);
    }
    const whole = await fetch(origin + filled(path));
    expect([headers(whole), Buffer.from(await whole.arrayBuffer()).equals(Buffer.from(body))]).toEqual([
      headers(first),
      true,
    ]);
  });
});
