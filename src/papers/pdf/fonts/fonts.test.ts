import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bytesOf } from '../page.fixture.ts';
import { takeOwnFonts } from '../press.ts';
import { reportPaperOf } from '../report-paper.fixture.ts';
import { reportPdf } from '../report-pdf.ts';
import { familyNames } from './family-names.ts';
import { chooseFonts, type OwnFamily } from './roles.ts';

const SHIPPED = join(import.meta.dirname, '../../../../dist/fonts');

it('a font says its family', () => {
  expect(familyNames(join(SHIPPED, 'NotoSerifSC_400Regular.ttf'))).toContain('Noto Serif SC');
  expect(familyNames(join(SHIPPED, 'LXGWWenKai-300.ttf')).join()).toContain('LXGW WenKai');
});

it.each([
  ['no font', 'text'],
  ['a font cut short', '\0\x01\0\0\0\x09'],
])('%s has no family', (_, bytes) => {
  const path = join(mkdtempSync(join(tmpdir(), 'gongkai-font-')), 'a.ttf');
  writeFileSync(path, Buffer.from(bytes, 'latin1'));
  expect(familyNames(path)).toEqual([]);
});

it.each<[string, OwnFamily, string]>([
  ['仿宋 of the office', { family: 'FangSong_GB2312', names: ['FangSong_GB2312', '仿宋_GB2312'] }, 'fangsong'],
  ['小标宋 is no 宋体', { family: 'FZXiaoBiaoSong-B05S', names: ['方正小标宋简体'] }, 'title'],
  ['free 仿宋', { family: 'FandolFang R', names: ['FandolFang R', 'FandolFang'] }, 'fangsong'],
  ['黑体', { family: 'SimHei', names: ['SimHei', '黑体'] }, 'hei'],
  ['楷体', { family: 'KaiTi_GB2312', names: ['楷体_GB2312'] }, 'kai'],
  ['宋体', { family: 'SimSun', names: ['SimSun', '宋体'] }, 'song'],
])('%s comes before what is shipped, and is said to be the agency’s own', (_, own, role) => {
  const { chains, uses } = chooseFonts([own]);
  expect(uses.filter((use) => use.own)).toEqual([{ role, family: own.family, own: true }]);
  expect(chains[role as 'kai'][0]).toBe(own.family);
  expect(Object.values(chains).every((chain) => chain.at(-1) === 'Noto Serif SC')).toBe(true);
});

/** A machine that has the Light of a family of which the Regular and the Bold are shipped: nearer to what 仿宋 is set in. */
function machineWithLight(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-fonts-'));
  const light = join(import.meta.dirname, '../../../../node_modules/@expo-google-fonts/noto-serif-sc/300Light');
  const conf = join(folder, 'fonts.conf');
  writeFileSync(conf, `<?xml version="1.0"?><fontconfig><dir>${light}</dir></fontconfig>`);
  return conf;
}

it.runIf(process.platform === 'linux')('the fonts of the machine change nothing, and its settings stay', async () => {
  const paper = reportPaperOf(2025);
  const report = { ...paper, prose: { ...paper.prose, '6': '办结▣' } };
  const set = async (): Promise<Buffer> => {
    takeOwnFonts('/nowhere');
    takeOwnFonts(null);
    return Buffer.from(bytesOf(await reportPdf(report, { kind: 'portal' })));
  };
  const before = process.env.FONTCONFIG_FILE;
  const plain = await set();
  const conf = machineWithLight();
  try {
    process.env.FONTCONFIG_FILE = conf;
    expect((await set()).equals(plain)).toBe(true);
    expect(process.env.FONTCONFIG_FILE).toBe(conf);
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
  }
});
