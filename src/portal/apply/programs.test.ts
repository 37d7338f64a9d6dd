import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILLED, type Fields, fieldsOf, openTestPortal, sendApplication, type TestPortal } from '../portal.fixture.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal({ applies: 10_000 });
});
afterAll(() => test.close());

const sendForm = (fields: Fields, browser = test.visit()) => sendApplication(test, browser, fields);

describe('programs that fill in forms', () => {
  it('are too fast, and what they typed stays', async () => {
    const browser = test.visit();
    const form = await browser.get('/apply');
    const { status, html } = await browser.post('/apply', { ...fieldsOf(form.html), ...FILLED, do: 'check' });
    expect(status).toBe(422);
    expect(html).toContain('提交过快');
    expect(fieldsOf(html)).toMatchObject(FILLED);
    test.wait(5000);
    expect((await browser.post('/apply', { ...fieldsOf(html), do: 'check' })).status).toBe(200);
  });

  it('fall into the field that nobody sees', async () => {
    const { status, html } = await sendForm({ website: 'http://spam.example' });
    expect(status).toBe(422);
    expect(html).toContain('不应填写');
    expect(fieldsOf(html).website).toBe('');
  });

  it.each([
    ['a pass of nobody', { pass: 'forged.forged' }],
    ['no pass', { pass: '' }],
  ])('have %s', async (_why, fields) => {
    const { status, html } = await sendForm(fields);
    expect(status).toBe(422);
    expect(html).toContain('请再次提交');
    expect(fieldsOf(html).pass).not.toBe(fields.pass);
  });

  it('use the pass of another browser in vain', async () => {
    const stolen = fieldsOf((await test.visit().get('/apply')).html).pass!;
    expect((await sendForm({ pass: stolen })).status).toBe(422);
  });

  it('are let in only so often', async () => {
    const few = await openTestPortal({ applies: 3 });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) statuses.push((await few.visit().post('/apply', {})).status);
    expect(statuses).toEqual([422, 422, 422, 429, 429]);
    few.wait(11 * 60_000);
    expect((await few.visit().post('/apply', {})).status).toBe(422);
    await few.close();
  });
});
