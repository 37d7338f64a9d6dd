import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  allOf,
  attribute,
  faultsOn,
  followedRequest,
  lodgeAs,
  lookUp,
  openTestPortal,
  type TestPortal,
  textOf,
  type Visitor,
} from '../portal.fixture.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal({ applies: 10_000, lookups: 10_000 });
});
afterAll(() => test.close());

const followed = () => followedRequest(test);
const does = (caseId: string, verb: string, facts: object = {}) => test.staff('request', { verb, caseId, facts });

async function status(browser: Visitor): Promise<string> {
  return (await browser.get('/track')).html;
}

describe('the look-up', () => {
  it('needs number and code, in either case and with spaces', async () => {
    const { number, code } = await followed();
    const browser = test.visit();
    const found = await lookUp(browser, ` ${number} `, `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`);
    expect([found.status, found.location]).toEqual([303, '/track']);
    expect(await status(browser)).toContain(`申请 ${number}`);
  });

  it.each<[why: string, number: (n: string) => string, code: (c: string) => string, field: string]>([
    ['a wrong code', (n) => n, () => 'AAAAAAAA', 'number'],
    ['a wrong number', () => '2026-99999', (c) => c, 'number'],
    ['the number alone', (n) => n, () => '', 'code'],
    ['the code alone', () => '', (c) => c, 'number'],
    ['an injection', () => "' or 1=1 --", (c) => c, 'number'],
    ['a very long number', () => '9'.repeat(100_000), (c) => c, 'number'],
  ])('finds nothing with %s', async (_why, numberOf, codeOf, field) => {
    const { number, code } = await followed();
    const browser = test.visit();
    const { status: answered, html } = await lookUp(browser, numberOf(number), codeOf(code));
    expect(answered).toBe(422);
    expect([...faultsOn(html).keys()]).toContain(field);
    expect(await status(browser)).not.toContain('办理经过');
  });

  it('says the same for a wrong number as for a wrong code', async () => {
    const { number, code } = await followed();
    const texts = [await lookUp(test.visit(), number, 'AAAAAAAA'), await lookUp(test.visit(), '2026-99999', code)];
    expect(new Set(texts.map(({ html }) => [...faultsOn(html).values()].join())).size).toBe(1);
  });

  it('is this browser’s alone, ends when it is left and after half an hour, and the code is in no page', async () => {
    const { browser, number, code } = await followed();
    expect(await status(test.visit())).not.toContain(number);
    expect(await status(browser)).not.toContain(code);
    test.wait(29 * 60_000);
    expect(await status(browser)).toContain('办理经过');
    test.wait(31 * 60_000);
    expect(await status(browser)).not.toContain('办理经过');
    await lookUp(browser, number, code);
    await browser.post('/track/leave', {});
    expect(await status(browser)).not.toContain('办理经过');
  });

  it('is let in only so often with wrong codes', async () => {
    const strict = await openTestPortal({ lookups: 2 });
    const { number, code } = await lodgeAs(strict, strict.visit());
    await lookUp(strict.visit(), number, 'AAAAAAAA');
    await lookUp(strict.visit(), number, 'BBBBBBBB');
    const third = await lookUp(strict.visit(), number, code);
    expect(third.status).toBe(429);
    expect(third.html).toContain('15 分钟');
    strict.wait(16 * 60_000);
    expect((await lookUp(strict.visit(), number, code)).status).toBe(303);
    await strict.close();
  });
});

