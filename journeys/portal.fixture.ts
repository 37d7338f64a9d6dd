import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { openTestPortal, type TestPortal } from '../src/portal/portal.fixture.ts';
import { expectAccessible, openPage } from './browser.ts';

/** The widths on which every page is looked at. */
export const WIDTHS = [320, 1280] as const;

export interface ServedPortal extends TestPortal {
  readonly address: string;
}

/** The test portal behind a port, as main serves it. */
export async function servePortal(): Promise<ServedPortal> {
  const test = await openTestPortal({ applies: 10_000, lookups: 10_000 });
  const route = getRequestListener(test.portal.app.fetch);
  const server = createServer((req, res) => {
    if (!test.portal.fast(req, res)) void route(req, res);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await test.close();
  };
  return { ...test, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** Judges a page as a reader sees it: axe needs scripts, which the reader's own browser does not run. */
export interface Examiner {
  /** Throws where the page is not accessible or wider than the screen, at 320 and at 1280 px. */
  readonly expectGood: (page: Page) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openExaminer(browser: Browser): Promise<Examiner> {
  const own = await openPage(browser);
  return {
    expectGood: async (page) => {
      const [url, body] = [page.url().replace(/#.*/, ''), await page.content()];
      await own.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
      for (const width of WIDTHS) {
        await own.setViewportSize({ width, height: 900 });
        await own.goto(url);
        const over = await own.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) throw new Error(`${url} is ${over} px too wide at ${width} px`);
        await expectAccessible(own);
      }
      await own.unroute(url);
    },
    close: () => own.context().close(),
  };
}
