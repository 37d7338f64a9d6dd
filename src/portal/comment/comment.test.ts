import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comment } from '../../cases/comment/comment.ts';
import { entriesOf } from '../../store/ledger.ts';
import { giveIndexCode, type Published, publish } from '../info/publish.fixture.ts';
import { allOf, attribute, faultsOn, fieldsOf, openTestPortal, type TestPortal, textOf } from '../portal.fixture.ts';
import { commentPath } from './address.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal({ applies: 10_000, lookups: 10_000 });
  await giveIndexCode(test);
});
afterAll(() => test.close());

const TEXT = '夜间班次太少，请把末班车推迟到23点。';

async function openCall(more: object = {}): Promise<Published> {
  test.setDay('2026-03-02');
  const content = { title: '公交线路调整方案（征求意见稿）', genre: 'call-for-comments', documentNumber: '' };
  return publish(test, { ...content, commentsUntil: '2026-04-01', commentsHere: true, ...more });
}

/** Opens the form and sends it filled in. */
async function comments(
  call: Published,
  fields: Record<string, string> = {},
  files: { name: string; bytes: Uint8Array }[] = [],
) {
  const browser = test.visit();
  const form = await browser.get(commentPath(call.indexNumber));
  test.wait(5000);
  const sent = await browser.upload('/comment', { ...fieldsOf(form.html), text: TEXT, ...fields }, files);
  return { browser, sent, form };
}

async function receiptOf(call: Published, fields?: Record<string, string>) {
  const { browser, sent } = await comments(call, fields);
  expect(sent.location).toBe('/comment/receipt');
  const { html } = await browser.get('/comment/receipt');
  const [number, code] = allOf(html, 'strong').map(textOf) as [string, string];
  return { browser, number, code };
}

const main = (html: string) => textOf(allOf(html, 'main')[0]!);
const newest = async (call: Published) => {
  const [row] = await test.db.query<{ id: string }>(
    `select case_id as id from case_index where noun = 'comment' and extra->>'callId' = $1 order by case_id desc limit 1`,
    [call.caseId],
  );
  return comment.fold(await entriesOf(test.db, test.house.agencyId, row!.id));
};

describe('the form', () => {
  it('is found from an open call that takes comments here, and from no other', async () => {
    const call = await openCall();
    const elsewhere = await openCall({ commentsHere: false, title: '公交票价方案（征求意见稿）' });
    const links = async (path: string) =>
      allOf((await test.visit().get(path)).html, 'a').map((link) => attribute(link, 'href'));
    expect(await links(`/info/${call.indexNumber}`)).toContain(commentPath(call.indexNumber));
    expect(await links(`/info/${elsewhere.indexNumber}`)).not.toContain(commentPath(elsewhere.indexNumber));
    expect(await links('/info/comments')).toEqual(
      expect.arrayContaining([commentPath(call.indexNumber), '/comment/track']),
    );
    expect((await test.visit().get(commentPath(elsewhere.indexNumber))).status).toBe(410);
    expect((await test.visit().get('/comment?call=000000777/2026-99999')).status).toBe(404);
    expect((await test.visit().get('/comment?call=%00')).status).toBe(404);
    expect((await test.visit().get('/comment')).status).toBe(404);
  });

  it('takes a comment of somebody who says nothing of themselves', async () => {
    const call = await openCall();
    await receiptOf(call);
    expect(await newest(call)).toMatchObject({
      text: TEXT,
      name: '',
      contact: '',
      channel: 'online',
      state: 'submitted',
    });
  });

  it('takes what somebody says of themselves, and a file', async () => {
    const call = await openCall();
    const fields = { about: '第三条', name: '王芳', kind: 'A', contact: '13800000000' };
    const { sent } = await comments(call, fields, [{ name: '数据.txt', bytes: new TextEncoder().encode('客流数据') }]);
    expect(sent.location).toBe('/comment/receipt');
    expect(await newest(call)).toMatchObject({ ...fields, files: [{ name: '数据.txt' }] });
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['nothing said', { text: '  ' }, 'text', /意见和理由：必须填写/],
    ['too much said', { text: '长'.repeat(5001) }, 'text', /意见和理由：超过5000个字/],
    ['a very long name', { name: '长'.repeat(101) }, 'name', /姓名或者单位名称：超过100个字/],
    ['a kind that there is not', { kind: 'Z' }, 'kind', /类别：不是可选的项/],
  ])('comes back with everything that was typed where there is %s', async (_why, wrong, field, said) => {
    const typed = { about: '第三条', name: '王芳', contact: '13800000000', kind: 'A', ...wrong };
    const { sent } = await comments(await openCall(), typed);
    expect(sent.status).toBe(422);
    expect(faultsOn(sent.html).get(field)).toMatch(said);
    const { kind: _, ...kept } = typed;
    expect(fieldsOf(sent.html)).toMatchObject({ text: TEXT, ...kept });
  });

  it('names a file that is not taken, and keeps the text', async () => {
    const { sent } = await comments(await openCall(), {}, [{ name: '程序.exe', bytes: new Uint8Array([77, 90, 0]) }]);
    expect(sent.status).toBe(422);
    expect(faultsOn(sent.html).get('files')).toContain('程序.exe');
    expect(fieldsOf(sent.html).text).toBe(TEXT);
  });

  it('needs a contact where the agency asks for it', async () => {
    const call = await openCall();
    await giveIndexCode(test, { commentContact: 'needed' });
    const { sent } = await comments(call);
    expect(faultsOn(sent.html).get('contact')).toBe('联系方式：必须填写。');
    await giveIndexCode(test, { commentContact: 'optional' });
  });

  it('sent twice is one comment', async () => {
    const call = await openCall();
    const { browser, form } = await comments(call);
    const again = await browser.upload('/comment', { ...fieldsOf(form.html), text: TEXT }, []);
    expect(again.location).toBe('/comment/receipt');
    const [row] = await test.db.query<{ n: number }>(
      `select count(*)::int as n from case_index where noun = 'comment' and extra->>'callId' = $1`,
      [call.caseId],
    );
    expect(row!.n).toBe(1);
  });

  it.each([
    ['without the pass of a form', { pass: 'x' }],
    ['by a program that fills in every field', { website: 'http://spam.example' }],
  ])('is not taken %s', async (_why, fields) => {
    const { sent } = await comments(await openCall(), fields as Record<string, string>);
    expect(sent.status).toBe(422);
  });
});

