import { expect, it } from 'vitest';
import { SHIPPED_NAMES } from '../../../rules/publication/search/names.ts';
import { marked, snippet } from './highlight.ts';
import { wordsOf } from './words.ts';

const said = (typed: string) => wordsOf(typed, []).map((word) => word.text);

it.each<[why: string, typed: string, words: string[]]>([
  ['one word', '公积金', ['公积金']],
  ['several', ' 公积金　提取  条件 ', ['公积金', '提取', '条件']],
  ['marks between them', '公积金、提取；条件', ['公积金', '提取', '条件']],
  ['twice the same', '公开 公开', ['公开']],
  ['a phrase with a space', '“open data” 平台', ['open data', '平台']],
  ['an open quotation mark', '"公积金', ['"公积金']],
  ['a document number', '国发〔2020〕12号', ['国发〔2020〕12号']],
  ['in other brackets', '国发[2020]12号', ['国发〔2020〕12号']],
  ['with white space', '(2020) 12 号 通知', ['〔2020〕12号', '通知']],
  ['full-width brackets and digits', '（2020）第 12 号', ['〔2020〕第12号']],
  ['marks alone', '《》 。', []],
  ['nothing', '', []],
])('%s', (_why, typed, words) => {
  expect(said(typed)).toEqual(words);
});

it('looks for no more words than a question can have', () => {
  expect(wordsOf(Array.from({ length: 300 }, (_, i) => `词${i}`).join(' '), []).length).toBeLessThanOrEqual(10);
});

it.each<[typed: string, also: string[]]>([
  ['住房公积金提取', ['公积金提取']],
  ['公积金', []],
  ['驾照换证', ['驾驶证换证', '机动车驾驶证换证']],
  ['网约车', ['网络预约出租汽车']],
  ['“驾照”', []],
  ['绿化', []],
])('%s is also called …', (typed, also) => {
  expect(wordsOf(typed, SHIPPED_NAMES).flatMap((word) => word.also)).toEqual(also);
});

const shown = (pieces: readonly { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

it.each<[why: string, text: string, needles: string[], marked: string]>([
  ['a word', '关于公积金的通知', ['公积金'], '关于[公积金]的通知'],
  ['each time', '公开与不公开', ['公开'], '[公开]与不[公开]'],
  ['overlapping', '信息公开条例', ['信息公开', '公开条例'], '[信息公开][条例]'],
  ['over a line', '信息\n公开', ['信息公开'], '[信息\n公开]'],
  ['full width', '第１２条', ['12条'], '第[１２条]'],
  ['other brackets', '国发〔2020〕12号', ['国发[2020]12号'], '[国发〔2020〕12号]'],
  ['the middle of a number', '电话12345', ['234'], '电话[12345]'],
  ['nothing', '公开', ['绿化'], '公开'],
  ['marks are text, not markup', '<b>公开</b>', ['公开'], '<b>[公开]</b>'],
])('marks %s', (_why, text, needles, expected) => {
  expect(shown(marked(text, needles))).toBe(expected);
});

it('cuts the stretch that has the most of it', () => {
  const text = `${'公开'.repeat(1)}${'甲'.repeat(500)}公开与信息${'乙'.repeat(500)}`;
  const cut = shown(snippet(text, ['公开', '信息']));
  expect(cut).toContain('[公开]与[信息]');
  expect(cut).toMatch(/^…甲+.*乙+…$/u);
  expect(cut.length).toBeLessThan(140);
});

it('cuts no character in two', () => {
  const text = '𠮷'.repeat(300);
  expect(shown(snippet(text, ['绿化'])).isWellFormed()).toBe(true);
  expect(shown(snippet(`甲${text}公开${text}`, ['公开'])).isWellFormed()).toBe(true);
});
