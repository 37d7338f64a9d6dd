import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { act, type Deed, type Done } from '../src/actions/act.ts';
import { appoint, found } from '../src/actions/found.ts';
import { sendMails } from '../src/actions/mail/send.ts';
import { ACTING } from '../src/actions/nouns.ts';
import { isRefusal } from '../src/base/refusal.ts';
import type { Role } from '../src/cases/entry.ts';
import { openDoors } from '../src/doors.ts';
import { startJobs } from '../src/jobs/runner.ts';
import { shippedCalendar } from '../src/open-house.ts';
import { makeHouse } from '../src/reads/house.ts';
import { openTestDatabase } from '../src/store/test-database.ts';
import { expectAccessible, openBrowser, openPage } from './browser.ts';
import { ensureBuilt } from './built-desk.ts';

const PASSWORD = 'a password of tests';
const STAFF = {
  clerk: { name: '李文静', section: '办公室' },
  section: { name: '赵立新', section: '运输管理科' },
  head: { name: '周敏', section: '办公室' },
  legal: { name: '孙正', section: '法规科' },
  leader: { name: '陈志远', section: '局领导' },
  'section-head': { name: '王海燕', section: '运输管理科' },
  secrecy: { name: '郑守诚', section: '办公室' },
  publisher: { name: '吴晓梅', section: '办公室' },
} as const;
export type Login = keyof typeof STAFF;

export interface ServedDesk {
  readonly address: string;
  /** Moves the clock of the house to the morning of a day. */
  readonly setDay: (day: string) => void;
  /** What was done before the journey begins, by one of the staff. */
  readonly did: (login: Login, noun: keyof typeof ACTING, deed: Deed) => Promise<Done>;
  /** A page of its own in which this member of staff is signed in, at the desk. */
  readonly signIn: (browser: Browser, login: Login) => Promise<Page>;
  /** Sends the mails that are due. */
  readonly sendMails: () => Promise<void>;
  /** From now on the jobs that wait are done, as the program does them. */
  readonly startJobs: () => void;
  readonly close: () => Promise<void>;
}

/** A desk and a browser before it, for the journeys of a file. */
export interface AtDesk {
  readonly browser: Browser;
  readonly desk: ServedDesk;
}

/** Opened before the first journey of the file, closed after the last. */
export function atDesk(today: string): AtDesk {
  let open: AtDesk | undefined;
  beforeAll(async () => {
    const [browser, desk] = await Promise.all([openBrowser(), serveDesk(today)]);
    open = { browser, desk };
  });
  afterAll(async () => {
    await open?.browser.close();
    await open?.desk.close();
  });
  return {
    get browser() {
      return open!.browser;
    },
    get desk() {
      return open!.desk;
    },
  };
}

/** An agency with staff and nothing else on a database of its own, behind the doors as main opens them. */
export async function serveDesk(today: string): Promise<ServedDesk> {
  await ensureBuilt();
  const db = await openTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-desk-'));
  let stopJobs = async () => {};
  let now = new Date(`${today}T01:00:00Z`);
  const contact = {
    office: '办公室',
    address: '江州市滨江路1号',
    hours: '工作日9:00-17:00',
    telephone: '0000-1234567',
  };
  const founding = { name: '江州市交通运输局', shortName: '江交', contact };
  const agencyId = await found(db, founding, new Date('2018-01-02T02:00:00Z'));
  if (isRefusal(agencyId)) throw new Error(JSON.stringify(agencyId));
  for (const [login, person] of Object.entries(STAFF)) {
    await appoint(db, agencyId, { login, ...person, roles: [login as Role] }, PASSWORD);
  }
  const house = makeHouse(db, agencyId, shippedCalendar(), () => now, folder);
  const doors = openDoors(house, { publicOrigin: null });
  const listener = getRequestListener(doors.fetch);
  const server = createServer((request, response) => {
    if (!doors.fast(request, response)) void listener(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    setDay: (day) => {
      now = new Date(`${day}T01:00:00Z`);
    },
    did: async (login, noun, deed) => {
      const actor = { id: login, ...STAFF[login], roles: [login as Role] };
      const context = await house.contextFor(actor);
      const caseId = noun === 'agency' ? context.office.caseId : deed.caseId;
      const done = await act(ACTING[noun] as never, context, { ...deed, caseId });
      house.changed(agencyId);
      if (isRefusal(done)) throw new Error(`${deed.verb}: ${JSON.stringify(done)}`);
      return done;
    },
    signIn: async (browser, login) => {
      const page = await openPage(browser, { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
      await page.goto(`${address}/desk`);
      await page.getByLabel('登录名').fill(login);
      await page.getByLabel('密码').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '待办', exact: true }).waitFor();
      return page;
    },
    sendMails: () => sendMails(house),
    startJobs: () => {
      stopJobs = startJobs(house, { pauseMs: 50 });
    },
    close: async () => {
      await stopJobs();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** g and a letter. Both are on their way at once: what counts as one chord is measured, and a slow machine would be too slow. */
export async function chord(page: Page, letter: string): Promise<void> {
  await Promise.all([page.keyboard.press('g'), page.keyboard.press(letter)]);
}

/** Opens the form of a verb by its button, fills it in, and sends it; waits until it is done. */
export async function doVerb(page: Page, verb: string, fill?: (form: Locator) => Promise<void>): Promise<void> {
  await page.locator(`[data-verb="${verb}"]`).click();
  const form = page.locator('.ant-drawer').filter({ has: page.locator('form') });
  await form.locator('.gk-submit').waitFor();
  await fill?.(form);
  await expectAccessible(page);
  await form.locator('.gk-submit').click();
  const refused = form.locator('.ant-alert-error, .ant-form-item-explain-error').first();
  await Promise.race([form.waitFor({ state: 'hidden' }), refused.waitFor()]);
  if (await refused.isVisible()) throw new Error(`${verb}: ${await form.innerText()}`);
}

/** Chooses from a list by the words that a person reads. */
export async function choose(form: Locator | Page, label: string, choice: string): Promise<void> {
  const box = field(form, label);
  await box.click();
  const page = 'page' in form ? form.page() : form;
  const list = page.locator(`[id="${await box.getAttribute('id')}_list"]`);
  await list.getByRole('option').filter({ hasText: choice }).first().click();
}

/** A field of a form by the whole of its label. */
export const field = (form: Locator | Page, label: string) => form.getByLabel(new RegExp(`^${label}(（选填）)?$`));

/** The form at the counter, come to by keyboard and filled in but for the name of the requester and how to reach them. */
export async function beginAtCounter(page: Page): Promise<void> {
  await chord(page, 'n');
  await choose(page, '申请人类型', '自然人');
  await choose(page, '证件类型', '护照');
  await field(page, '证件号码').fill('E12345678');
  await field(page, '信息的名称、文号或者其他特征性描述').fill('2025年江州大桥养护工程的招标文件');
  await page.getByText('电子文档').click();
  await choose(page, '获取信息的途径', '自行领取');
}
