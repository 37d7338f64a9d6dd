import { expect, it } from 'vitest';
import { titleLines } from './title.ts';

it.each([
  ['政府信息不予公开告知书', ['政府信息不予公开告知书']],
  ['临江市交通运输局2025年政府信息公开工作年度报告', ['临江市交通运输局2025年', '政府信息公开工作年度报告']],
  ['政府信息公开申请不予处理告知书（信访、投诉、举报）', ['政府信息公开申请不予处理告知书', '（信访、投诉、举报）']],
  ['一'.repeat(30), ['一'.repeat(15), '一'.repeat(15)]],
])('%s', (title, lines) => {
  expect(titleLines(title)).toEqual(lines);
});
