import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { act, type Deed, type Done } from '../actions/act.ts';
import { found } from '../actions/found.ts';
import { ACTING } from '../actions/nouns.ts';
import { day } from '../base/day.ts';
import { isRefusal } from '../base/refusal.ts';
import { type Actor, ROLES } from '../cases/entry.ts';
import { makeHouse } from '../reads/house.ts';
import { officialYears } from '../rules/calendar/official.fixture.ts';
import type { House } from '../store/context.ts';
import type { Database } from '../store/database.ts';
import { openTestDatabase } from '../store/test-database.ts';
import { openPortal, type Portal, type PortalOptions } from './portal.ts';

const CONTACT = {
  office: '江州市交通运输局办公室',
  address: '江州市滨江路1号',
  hours: '工作日9:00-17:00',
  telephone: '0000-1234567',
  fax: '',
  email: 'gongkai@jiangzhou.example',
};
const WRITER: Actor = { id: 'writer', name: '李文', roles: ROLES };
const HEAD: Actor = { id: 'head', name: '周敏', roles: ROLES };

export interface TestPortal {
  readonly portal: Portal;
  readonly db: Database;
  readonly house: House;
  readonly faults: unknown[];
  /** SQL statements since the test last emptied it. */
  readonly queries: unknown[];
  readonly setDay: (text: string) => void;
  readonly wait: (ms: number) => void;
  /** What the office does; `approve` and its like by another person than the writer. */
  readonly staff: (noun: keyof typeof ACTING, deed: Deed) => Promise<Done>;
  readonly visit: () => Visitor;
  readonly close: () => Promise<void>;
}

/** An agency with nothing in it on a database of its own, behind the portal. The clock stands until it is moved. */
export async function openTestPortal(options: PortalOptions = {}): Promise<TestPortal> {
  const database = await openTestDatabase();
  const queries: unknown[] = [];
  const db: Database = {
    ...database,
    query: (sql, params) => {
      queries.push(sql);
      return database.query(sql, params);
    },
  };
  let now = Date.parse('2026-03-02T02:00:00Z');
  const agencyId = await found(
    db,
    { name: '江州市交通运输局', shortName: '江交', contact: CONTACT },
    new Date('2018-01-02'),
  );
  if (isRefusal(agencyId)) throw new Error(JSON.stringify(agencyId));
  const house = makeHouse(db, agencyId, officialYears, () => new Date(now));
  const faults: unknown[] = [];
  const portal = openPortal(house, { clock: () => now, onFault: (fault) => faults.push(fault), ...options });
  return {
    portal,
    db,
    house,
    faults,
    queries,
    setDay: (text) => {
      now = Date.parse(`${day(text)}T02:00:00Z`);
    },
    wait: (ms) => {
      now += ms;
    },
    staff: async (noun, deed) => {
      const actor = /^(?:review|approve|extend|decide)/.test(deed.verb) ? HEAD : WRITER;
      const done = await act(ACTING[noun] as never, await house.contextFor(actor), deed);
      if (isRefusal(done)) throw new Error(`${deed.verb}: ${JSON.stringify(done)}`);
      if (noun === 'agency') house.changed(agencyId);
      portal.changed();
      return done;
    },
    visit: () => visitor(portal),
    close: database.close,
  };
}

export interface Seen {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  readonly location: string | null;
}

/** A browser without scripts: keeps cookies, and sends a form with what stands in its fields. */
export interface Visitor {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Seen>;
  readonly post: (path: string, fields: Fields, headers?: Record<string, string>) => Promise<Seen>;
  readonly upload: (
    path: string,
    fields: Fields,
    files: readonly { name: string; bytes: Uint8Array; field?: string }[],
  ) => Promise<Seen>;
}

export type Fields = Readonly<Record<string, string>>;

