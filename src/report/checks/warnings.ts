import type { CanonicalReport } from '../canonical.ts';
import { REQUEST_COLUMNS } from '../format-requests.ts';
import { FORMATS, figureRows, formatFor } from '../formats.ts';
import { amountOf } from './amounts.ts';
import { type Finding, warning } from './finding.ts';
import { requestLabel } from './labels.ts';
import { groupTotal, proactiveAt, proactiveShape, proactiveTerm } from './terms.ts';

/** F5: the form of another year: 60号 serves 2019 and 2020, 30号 the years from 2021 on. */
function checkForm(report: CanonicalReport): Finding[] {
  if (report.year === null) return [];
  const due = formatFor(report.year).id;
  const facts = { year: report.year, due };
  const two = proactiveShape(report);
  // Table 三 differs in row （六） alone: without it, nothing shows which form was used.
  const three = ['3.6', '3.6.1', '3.6.2', '3.6.3'].some((row) => report.requests[row]) ? report.format : null;
  return [
    ...(two && two !== due
      ? [warning({ code: 'F5', variant: 'form', at: { table: '二' }, facts: { ...facts, used: two } })]
      : []),
    ...(three && three !== due
      ? [warning({ code: 'F5', variant: 'form', at: { table: '三', row: '3.6' }, facts: { ...facts, used: three } })]
      : []),
  ];
}

/** F6: 处理决定数量 counts decisions made in the year; it is no stock of items, as 上一年项目数量 ± 本年增/减 gives. */
function checkDecisions(report: CanonicalReport): Finding[] {
  return Object.keys(report.proactive).flatMap((row) => {
    const terms = ['decisions', 'prev_items', 'delta'].map((column) => proactiveTerm(report, row, column));
    const [decisions, items, delta] = terms.map((term) => term.value);
    if (!decisions || items === null || !delta || decisions !== items! + delta) return [];
    const cells = terms.map((term, i) => ({ ...term.cell, side: i === 0 ? ('left' as const) : ('right' as const) }));
    const at = proactiveAt(report, row, 'decisions');
    return [warning({ code: 'F6', variant: 'decisions', at, cells, left: decisions, right: items! + delta })];
  });
}

/** 立法法: 规章 are made by 国务院 departments, provinces, and cities with districts; neither by counties nor by towns. */
const WITHOUT_RULES = /(?:镇|乡|街道|办事处|苏木)(?:人民政府|办事处|党政办公室)?$|[县旗](?!级)|(?<!自治|新|地)区(?!域)/;

/** F8: what this authority cannot have. */
function checkContent(report: CanonicalReport): Finding[] {
  const agency = report.agency;
  if (agency === null || !WITHOUT_RULES.test(agency.replace(/自治区|新区|地区|开发区/g, ''))) return [];
  return Object.entries(report.proactive['20-1.a'] ?? {}).flatMap(([column, cell]) => {
    const amount = amountOf(cell);
    if (!amount || amount.value <= 0) return [];
    const at = proactiveAt(report, '20-1.a', column);
    const cells = [proactiveTerm(report, '20-1.a', column).cell];
    return [warning({ code: 'F8', variant: 'rules', at, cells, left: amount.value, facts: { agency } })];
  });
}

/** F10: rows that are missing, and tables left blank: no application is written 0, not blank (law.md §3.3, 13). */
function checkComplete(report: CanonicalReport): Finding[] {
  const rows = Object.entries(report.requests);
  const found: Finding[] = [];
  if (rows.length > 0 && rows.every(([, cells]) => REQUEST_COLUMNS.every((column) => cells[column.code] === null))) {
    found.push(warning({ code: 'F10', variant: 'blank-table', at: { table: '三' }, left: rows.length }));
  }
  const shape = report.format ?? (report.year === null ? null : formatFor(report.year).id);
  const missing = shape === null ? [] : figureRows(shape).filter((row) => !report.requests[row.code]);
  if (missing.length > 0) {
    const facts = {
      rows: missing
        .slice(0, 3)
        .map((row) => requestLabel(row.code))
        .join('、'),
      count: missing.length,
    };
    found.push(warning({ code: 'F10', variant: 'missing-rows', at: { table: '三' }, left: missing.length, facts }));
  }
  const two = proactiveShape(report);
  const blocks = FORMATS[two ?? shape ?? '2021'].proactive.flatMap((block) => block.rows);
  const absent = blocks.filter((row) => !report.proactive[row.code]);
  if (absent.length > 0) {
    const facts = {
      rows: absent
        .slice(0, 3)
        .map((row) => row.label)
        .join('、'),
      count: absent.length,
    };
    found.push(warning({ code: 'F10', variant: 'missing-rows', at: { table: '二' }, left: absent.length, facts }));
  }
  if (Object.keys(report.remedies).length < 3)
    found.push(warning({ code: 'F10', variant: 'missing-table', at: { table: '四' } }));
  return found;
}

/**
 * W9: from 2024 on a refusal under 条例 14-16 goes to reconsideration first (行政复议法 23), so it cannot stand among 未经复议直接起诉.
 * A published table does not show the grounds: `refusals` is known to the ledger alone.
 */
export function checkDirectSuits(report: CanonicalReport, refusals: number): Finding[] {
  const suits = groupTotal(report, 'L1');
  if (report.year === null || report.year < 2024 || refusals === 0 || !suits) return [];
  return [warning({ code: 'W9', variant: 'direct', at: { table: '四', row: 'L1' }, left: suits, right: refusals })];
}

/** F5, F6, F8, F10: what may be wrong with the figures of one report although it adds up. */
export function checkFigures(report: CanonicalReport): Finding[] {
  return [...checkForm(report), ...checkDecisions(report), ...checkContent(report), ...checkComplete(report)];
}
