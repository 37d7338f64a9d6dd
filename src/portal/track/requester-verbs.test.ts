import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  faultsOn,
  fieldsOf,
  followedRequest,
  openTestPortal,
  type TestPortal,
  type Visitor,
} from '../portal.fixture.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal({ applies: 10_000 });
});
afterAll(() => test.close());

const followed = () => followedRequest(test);
const does = (caseId: string, verb: string, facts: object = {}) => test.staff('request', { verb, caseId, facts });
const status = async (browser: Visitor) => (await browser.get('/track')).html;

describe('what the requester may do', () => {
  async function asked() {
    const one = await followed();
    for (const verb of ['confirm-receipt', 'register']) await does(one.caseId, verb);
    await does(one.caseId, 'ask-to-supplement', { what: '请写明文件的年份。' });
    return one;
  }

  it('supplement, when asked: the period runs anew', async () => {
    const { browser } = await asked();
    expect(await status(browser)).toContain('请写明文件的年份');
    const form = await browser.get('/track/supplement');
    const wrong = await browser.post('/track/supplement', { ...fieldsOf(form.html), text: ' ' });
    expect([...faultsOn(wrong.html).keys()]).toEqual(['text']);
    const files = [{ name: '说明.txt', bytes: Buffer.from('2025年') }];
    const sent = await browser.upload('/track/supplement', { ...fieldsOf(form.html), text: '2025年的<b>' }, files);
    expect(sent.location).toBe('/track?done=supplement');
    const html = (await browser.get(sent.location!)).html;
    expect(html).toContain('补正已提交');
    expect(html).toContain('2025年的&lt;b&gt;');
  });

  it('supplement within working days from receipt, and by a day once receipt is recorded', async () => {
    const { browser, caseId } = await asked();
    expect(await status(browser)).toContain('请自收到告知书之日起 15 个工作日内提交');
    await does(caseId, 'record-notice-delivery');
    // Received on Monday 2 March 2026.
    expect(await status(browser)).toContain('请于2026年3月23日前（含当日）提交');
    expect((await browser.get('/track/supplement')).html).toContain('请于2026年3月23日前（含当日）提交');
  });

  it('learn by when to pay', async () => {
    const { browser, caseId } = await followed();
    for (const verb of ['confirm-receipt', 'register', 'accept']) await does(caseId, verb);
    await does(caseId, 'charge-fee', { basis: 'pages', count: 68, howToPay: '凭缴款码缴纳。' });
    expect(await status(browser)).toContain('请自收到通知书次日起 20 个工作日内缴纳');
    await does(caseId, 'record-notice-delivery');
    expect(await status(browser)).toContain('请于2026年3月30日前（含当日）缴纳');
    expect(await status(browser)).toContain('告知书、通知书送达');
  });

  it('supplement sent twice is one', async () => {
    const { browser, caseId } = await asked();
    const fields = { ...fieldsOf((await browser.get('/track/supplement')).html), text: '2025年' };
    await browser.post('/track/supplement', fields);
    await browser.post('/track/supplement', fields);
    const entries = await test.db.query('select 1 from entry where case_id = $1 and verb = $2', [caseId, 'supplement']);
    expect(entries).toHaveLength(1);
  });

  it('give reasons, when asked', async () => {
    const { browser, caseId } = await followed();
    for (const verb of ['confirm-receipt', 'register', 'accept']) await does(caseId, verb);
    await does(caseId, 'ask-reasons', { found: '本月已申请四十件。' });
    const fields = fieldsOf((await browser.get('/track/give-reasons')).html);
    const sent = await browser.post('/track/give-reasons', { ...fields, text: '课题研究。' });
    expect(sent.location).toBe('/track?done=give-reasons');
  });

  it('withdraw, with or without a reason, and then no more', async () => {
    const { browser } = await followed();
    const fields = fieldsOf((await browser.get('/track/withdraw')).html);
    expect((await browser.post('/track/withdraw', fields)).location).toBe('/track?done=withdraw');
    expect(await status(browser)).toContain('已终止办理');
    expect((await browser.get('/track/withdraw')).location).toBe('/track');
    const again = await browser.post('/track/withdraw', { ...fields, reason: '再次' });
    expect(again.status).toBe(422);
    expect(again.html).toContain('不能');
  });

  it('nothing that the state does not allow, and nothing without a look-up', async () => {
    const { browser } = await followed();
    expect((await browser.get('/track/supplement')).location).toBe('/track');
    const fields = fieldsOf((await browser.get('/track/withdraw')).html);
    expect((await browser.post('/track/supplement', { ...fields, text: '未经要求' })).status).toBe(422);
    const stranger = test.visit();
    const { html } = await stranger.post('/track/withdraw', fields);
    expect(html).toContain('查询码');
    expect(await status(browser)).toContain('已提交，待确认收到');
  });
});
