import { afterAll, beforeAll, expect, it } from 'vitest';
import { exchangeRow } from '../../cases/decision/invented.fixture.ts';
import { openTestPortal, type TestPortal } from '../portal.fixture.ts';

let test: TestPortal;
const ids: Record<string, string> = {};
const id = (i: number) => exchangeRow('licence', i).XK_XDR_ZJHM!;

/** Recorded and published today, 2026-03-02. */
async function publish(kind: 'licence' | 'penalty', name: string, change: object = {}, publicUntil = '2027-03-10') {
  const row = { ...exchangeRow(kind, Object.keys(ids).length + 1), ...change };
  const decisionType = kind === 'licence' ? '准予' : '处罚';
  const { caseId } = await test.staff(kind, { verb: 'record', facts: { ...row, decisionType } });
  const facts = kind === 'penalty' ? { publicUntil } : {};
  await test.staff(kind, { verb: 'publish', caseId, facts });
  ids[name] = caseId;
}

beforeAll(async () => {
  test = await openTestPortal();
  await publish('licence', 'driver', { XK_FR_ZJHM: id(1), BZ: `电话13812345678，证号${id(1)}` });
  await publish('licence', 'carrier', {
    XK_XDR_MC: '远达危险货物运输有限公司',
    XK_XDR_LB: '法人及非法人组织',
    XK_XDR_SHXYM: '110000000000000048',
    XK_FRDB: '王某',
    XK_FR_ZJHM: id(2),
  });
  await publish('penalty', 'fine');
  await publish('penalty', 'short', {}, '2026-03-04');
});
afterAll(() => test.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await test.portal.app.request(path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

it('persons and organisations have lists of their own; that of persons is for no search engine', async () => {
  const organisations = await get('/decisions/licences');
  expect(organisations.text).toContain('远达危险货物运输有限公司');
  expect(organisations.text).not.toContain('驾驶员1');
  expect(organisations.headers.get('x-robots-tag')).toBeNull();
  const persons = await get('/decisions/licences/persons');
  expect(persons.text).toContain('驾驶员1');
  expect(persons.text).not.toContain('远达');
  expect(persons.headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect(persons.text).toContain('<meta name="robots" content="noindex, nofollow"/>');
  expect(persons.text).not.toMatch(/\.csv|\.json/);
});

it.each([
  ['by the whole number', '青交运许〔2025〕1号', true],
  ['not by a part of it', '青交运许〔2025〕', false],
  ['not by the name', '驾驶员1', false],
])('a person is found %s', async (_why, typed, isFound) => {
  const { text } = await get(`/decisions/licences/persons?q=${encodeURIComponent(typed)}`);
  expect(text.includes('/decisions/licences/' + ids.driver)).toBe(isFound);
});

it('an organisation is found by words of its name', async () => {
  expect((await get('/decisions/licences?q=远达')).text).toContain(ids.carrier);
  expect((await get('/decisions/licences?q=没有')).text).not.toContain(ids.carrier);
});

it.each(['%00', 'a%00b', '%ff', '%27', '%25', '%F0%9F%98%80', 'a'.repeat(5000)])('looks for %s calmly', async (odd) => {
  for (const list of ['licences', 'licences/persons', 'penalties'])
    expect((await get(`/decisions/${list}?q=${odd}`)).status).toBe(200);
  expect(test.faults).toEqual([]);
});

it('no page and no file has a number of an identity card, or a telephone', async () => {
  const paths = [
    '/decisions/licences',
    '/decisions/licences/persons',
    `/decisions/licences/${ids.driver}`,
    `/decisions/licences/${ids.carrier}`,
    '/decisions/licences/2025.csv',
    '/decisions/licences/2025.json',
  ];
  for (const path of paths) {
    const { status, text } = await get(path);
    expect(status).toBe(200);
    for (const secret of [id(1), id(2), '13812345678']) expect(text).not.toContain(secret);
  }
});

it('what can be taken away is of organisations alone', async () => {
  const csv = await get('/decisions/licences/2025.csv');
  expect(csv.text).toContain('远达危险货物运输有限公司');
  expect(csv.text).not.toContain('驾驶员1');
  const json = JSON.parse((await get('/decisions/licences/2025.json')).text);
  expect(json).toMatchObject([{ XK_XDR_MC: '远达危险货物运输有限公司', XK_FRDB: '王某' }]);
  expect(json).toHaveLength(1);
  expect((await get('/decisions/licences/2019.json')).text).toBe('[]\n');
});

it('a page about a person is for no search engine, one about an organisation is', async () => {
  expect((await get(`/decisions/licences/${ids.driver}`)).headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect((await get(`/decisions/licences/${ids.carrier}`)).headers.get('x-robots-tag')).toBeNull();
});

it('a penalty stops by itself on the day after its publicity, in the list and at its address', async () => {
  test.setDay('2026-03-04');
  expect((await get(`/decisions/penalties/${ids.short}`)).status).toBe(200);
  test.setDay('2026-03-05');
  test.portal.changed();
  const page = await get(`/decisions/penalties/${ids.short}`);
  expect([page.status, page.text.includes('货运')]).toEqual([410, false]);
  const list = await get('/decisions/penalties');
  expect(list.text).toContain(ids.fine);
  expect(list.text).not.toContain(ids.short);
});

it('what is withdrawn is gone at once, a notice with the reason in its place', async () => {
  const path = `/decisions/penalties/${ids.fine}`;
  expect((await get(path)).status).toBe(200);
  await test.staff('penalty', {
    verb: 'withdraw',
    caseId: ids.fine,
    facts: { ground: 'revoked', reason: '经行政复议撤销。' },
  });
  const { status, text } = await get(path);
  expect(status).toBe(410);
  expect(text).toContain('事由：决定被依法撤销。经行政复议撤销。');
  expect(text).toContain('青交罚〔2025〕3号');
  expect(text).not.toContain('货运');
  expect((await get('/decisions/penalties')).text).not.toContain(ids.fine);
});

it.each([
  '/decisions/licences/00000000-0000-7000-8000-000000000000',
  '/decisions/licences/persons/2025.csv',
  '/decisions/fines',
  '/decisions/licences?page=0',
])('%s is not there', async (path) => {
  expect((await get(path)).status).toBe(404);
});

it('a licence is not found among the penalties', async () => {
  expect((await get(`/decisions/penalties/${ids.carrier}`)).status).toBe(404);
});
