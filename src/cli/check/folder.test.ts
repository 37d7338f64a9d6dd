import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { docxOf } from '../../papers/read/made/office.fixture.ts';
import { sampleReport } from '../../papers/read/made/reports.fixture.ts';
import type { ExitCode } from '../command.ts';
import { check } from './check.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-folder-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function plant(name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = join(folder, name);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

async function run(...args: string[]): Promise<{ exit: ExitCode; out: string; err: string }> {
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
  return { exit: await check(args, terminal, () => Promise.reject(new Error('no house is needed'))), ...said };
}

const PROSE = Array.from(
  { length: 40 },
  (_, i) =>
    `${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${'子丑寅卯辰巳午未申酉戌亥'[i % 12]}科室认真落实第${i}项要求，及时公开信息。`,
).join('\n');
const carry = (agency: string, year: number, carriedIn: number, carriedOut: number, prose = ''): string =>
  `${agency}${year}年政府信息公开工作年度报告\n一、总体情况\n${prose}\n三、收到和处理政府信息公开申请情况\n二、上年结转政府信息公开申请数量\t${carriedIn}\t0\t0\t0\t0\t0\t${carriedIn}\n四、结转下年度继续办理\t${carriedOut}\t0\t0\t0\t0\t0\t${carriedOut}\n`;

it('each report of a folder has its line, whatever it is written in, and a broken one ends nothing', async () => {
  const root = await plant('mixed', {
    '甲局/2022.txt': carry('甲局', 2022, 0, 3),
    '甲局/2023.txt': carry('甲局', 2023, 2, 0),
    '乙局/2023.docx': docxOf('2021', sampleReport('2021')),
    '乙局/坏.pdf': '%PDF-1.7',
    '乙局/logo.png': 'x',
    '.hidden/2023.txt': carry('丙局', 2023, 0, 0),
  });
  await symlink(root, join(root, 'again'));
  const { exit, out, err } = await run(root);
  expect(exit).toBe(2);
  const lines = out.split('\n').filter((line) => line !== '');
  expect(lines[0]).toMatch(/^错误 +提示 +未放置 +年度 +机关 +代码 +文件$/);
  expect(lines.slice(1, 5).map((line) => line.replace(/.*\/mixed\//, ''))).toEqual([
    '乙局/2023.docx',
    '乙局/坏.pdf：文件已损坏或者不完整，无法读取。',
    '甲局/2022.txt',
    '甲局/2023.txt',
  ]);
  expect(lines[4]).toMatch(/^0 .*2023 +甲局/);
  expect(lines[5]).toBe('各份报告之间：');
  expect(lines[6]).toContain('甲局/2023.txt：[错误 H6]');
  expect(lines[6]).toContain('上年结转 2，与2022年报告结转下年度继续办理 3 不一致');
  expect(lines.at(-2)).toMatch(/^共 4 个文件：错误 \d+ 处，提示 \d+ 处，无法读取 1 个/);
  expect(lines.at(-1)).toMatch(/^发现的代码（份数）：.*H6 1/);
  expect(err).toBe('');
});

it('as CSV, a line a finding, and no text that a spreadsheet takes for a formula', async () => {
  const root = await plant('csv', {
    '=1+1.txt': '今天天气很好。',
    '2022.txt': carry('甲局', 2022, 0, 3),
    '2023.txt': carry('甲局', 2023, 2, 0).replace('2\t0\t0', '2\t0\t1'),
  });
  const { exit, out, err } = await run(root, '--csv');
  expect(exit).toBe(2);
  const lines = out.split('\r\n');
  expect(lines[0]).toBe('\ufeff文件,机关,年度,结果,代码,位置,左边,右边,说明');
  expect(lines.filter((line) => line.includes(',H3,'))[0]).toMatch(/2023\.txt,甲局,2023,错误,H3,.*,2,3,/);
  expect(lines.filter((line) => line.includes(',H6,'))).toHaveLength(1);
  expect(lines.find((line) => line.includes('无法读取'))).toContain('没有找到');
  expect(err).toMatch(/共 3 个文件/);
  const relative = await run('--csv', join(root, '2022.txt'));
  expect(relative.out).not.toMatch(/^[=+@-]/m);
});

it('as JSON, one object', async () => {
  const root = await plant('json', {
    'a.txt': carry('甲局', 2022, 0, 3),
    'b.txt': carry('甲局', 2023, 2, 0),
    'c.txt': '',
  });
  const { out } = await run(root, '--json');
  const found = JSON.parse(out);
  expect(found).toMatchObject({ files: 3, errors: 1, refused: 1, cancelled: false });
  expect(found.reports).toHaveLength(3);
  expect(found.reports[2].cannot).toContain('文件是空的');
  expect(found.across).toMatchObject([{ file: join(root, 'b.txt'), findings: [{ code: 'H6', level: 'error' }] }]);
});

it('an empty folder, and one without findings', async () => {
  await mkdir(join(folder, 'empty'));
  expect(await run(join(folder, 'empty'))).toMatchObject({ exit: 0, out: expect.stringContaining('共 0 个文件') });
  expect(JSON.parse((await run(join(folder, 'empty'), '--json')).out)).toMatchObject({ files: 0, reports: [] });
});

it('texts that are alike are told among many, each at the later file', async () => {
  const files = Object.fromEntries(
    ['甲局', '乙局', '丙局'].map((agency, i) => [
      `${i}.txt`,
      carry(agency, 2023, 0, 0, agency === '乙局' ? [...PROSE].reverse().join('') : PROSE),
    ]),
  );
  const { out } = await run(await plant('alike', files), '--json');
  const { across } = JSON.parse(out);
  expect(across).toHaveLength(1);
  expect(across[0]).toMatchObject({
    file: expect.stringContaining('2.txt'),
    findings: [{ code: 'W7', facts: { other: '甲局' } }],
  });
});

it('an interrupt ends the run with the sum so far', async () => {
  const files = Array.from({ length: 400 }, (_, i) => [`${i}.txt`, carry('甲局', 2023, 0, 0, PROSE)] as const);
  const root = await plant('long', Object.fromEntries(files));
  let lines = 0;
  const said = { out: '' };
  const terminal = {
    out: (text: string) => {
      said.out += text;
      if (++lines === 20) process.emit('SIGINT');
    },
    err: () => {},
  };
  const exit = await check([root], terminal, () => Promise.reject(new Error('no house is needed')));
  expect(exit).toBe(2);
  const [, done] = /已取消，只检查了 (\d+)\/400 个文件/.exec(said.out)!;
  expect(Number(done)).toBeGreaterThan(10);
  expect(Number(done)).toBeLessThan(400);
  expect(said.out).toMatch(new RegExp(`共 ${done} 个文件`));
});
