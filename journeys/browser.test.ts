import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, openBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const document = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>公开</title></head><body><main><h1>政府信息公开</h1>${body}</main></body></html>`;

it('shows Chinese without a font of the machine: two characters of one width look different, and neither is a box', async () => {
  const page = await openPage(browser);
  await page.setContent(
    document('<p><span id="a">申</span> <span id="b">复</span> <span id="none">&#xF8FF;</span></p>'),
  );
  const picture = (id: string) =>
    page
      .locator(id)
      .screenshot()
      .then((bytes) => bytes.toString('base64'));
  const [a, b, box] = [await picture('#a'), await picture('#b'), await picture('#none')];
  expect(new Set([a, b, box]).size).toBe(3);
  await page.context().close();
});

it('passes a page that is accessible', async () => {
  const page = await openPage(browser);
  await page.setContent(document('<label>姓名 <input name="name"></label>'));
  await expectAccessible(page);
  await page.context().close();
});

it('names the element of a planted violation', async () => {
  const page = await openPage(browser);
  await page.setContent(document('<input name="name"><p style="color:#ccc;background:#fff">办理期限</p>'));
  await expect(expectAccessible(page)).rejects.toThrow(/color-contrast[\s\S]*label[\s\S]*input/);
  await page.context().close();
});
