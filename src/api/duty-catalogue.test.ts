import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueHeads } from '../papers/duty/catalogue-file.ts';
import { tableFile } from '../papers/sheet/table-file.ts';
import { type Ask, type Bureau, openBureau } from './api.fixture.ts';

let bureau: Bureau;
let clerk: Ask;
beforeAll(async () => {
  bureau = await openBureau();
  bureau.setTime('2026-03-20T02:00:00Z');
  clerk = await bureau.signIn('clerk');
});
afterAll(() => bureau.close());

type Row = Readonly<Record<string, string>>;
const GOOD: Row = {
  ...{ 事项编码: 'JT-01', 事项名称: '部门预算', 公开内容: '收支总表等九张表', 设定依据: '预算法第十四条' },
  ...{
    公开栏目: '财政预算、决算',
    公开时限: '定期公开',
    更新周期: '每年',
    周期结束后几日内公开: '50',
    责任科室: '办公室',
  },
  '事先公开（预算、计划；期限自周期开始之日起算）': '是',
  ...{ 自何日起执行: '2026-01-01', 公开渠道: '政府信息公开专栏' },
};
const fileOf = (format: 'csv' | 'xlsx', rows: readonly Row[], heads = catalogueHeads()) => ({
  file: {
    name: `目录.${format}`,
    base64: Buffer.from(
      tableFile(
        format,
        '目录',
        heads,
        rows.map((row) => heads.map((head) => row[head] ?? '')),
        '2026-03-20' as never,
      ),
    ).toString('base64'),
  },
});
const preview = async (...given: Parameters<typeof fileOf>) =>
  (await clerk('POST', '/duties/catalogue/preview', fileOf(...given))).body;
const all = async () => (await clerk('GET', '/duties/years/2026')).body.duties;

it('a row that is faulty is named by row, column and what it may hold; the sound ones are recorded', async () => {
  const rows = [
    GOOD,
    {
      ...GOOD,
      事项编码: 'JT-02',
      事项名称: '统计月报',
      公开栏目: '统计数据',
      更新周期: '每两月',
      周期结束后几日内公开: '十五',
    },
    { ...GOOD, 事项编码: 'JT-01', 事项名称: '另一事项' },
    { ...GOOD, 事项编码: 'JT-03', 事项名称: '', 责任科室: '' },
    { ...GOOD, 事项编码: 'JT-04', 事项名称: '办事指南', 公开时限: '长期公开' },
  ];
  const found = await preview('xlsx', rows);
  expect(found.items.map(({ row, what }: { row: number; what: string }) => [row, what])).toEqual([
    [2, 'new'],
    [3, 'bad'],
    [4, 'bad'],
    [5, 'bad'],
    [6, 'bad'],
  ]);
  const reasons = found.items.flatMap((item: { row: number; reasons: { name: string; text: string }[] }) =>
    item.reasons.map(({ name, text }) => `${item.row} ${name} ${text}`),
  );
  expect(reasons).toEqual([
    expect.stringMatching(/^3 公开栏目 .*“统计数据”不能识别，应当填写：.*统计信息/),
    expect.stringMatching(/^3 更新周期 .*“每两月”不能识别，应当填写：每月、每季度、每半年、每年/),
    expect.stringMatching(/^3 周期结束后几日内公开 .*“十五”不能识别，应当填写：0至366的整数/),
    expect.stringMatching(/^4 事项名称 .*与第2行是同一事项/),
    expect.stringMatching(/^5 事项名称 /),
    expect.stringMatching(/^5 责任科室 /),
    expect.stringMatching(/^6 事先公开.* .*只有定期公开的事项/),
  ]);
  expect(await all()).toEqual([]);
  const done = await clerk('POST', '/duties/catalogue/import', fileOf('xlsx', rows));
  expect([done.status, done.body]).toEqual([200, { added: 1, changed: 0 }]);
  expect(await all()).toMatchObject([
    { number: '目录2026-0001', code: 'JT-01', content: '收支总表等九张表', ahead: true },
  ]);
});

describe('an item that is there', () => {
  it.each(['csv', 'xlsx'] as const)('is not doubled by the same file as %s: nothing changes', async (format) => {
    expect((await preview(format, [GOOD])).items).toMatchObject([{ what: 'same', number: '目录2026-0001' }]);
    const { status, body } = await clerk('POST', '/duties/catalogue/import', fileOf(format, [GOOD]));
    expect([status, body.reasons[0].code]).toEqual([422, 'duty.nothing-to-import']);
  });

  it('is found by its code under another name, and changed where it differs; what the file lacks stays', async () => {
    const { body } = await clerk('POST', '/duties', {
      facts: { name: '政府信息公开指南', column: 'guide', mode: 'permanent', section: '办公室' },
    });
    const heads = ['事项编码', '事项名称', '责任科室', '备注'];
    const rows = [{ 事项编码: 'JT-01', 事项名称: '部门预算公开', 责任科室: '财务科' }];
    const found = await preview('csv', rows, heads);
    expect(found).toMatchObject({ unknown: ['备注'], untouched: [{ number: body.number }] });
    expect(found.items).toMatchObject([{ what: 'changed', changes: [{ name: '事项名称' }, { name: '责任科室' }] }]);
    expect((await clerk('POST', '/duties/catalogue/import', fileOf('csv', rows, heads))).body).toEqual({
      added: 0,
      changed: 1,
    });
    const [one, ...more] = await all();
    expect(more).toHaveLength(1);
    expect(one).toMatchObject({
      name: '部门预算公开',
      section: '财务科',
      content: '收支总表等九张表',
      cycle: 'year',
      dueDays: 50,
    });
  });

  it('is read back from the export as it is, in both formats; the template holds nothing', async () => {
    for (const format of ['csv', 'xlsx'] as const) {
      const file = await bureau.download('clerk', `/duties/catalogue/items/${format}`);
      const base64 = Buffer.from(await file.arrayBuffer()).toString('base64');
      const { body } = await clerk('POST', '/duties/catalogue/preview', { file: { name: '目录', base64 } });
      expect(body.items.map(({ what }: { what: string }) => what)).toEqual(['same', 'same']);
      expect([body.unknown, body.untouched]).toEqual([[], []]);
    }
    const empty = await bureau.download('clerk', '/duties/catalogue/template/xlsx');
    const base64 = Buffer.from(await empty.arrayBuffer()).toString('base64');
    const { status, body } = await clerk('POST', '/duties/catalogue/preview', { file: { name: '空表', base64 } });
    expect([status, body.items]).toEqual([200, []]);
  });

  it('keeps its code to itself, also where it is typed', async () => {
    const facts = { code: 'JT-01', name: '别的', column: 'guide', mode: 'permanent', section: '办公室' };
    const { status, body } = await clerk('POST', '/duties', { facts });
    expect([status, body.reasons[0].code]).toEqual([422, 'duty.code-taken']);
  });
});

it('a file without a head is refused with what it should have, and a section may not import', async () => {
  const { status, body } = await clerk('POST', '/duties/catalogue/preview', fileOf('csv', [], ['姓名', '电话']));
  expect([status, body.reasons[0].code]).toEqual([422, 'duty.no-catalogue']);
  const section = await bureau.signIn('section');
  expect((await section('POST', '/duties/catalogue/import', fileOf('csv', [GOOD]))).status).toBe(403);
});