describe('a call that takes no more', () => {
  it('is over at midnight, also for a form that was opened before, which keeps what was typed', async () => {
    const call = await openCall();
    const browser = test.visit();
    test.setDay('2026-04-01');
    const minute = 60_000;
    test.wait(13 * 60 * minute);
    const form = await browser.get(commentPath(call.indexNumber));
    expect(form.status).toBe(200);
    test.wait(60 * minute - 1);
    const send = () => browser.upload('/comment', { ...fieldsOf(form.html), text: TEXT }, []);
    test.wait(1);
    const late = await send();
    expect(late.status).toBe(422);
    expect(main(late.html)).toMatch(/征求意见已于2026年4月1日结束/);
    expect(main(late.html)).toContain(TEXT);
    test.wait(-1);
    expect((await send()).location).toBe('/comment/receipt');
    test.setDay('2026-04-02');
    const { status, html } = await test.visit().get(commentPath(call.indexNumber));
    expect([status, allOf(html, 'form').length]).toEqual([410, 0]);
  });

  it('is withdrawn: nothing is taken and nothing of it is shown', async () => {
    const call = await openCall({ title: '有误的征求意见稿' });
    await call.does('withdraw', { reason: '内容有误。' });
    const { status, html } = await test.visit().get(commentPath(call.indexNumber));
    expect([status, html.includes('有误的征求意见稿'), main(html).includes('已经撤回')]).toEqual([410, false, true]);
  });
});

describe('what became of it', () => {
  const lookUp = async (number: string, code: string) => {
    const browser = test.visit();
    const { html } = await browser.get('/comment/track');
    await browser.post('/comment/track', { ...fieldsOf(html), number, code });
    return main((await browser.get('/comment/track')).html);
  };

  it('is told once the report is public, to whoever has number and code', async () => {
    const call = await openCall();
    const { number, code } = await receiptOf(call, { about: '第三条' });
    const same = await receiptOf(call, { text: '请增加夜间班次。' });
    const { caseId } = await newest(call);
    const [row] = await test.db.query<{ id: string }>('select case_id as id from case_index where number = $1', [
      number,
    ]);
    await test.staff('comment', { verb: 'classify', caseId, facts: { sameAs: number } });
    await test.staff('comment', { verb: 'classify', caseId: row!.id, facts: { gist: '推迟末班车' } });
    const facts = { outcome: 'partly', reason: '周末先行试点。' };
    await test.staff('comment', { verb: 'decide', caseId: row!.id, facts });
    const before = await lookUp(number, code);
    expect(before).toMatch(/正在研究/);
    expect(before).not.toContain('周末先行试点');
    test.setDay('2026-04-02');
    await publish(test, { title: '公交线路意见采纳情况', genre: 'report', reportsOn: call.indexNumber });
    expect(await lookUp(number, code.toLowerCase())).toMatch(/部分采纳.*周末先行试点。.*公交线路意见采纳情况/s);
    expect(await lookUp(same.number, same.code)).toMatch(/部分采纳与内容相同的其他意见一并处理/s);
    expect(await lookUp(number, 'AAAAAAAA')).toContain('意见编号');
  });

  it('is not told by the number of a request, and no request by that of a comment', async () => {
    const { number, code } = await receiptOf(await openCall());
    const browser = test.visit();
    const { html } = await browser.get('/track');
    expect((await browser.post('/track', { ...fieldsOf(html), number, code })).status).toBe(422);
  });

  it('is kept from guesses', async () => {
    const strict = await openTestPortal({ lookups: 2 });
    const browser = strict.visit();
    const guess = async () => {
      const { html } = await browser.get('/comment/track');
      return (await browser.post('/comment/track', { ...fieldsOf(html), number: '意见2026-0001', code: 'A' })).status;
    };
    expect([await guess(), await guess(), await guess()]).toEqual([422, 422, 429]);
    await strict.close();
  });
});

it('a flood of comments from one address is stopped', async () => {
  const strict = await openTestPortal({ applies: 1 });
  const post = () => strict.visit().post('/comment', { text: TEXT });
  expect([(await post()).status, (await post()).status]).toEqual([404, 429]);
  await strict.close();
});