function visitor(portal: Portal): Visitor {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit): Promise<Seen> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(cookie ? { cookie } : {}), ...(init.headers as Record<string, string>) };
    const response = await portal.app.request(`http://localhost${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]!.split('=') as [string, string];
      if (/max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, decodeURIComponent(value));
    }
    const location = response.headers.get('location');
    return { status: response.status, html: await response.text(), headers: response.headers, location };
  };
  const own = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };
  return {
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields, headers = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { ...own, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
    upload: (path, fields, files) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      for (const { name, bytes, field = 'files' } of files) body.append(field, new File([bytes as BlobPart], name));
      return send(path, { method: 'POST', body, headers: own });
    },
  };
}

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

export function* elements(root: Node): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(root)) yield root;
  if ('childNodes' in root) for (const child of root.childNodes) yield* elements(child as Node);
}

export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child as Node)).join('') : '';
}

export const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

export function allOf(html: string, tag: string): Element[] {
  return [...elements(parse(html))].filter((element) => element.tagName === tag);
}

/** What a browser would send for the page's form: every field with its value, without the buttons and the files. */
export function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const element of elements(parse(html))) {
    const name = attribute(element, 'name');
    if (!name) continue;
    const type = attribute(element, 'type');
    if (element.tagName === 'textarea') fields[name] = textOf(element).replace(/^\n/, '');
    if (element.tagName === 'select') {
      const chosen = [...elements(element)].find((one) => attribute(one, 'selected') !== null);
      fields[name] = chosen ? (attribute(chosen, 'value') ?? '') : '';
    }
    if (element.tagName !== 'input' || type === 'file') continue;
    if (type !== 'radio' || attribute(element, 'checked') !== null) fields[name] = attribute(element, 'value') ?? '';
  }
  return fields;
}

/** The text of each link of the error summary, by the id it leads to. */
export function faultsOn(html: string): Map<string, string> {
  const summary = allOf(html, 'div').find((element) => attribute(element, 'class') === 'errors');
  const links = summary ? [...elements(summary)].filter((element) => element.tagName === 'a') : [];
  return new Map(links.map((link) => [attribute(link, 'href')!.slice(1), textOf(link)]));
}

/** A request as a citizen fills it in. */
export const FILLED: Fields = {
  'requester.kind': 'A',
  'requester.name': '王芳',
  'requester.idType': 'passport',
  'requester.idNumber': 'E00000001',
  'requester.phone': '13800000000',
  'items.0.description': '滨江路改造工程的施工许可文件',
  form: 'electronic',
  delivery: 'online',
};

/** Sends the form of a request as it was just opened, filled in, with these fields over it. */
export async function sendApplication(test: TestPortal, browser: Visitor, fields: Fields): Promise<Seen> {
  const form = await browser.get('/apply');
  test.wait(5000);
  return browser.post('/apply', { ...fieldsOf(form.html), ...FILLED, do: 'check', ...fields });
}

/** Lodges a request as a citizen and gives the receipt's number and code. */
export async function lodgeAs(test: TestPortal, browser: Visitor, filled: Fields = FILLED) {
  const check = await sendApplication(test, browser, filled);
  const sent = await browser.post('/apply', { ...fieldsOf(check.html), do: 'send' });
  if (sent.location !== '/receipt') throw new Error(`not lodged: ${sent.status} ${sent.html}`);
  const [number, code] = allOf((await browser.get('/receipt')).html, 'strong').map(textOf) as [string, string];
  return { number, code };
}

/** Looks a request up in this browser. */
export async function lookUp(browser: Visitor, number: string, code: string): Promise<Seen> {
  const form = await browser.get('/track');
  return browser.post('/track', { ...fieldsOf(form.html), number, code });
}

/** A request that its requester has looked up, and its case. */
export async function followedRequest(test: TestPortal) {
  test.setDay('2026-03-02');
  const browser = test.visit();
  const { number, code } = await lodgeAs(test, browser);
  await lookUp(browser, number, code);
  const [row] = await test.db.query<{ case_id: string }>('select case_id from case_index where number = $1', [number]);
  return { browser, number, code, caseId: row!.case_id };
}