describe('the status', () => {
  it('has no due day until receipt is confirmed, and then explains every day of it', async () => {
    const { browser, caseId } = await followed();
    expect(await status(browser)).toContain('期限尚未起算');
    expect((await browser.get('/track/days')).html).toContain('尚未起算');
    await does(caseId, 'confirm-receipt');
    expect(await status(browser)).toContain('2026年3月30日');
    const { html } = await browser.get('/track/days');
    const table = allOf(html, 'table').at(-1)!;
    expect(textOf(table)).toContain('期限届满');
    expect(allOf(html, 'td').filter((cell) => (attribute(cell, 'class') ?? '').includes('day-counted'))).toHaveLength(
      20,
    );
  });

  it('marks a weekend, a day off by the yearly notice and a day worked for it each in its own way, and says which', async () => {
    test.setDay('2026-09-18');
    const browser = test.visit();
    const { number, code } = await lodgeAs(test, browser);
    await lookUp(browser, number, code);
    const [row] = await test.db.query<{ case_id: string }>('select case_id from case_index where number = $1', [
      number,
    ]);
    await does(row!.case_id, 'confirm-receipt');
    const { html } = await browser.get('/track/days');
    const september = html.split('<caption>2026年10月')[0]!;
    const marks = [...september.matchAll(/<td class="[^"]*">(\d+)<small aria-hidden="true">([^<]+)<\/small>/g)];
    const markOf = new Map(marks.map(([, no, mark]) => [Number(no), mark]));
    expect([19, 20, 21, 25].map((no) => markOf.get(no))).toEqual(['末', '班 1', '2', '休']);
    const legend = allOf(html, 'ul').find((list) => attribute(list, 'class') === 'legend')!;
    for (const said of ['末周末', '休放假', '班调休上班日', '停不计入期限']) expect(textOf(legend)).toContain(said);
  });

  it('marks a day that waits for the next year’s holidays as provisional', async () => {
    const { browser, caseId } = await followed();
    test.setDay('2026-12-21');
    await does(caseId, 'confirm-receipt');
    const found = test.visit();
    void browser;
    const { number, code } = await lodgeAs(test, found);
    await lookUp(found, number, code);
    const [row] = await test.db.query<{ case_id: string }>('select case_id from case_index where number = $1', [
      number,
    ]);
    await does(row!.case_id, 'confirm-receipt');
    expect(await status(found)).toContain('暂定');
  });

  it('shows the requester what concerns them, and nothing of others or of drafts', async () => {
    const { browser, caseId } = await followed();
    await does(caseId, 'confirm-receipt');
    await does(caseId, 'register', { note: '内部备注甲' });
    await does(caseId, 'accept');
    await does(caseId, 'assign', { section: '内部科室乙' });
    await does(caseId, 'consult-third-party', { party: '第三方丙公司', question: '问题丁', deliveredOn: '2026-03-02' });
    const consulting = await status(browser);
    expect(consulting).toContain('征求意见');
    await does(caseId, 'record-opinion', { consultation: 1, opinion: 'agrees', reasons: '意见戊' });
    await does(caseId, 'end-consultation', { conclusion: '结论己' });
    await does(caseId, 'draft-reply', { outcome: 'DISCLOSE', grounds: '草稿理由庚', content: '草稿内容辛' });
    await does(caseId, 'review');
    await does(caseId, 'approve');
    await does(caseId, 'answer');
    const before = await status(browser);
    expect(before).toContain('已作出答复，待送达');
    for (const inside of [
      '甲',
      '内部科室乙',
      '第三方丙公司',
      '问题丁',
      '意见戊',
      '结论己',
      '草稿理由庚',
      '草稿内容辛',
      '李文',
    ])
      expect(before, inside).not.toContain(inside);
  });

  it('gives the reply in full once it is served, with the files that went out with it and no other', async () => {
    const { browser, caseId } = await followed();
    for (const verb of ['confirm-receipt', 'register', 'accept']) await does(caseId, verb);
    const inside = { name: '内部.txt', bytes: Buffer.from('inside') };
    const facts = { outcome: 'DISCLOSE', grounds: '属于应当公开的信息。', content: '答复内容如下。' };
    await test.staff('request', { verb: 'draft-reply', caseId, facts, files: [inside] });
    for (const verb of ['review', 'approve']) await does(caseId, verb);
    await test.staff('request', {
      verb: 'answer',
      caseId,
      facts: {},
      files: [{ name: '批复.txt', bytes: Buffer.from('批复全文') }],
    });
    await test.staff('request', { verb: 'serve', caseId, facts: { means: 'electronic' } });
    const html = await status(browser);
    expect(html).toContain('答复内容如下');
    expect(html).toMatch(/江交公复〔2026〕\d+号/);
    expect(html).not.toContain('内部.txt');
    const link = allOf(html, 'a').find((one) => attribute(one, 'href')?.startsWith('/track/files/'))!;
    const file = await browser.get(attribute(link, 'href')!);
    expect(file.html).toBe('批复全文');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect((await test.visit().get(attribute(link, 'href')!)).status).toBe(404);
    const [hidden] = await test.db.query<{ hash: string }>(
      "select files->0->>'hash' as hash from entry where case_id = $1 and verb = 'draft-reply'",
      [caseId],
    );
    expect((await browser.get(`/track/files/${hidden!.hash}`)).status).toBe(404);
  });

  it('speaks English where it is asked to', async () => {
    const { browser, caseId } = await followed();
    await does(caseId, 'confirm-receipt');
    await browser.get('/?lang=en');
    expect(await status(browser)).toContain('working days left');
    expect((await browser.get('/track/days')).html).toContain('Working day');
  });
});
