import { afterAll, beforeAll, expect, it } from 'vitest';
import { allOf, openTestPortal, type TestPortal, textOf } from '../../portal.fixture.ts';
import { giveIndexCode, type Published, publish } from '../publish.fixture.ts';

let test: TestPortal;
let answer: Published;
const QUESTION = '暴雨天公交停运为什么没有提前通知？';
const TITLE = '关于暴雨天公交停运的说明';

beforeAll(async () => {
  test = await openTestPortal();
  await giveIndexCode(test);
  answer = await publish(test, { title: TITLE, genre: 'concern-response', column: 'news', question: QUESTION });
});
afterAll(() => test.close());

const main = async (path: string) => textOf(allOf((await test.visit().get(path)).html, 'main')[0]!);

it('readers find the question beside the answer, from the home of the column on (回应关切)', async () => {
  expect((await test.visit().get('/info')).html).toContain('href="/info/concerns"');
  expect(await main('/info/concerns')).toMatch(new RegExp(`公众关切\\s*${QUESTION}.*本机关回应\\s*${TITLE}`, 's'));
  expect(await main(`/info/${answer.indexNumber}`)).toMatch(new RegExp(`公众关切\\s*${QUESTION}`));
});

it('the search finds it by the words of the question', async () => {
  expect(await main(`/search?q=${encodeURIComponent('没有提前通知')}`)).toContain(TITLE);
});

it('programs have it as a feed and as open data', async () => {
  const feed = await test.visit().get('/info/feed.json?genre=concern-response');
  expect(JSON.parse(feed.html).items.map(({ title }: { title: string }) => title)).toEqual([TITLE]);
  const data = JSON.parse((await test.visit().get('/data/concerns.json')).html);
  expect(data.rows).toMatchObject([{ indexNumber: answer.indexNumber, question: QUESTION, title: TITLE }]);
});

it('what is withdrawn is in none of them', async () => {
  await answer.does('withdraw', { reason: '内容有误。' });
  expect(await main('/info/concerns')).toContain('暂无回应');
  expect(JSON.parse((await test.visit().get('/data/concerns.json')).html).rows).toEqual([]);
});
