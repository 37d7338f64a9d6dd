import { afterAll, beforeAll, expect, it } from 'vitest';
import { allOf, openTestPortal, type TestPortal, textOf } from '../../portal.fixture.ts';
import { giveIndexCode, type Published, publish } from '../publish.fixture.ts';

let test: TestPortal;
let call: Published;

beforeAll(async () => {
  test = await openTestPortal();
  await giveIndexCode(test);
  const content = { title: '公交票价调整方案（征求意见稿）', genre: 'call-for-comments', documentNumber: '' };
  call = await publish(test, { ...content, commentsUntil: '2026-03-20', shorterBecause: '新票价四月施行。' });
});
afterAll(() => test.close());

const main = async (path: string) => textOf(allOf((await test.visit().get(path)).html, 'main')[0]!);

it('readers find what they may comment on, until when, and why the period is short (公开征求意见)', async () => {
  expect(await main('/info/comments')).toMatch(
    /正在征求\s*公交票价调整方案（征求意见稿）\s*征求意见期间：2026-03-02 至 2026-03-20.*已经结束\s*暂无/s,
  );
  const page = await main(`/info/${call.indexNumber}`);
  expect(page).toContain('征求意见期间：2026-03-02 至 2026-03-20');
  expect(page).toContain('少于30日的原因：新票价四月施行。');
  expect((await test.visit().get('/info')).html).toContain('href="/info/comments"');
});

it('it is over on the next day, although nothing was written; and then leads to what became of the comments', async () => {
  test.setDay('2026-03-21');
  expect(await main('/info/comments')).toMatch(/正在征求\s*暂无。\s*已经结束\s*公交票价/s);
  expect(await main(`/info/${call.indexNumber}`)).toContain('已经结束');
  const report = await publish(test, { title: '公交票价意见采纳情况', genre: 'report', reportsOn: call.indexNumber });
  expect(await main('/info/comments')).toMatch(
    /已公布采纳情况\s*公交票价调整方案.*意见采纳情况：公交票价意见采纳情况/s,
  );
  expect(await main(`/info/${report.indexNumber}`)).toContain('本文反馈的征求意见：公交票价调整方案（征求意见稿）');
});
