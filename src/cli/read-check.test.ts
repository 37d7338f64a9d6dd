import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportPaperOf } from '../papers/pdf/report-paper.fixture.ts';
import { figuresOf, type ReportPaper } from '../papers/report-paper.ts';
import { reportCsv } from '../papers/sheet/report-csv.ts';
import { check } from './check/check.ts';
import type { Command, ExitCode } from './command.ts';
import { read } from './read.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

async function run(command: Command, ...args: string[]): Promise<{ exit: ExitCode; out: string; err: string }> {
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
  const exit = await command(args, terminal, () => Promise.reject(new Error('no house is needed')));
  return { exit, ...said };
}

const remedies = (year: number, total: number): string =>
  `示例局${year}年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况\n\n| 行政复议 | | | | |\n|---|---|---|---|---|\n| 1 | 0 | 0 | 0 | ${total} |\n`;
const carry = (year: number, carriedIn: number, carriedOut: number): string =>
  `示例局${year}年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n二、上年结转政府信息公开申请数量\t${carriedIn}\t0\t0\t0\t0\t0\t${carriedIn}\n四、结转下年度继续办理\t${carriedOut}\t0\t0\t0\t0\t0\t${carriedOut}\n`;

it('read --json prints the canonical report, and what could not be placed', async () => {
  const { exit, out } = await run(read, await file('a.md', remedies(2023, 1)), '--json');
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    agency: '示例局',
    year: 2023,
    format: null,
    proactive: {},
    requests: {},
    remedies: { R: { upheld: 1, corrected: 0, other: 0, pending: 0, total: 1 } },
    unplaced: [],
  });
});

it('read prints tables for people; a blank is not printed as 0', async () => {
  const { out } = await run(read, await file('b.txt', carry(2023, 1, 2).replaceAll('\t0', '\t')));
  expect(out).toContain('示例局 2023年政府信息公开工作年度报告');
  expect(out).toMatch(/二、上年结转政府信息公开申请数量 +1 +空 +空/);
});

it.each([
  ['csv', (report: ReportPaper) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(reportCsv(report))],
  ['json', figuresOf],
])('read and check take the %s that report writes', async (ending, write) => {
  const paper = reportPaperOf(2025);
  const report = { ...paper, agency: paper.figures.agency! };
  const path = await file(`report.${ending}`, write(report));
  const { exit, out } = await run(read, path, '--json');
  expect([exit, JSON.parse(out)]).toEqual([0, { ...report.figures, unplaced: [], notes: [] }]);
  expect((await run(check, path)).exit).toBe(0);
  expect((await run(check, path, '--csv')).out).toContain(report.agency);
});

it('check names code, place, cells and both numbers, and ends with 1', async () => {
  const { exit, out } = await run(check, await file('c.md', remedies(2023, 0)));
  expect(exit).toBe(1);
  expect(out).toContain('[错误 H4] 表四“行政复议”行“总计”列：“行政复议”总计填 0，四种结果之和却是 1（结果维持 1');
});

it('warnings alone end with 0, with --strict with 1', async () => {
  const path = await file('d.md', remedies(2023, 1));
  expect((await run(check, path)).exit).toBe(0);
  expect((await run(check, path, '--strict')).exit).toBe(1);
});

it('files of one authority on consecutive years are compared', async () => {
  const paths = [await file('y1.txt', carry(2022, 0, 3)), await file('y2.txt', carry(2023, 2, 0))];
  const { exit, out } = await run(check, ...paths, '--json');
  expect(exit).toBe(1);
  const { reports, errors } = JSON.parse(out);
  expect(errors).toBe(1);
  expect(reports[1].findings[0]).toMatchObject({ code: 'H6', level: 'error', left: 2, right: 3 });
  expect(reports[1].findings[0].message).toContain('上年结转 2，与2022年报告结转下年度继续办理 3 不一致');
});

it('the report that sums up the others is compared with their sum, the others are not', async () => {
  const of = (agency: string, count: number) =>
    file(`${agency}.md`, remedies(2023, count).replaceAll('示例局', agency).replace('| 1 | 0', `| ${count} | 0`));
  const departments = [await of('甲局', 1), await of('乙局', 2)];
  const w10 = async (...args: string[]) =>
    JSON.parse((await run(check, ...args, '--json')).out).reports.flatMap(
      ({ file: path, findings }: { file: string; findings: { code: string; left: number; right: number }[] }) =>
        findings.filter(({ code }) => code === 'W10').map(({ left, right }) => [path, left, right]),
    );
  const government = await of('示例县人民政府', 4);
  expect(await w10(...departments, '--total', government)).toEqual([
    [government, 4, 3],
    [government, 4, 3],
  ]);
  expect(await w10('--total', await of('示例市人民政府', 3), ...departments)).toEqual([]);
  expect(await w10(...departments, government)).toEqual([]);
  const lastYear = await file('去年.md', remedies(2022, 5).replaceAll('示例局', '丙局'));
  expect(await w10(...departments, lastYear, `--total=${government}`)).toHaveLength(2);
});

it('canonical JSON is checked as well, and one that is none is refused with the field', async () => {
  const read_ = await run(read, await file('e.md', remedies(2023, 0)), '--json');
  expect((await run(check, await file('e.json', read_.out))).exit).toBe(1);
  const wrong = await run(check, await file('f.json', read_.out.replace('"year": 2023', '"year": "2023"')));
  expect(wrong).toMatchObject({ exit: 2, err: expect.stringContaining('year') });
});

it.each([
  ['a file that is not there', async () => 'nowhere.txt', '找不到文件'],
  ['an empty file', () => file('empty.txt', ''), '文件是空的'],
  ['a PDF that is cut off', () => file('x.pdf', '%PDF-1.7'), '不完整'],
  ['RTF', () => file('x.doc', '{\\rtf1'), '不能读取'],
  ['no report', () => file('n.txt', '今天天气很好。'), '没有找到'],
])('%s ends with 2 and says so', async (_, path, words) => {
  for (const command of [read, check])
    expect(await run(command, await path())).toMatchObject({ exit: 2, err: expect.stringContaining(words) });
});

it('a folder is nothing to read', async () => {
  expect(await run(read, folder)).toMatchObject({ exit: 2, err: expect.stringContaining('不是文件') });
});

it('a file of 100 MB is refused by its size, before it is read', async () => {
  const path = await file('large.html', '');
  await truncate(path, 100 * 1024 * 1024);
  expect(await run(read, path)).toMatchObject({ exit: 2, err: expect.stringContaining('100MB') });
});

it('JSON larger than any canonical report is refused, before it is parsed', async () => {
  const path = await file('large.json', '['.repeat(3_000_000));
  expect(await run(check, path)).toMatchObject({ exit: 2, err: expect.stringContaining('上限2MB') });
});

it.each([[[]], [['a', 'b']], [['a', '--what']]])('wrong arguments %j end with the usage', async (args) => {
  expect(await run(read, ...args)).toMatchObject({ exit: 2, err: expect.stringContaining('用法') });
});
