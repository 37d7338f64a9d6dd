import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, type Bureau, LODGING, openBureau } from './api.fixture.ts';

let bureau: Bureau;
let clerk: Ask;
let head: Ask;

beforeAll(async () => {
  bureau = await openBureau();
  [clerk, head] = await Promise.all([bureau.signIn('clerk'), bureau.signIn('head')]);
});
afterAll(() => bureau.close());

describe('a request', () => {
  it('is lodged once, however often it is sent', async () => {
    const send = () => clerk('POST', '/requests', { facts: LODGING }, { 'idempotency-key': 'once' });
    const [first, again] = [await send(), await send()];
    expect(first).toMatchObject({ status: 201, body: { state: 'received', seq: 1 } });
    expect(first.body.lookupCode).toMatch(/^\w{8}$/);
    expect(again.body).toEqual(first.body);
    expect((await head('POST', '/requests', { facts: LODGING }, { 'idempotency-key': 'once' })).status).toBe(403);
  });

  it('is shown', async () => {
    const desk = await clerk('GET', '/desk');
    expect(desk.status).toBe(200);
    const { caseId } = desk.body.rows[0];
    const view = await clerk('GET', `/requests/${caseId}`);
    expect(view.status).toBe(200);
    console.log(JSON.stringify(view.body, null, 1).slice(0, 3000));
  });
});
