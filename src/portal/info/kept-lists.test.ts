import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../base/ids.ts';
import { putShown } from '../../store/publication/put-shown.ts';
import { aShown } from '../../store/publication/shown.fixture.ts';
import { allOf, attribute, openTestPortal, type TestPortal, textOf } from '../portal.fixture.ts';

let test: TestPortal;
let caseId: string;
beforeAll(async () => {
  test = await openTestPortal();
  const [row] = await test.db.query<{ id: string }>(`select case_id as id from case_index where noun = 'agency'`);
  caseId = row!.id;
  await test.db.tx((tx) => putShown(tx, 1, newId(), aShown({ title: '罗哈河快速通道收费标准', text: '按里程收费。' })));
  test.portal.changed();
});
afterAll(() => test.close());

const search = async (typed: string) => (await test.visit().get(`/search?q=${encodeURIComponent(typed)}`)).html;

it('looks for the names that the agency keeps at once, says so, and no more for those of the program', async () => {
  expect(await search('罗哈桥')).not.toContain('快速通道');
  expect(await search('驾照')).toContain('机动车驾驶证');
  const names = [['罗哈桥', '罗哈河快速通道']];
  await test.staff('agency', { verb: 'keep-search-names', caseId, facts: { names, why: '当地叫法' } });
  const found = await search('罗哈桥收费');
  expect(found).toContain('也找了：罗哈河快速通道收费');
  expect(allOf(found, 'a').map(textOf)).toContain('罗哈河快速通道收费标准');
  expect(await search('驾照')).not.toContain('机动车驾驶证');
});

it('leads to the columns of other bodies, and to the reports of those below', async () => {
  const linksOn = async (path: string) =>
    allOf((await test.visit().get(path)).html, 'a')
      .filter((link) => attribute(link, 'rel')?.includes('external'))
      .map((link) => [textOf(link), attribute(link, 'href')]);
  for (const path of ['/info', '/reports', '/info/column/report']) expect(await linksOn(path)).toEqual([]);
  const at = (name: string) => `https://${name}.example/zfxxgk/?a=1&b=2`;
  const facts = {
    higher: [{ name: '省交通运输厅', column: at('a') }],
    departments: [],
    lower: [
      { name: '公路中心', column: at('b'), reports: at('c') },
      { name: '<港口>局', column: at('d') },
    ],
    why: '启用',
  };
  await test.staff('agency', { verb: 'keep-bodies', caseId, facts });
  expect(await linksOn('/info')).toEqual([
    ['省交通运输厅', at('a')],
    ['公路中心', at('b')],
    ['<港口>局', at('d')],
  ]);
  for (const path of ['/reports', '/info/column/report']) expect(await linksOn(path)).toEqual([['公路中心', at('c')]]);
});
