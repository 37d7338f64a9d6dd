import { afterAll, beforeAll, expect, it } from 'vitest';
import { allOf, attribute, openTestPortal, type TestPortal, textOf } from '../../portal.fixture.ts';
import { giveIndexCode, type Published, publish } from '../publish.fixture.ts';

let test: TestPortal;
let document: Published;
let interpretation: Published;

beforeAll(async () => {
  test = await openTestPortal();
  await giveIndexCode(test);
  document = await publish(test, { title: '公交线路调整办法' });
  interpretation = await publish(test, {
    ...{ title: '《公交线路调整办法》政策解读', genre: 'interpretation', interprets: document.indexNumber },
    ...{ forms: ['text', 'audio-video'], documentNumber: '' },
  });
});
afterAll(() => test.close());

const page = async (one: Published, language = '') =>
  (await test.visit().get(`/info/${one.indexNumber}${language}`)).html;
const linkTo = (html: string, title: string) => {
  const link = allOf(html, 'a').find((one) => textOf(one).trim() === title);
  return link && attribute(link, 'href');
};

it('a document leads to what interprets it, with its forms, and the interpretation to its document (政策解读)', async () => {
  const [of, by] = [await page(document), await page(interpretation)];
  expect(linkTo(of, '《公交线路调整办法》政策解读')).toBe(`/info/${interpretation.indexNumber}`);
  expect(textOf(allOf(of, 'main')[0]!)).toMatch(/本文件的政策解读：.*文字解读、音频视频/s);
  expect(linkTo(by, '公交线路调整办法')).toBe(`/info/${document.indexNumber}`);
  expect(textOf(allOf(by, 'main')[0]!)).toMatch(/本文解读的文件：.*解读形式：文字解读、音频视频/s);
});

it('what is withdrawn is named on neither side', async () => {
  await interpretation.does('withdraw', { reason: '内容有误。' });
  expect(await page(document)).not.toContain('政策解读：');
  await document.does('withdraw', { reason: '内容有误。' });
  await interpretation
    .correct({ ...{ title: '《公交线路调整办法》政策解读', genre: 'interpretation' } })
    .catch(() => {});
  expect((await test.visit().get(`/info/${interpretation.indexNumber}`)).status).not.toBe(200);
});
