import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexedCase } from '../../store/case-index.ts';
import { casesOf } from '../../store/case-index.ts';
import {
  FILLED,
  type Fields,
  fieldsOf,
  lodgeAs,
  openTestPortal,
  sendApplication,
  type TestPortal,
} from '../portal.fixture.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal({ applies: 10_000 });
});
afterAll(() => test.close());

const sendForm = (fields: Fields, browser = test.visit()) => sendApplication(test, browser, fields);
const requests = (): Promise<IndexedCase[]> => casesOf(test.db, 1, 'request');

describe('the form without scripts', () => {
  it('grows and shrinks by its buttons, and keeps all that was typed', async () => {
    const browser = test.visit();
    const form = await browser.get('/apply');
    const two = await browser.post('/apply', { ...fieldsOf(form.html), ...FILLED, do: 'add-item' });
    expect(two.status).toBe(200);
    const typed = { ...fieldsOf(two.html), 'items.1.description': '第二项' };
    expect(typed).toMatchObject({ ...FILLED });
    const joint = await browser.post('/apply', { ...typed, do: 'add-joint' });
    expect(joint.html).toContain('name="coRequesters.0.name"');
    const less = await browser.post('/apply', { ...fieldsOf(joint.html), do: 'remove-item.0' });
    expect(fieldsOf(less.html)['items.0.description']).toBe('第二项');
    expect(fieldsOf(less.html)['items.1.description']).toBeUndefined();
  });

  it('may be sent empty places, which are left out', async () => {
    const { status, html } = await sendForm({ 'items.1.description': '', 'coRequesters.0.name': '', 'agent.name': '' });
    expect(status).toBe(200);
    expect(html).toContain('核对申请内容');
  });

  it('comes back to the form from the check with everything in it', async () => {
    const browser = test.visit();
    const check = await sendForm({ 'items.0.description': '第一行\n第二行' }, browser);
    const back = await browser.post('/apply', { ...fieldsOf(check.html), do: 'edit' });
    expect(fieldsOf(back.html)).toMatchObject({ ...FILLED, 'items.0.description': '第一行\n第二行' });
  });
});

describe('a request', () => {
  it('is lodged with number, code and day, and the receipt is this browser’s alone', async () => {
    const browser = test.visit();
    const { number, code } = await lodgeAs(test, browser);
    expect(number).toMatch(/^2026-\d{5}$/);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect((await test.visit().get('/receipt')).html).not.toContain(number);
    const [row] = (await requests()).filter((one) => one.number === number);
    expect(row).toMatchObject({ state: 'lodged', party: '王芳', kind: 'A' });
  });

  it('holds several items and joint requesters', async () => {
    const { number } = await lodgeAs(test, test.visit(), {
      ...FILLED,
      'items.1.description': '第二项信息',
      'coRequesters.0.kind': 'B1',
      'coRequesters.0.name': '江州运输有限公司',
      'coRequesters.0.idType': 'other',
      'coRequesters.0.idNumber': '91000000',
    });
    const [row] = (await requests()).filter((one) => one.number === number);
    const entry = await test.db.query<{ facts: Record<string, unknown> }>(
      'select facts from entry where case_id = $1',
      [row!.caseId],
    );
    expect(entry[0]!.facts).toMatchObject({
      channel: 'online',
      items: [{}, { description: '第二项信息' }],
      coRequesters: [{ name: '江州运输有限公司' }],
    });
  });

  it('sent twice is one, with one receipt', async () => {
    const browser = test.visit();
    const check = await sendForm({ 'requester.name': '赵一' }, browser);
    const fields = { ...fieldsOf(check.html), do: 'send' };
    const sent = await Promise.all([browser.post('/apply', fields), browser.post('/apply', fields)]);
    expect(sent.map((one) => one.status)).toEqual([303, 303]);
    expect((await requests()).filter((one) => one.party === '赵一')).toHaveLength(1);
  });

  it('changed and sent from the same form is another', async () => {
    const browser = test.visit();
    const check = await sendForm({ 'requester.name': '赵二' }, browser);
    const fields = { ...fieldsOf(check.html), do: 'send' };
    await browser.post('/apply', fields);
    await browser.post('/apply', { ...fields, 'items.0.description': '另一份文件' });
    expect((await requests()).filter((one) => one.party === '赵二')).toHaveLength(2);
  });

  it('is not lodged without its check', async () => {
    const { status, html } = await sendForm({ 'requester.name': '赵三', do: 'send' });
    expect(status).toBe(200);
    expect(html).toContain('核对申请内容');
    expect((await requests()).filter((one) => one.party === '赵三')).toHaveLength(0);
  });

  it('that repeats another of the same person is shown beside it, and may be sent all the same', async () => {
    const person = {
      'requester.name': '钱进',
      'requester.idNumber': 'E77777777',
      'items.0.description': '江州大桥竣工验收报告',
    };
    const { number } = await lodgeAs(test, test.visit(), { ...FILLED, ...person });
    const again = await sendForm(person);
    expect(again.html).toContain(number);
    expect(again.html).toContain('仍然提交');
    const other = await sendForm({ ...person, 'requester.idNumber': 'E88888888' });
    expect(other.html).not.toContain(number);
  });

  it('shows what was typed as text, whatever it is', async () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const { html } = await sendForm({ 'requester.name': evil, 'items.0.description': `</textarea>${evil}` });
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<img');
    const wrong = await sendForm({ 'requester.name': evil, 'items.0.description': `</textarea>${evil}`, form: '' });
    expect(wrong.html).not.toContain('<script>');
    expect(fieldsOf(wrong.html)['items.0.description']).toBe(`</textarea>${evil}`);
  });

  it('takes no character that the ledger cannot keep', async () => {
    const { number } = await lodgeAs(test, test.visit(), { ...FILLED, 'requester.name': '孙\u0000三\u0007' });
    expect((await requests()).find((one) => one.number === number)!.party).toBe('孙三');
  });
});
