import { cellOf, type FiscalContent, isEmptyTable, tablesOf } from './content.ts';
import { type FiscalFinding, fiscalError, fiscalWarning } from './finding.ts';
import { fenOf } from './money.ts';
import { checkProse } from './prose.ts';
import { subjectLevel } from './subject.ts';
import { checkSums } from './sums.ts';

/**
 * R1 to R14 on one disclosure: what blocks its publication and what a person should weigh. `before`: the disclosure of the
 * same kind and scope published for the year before, where there is one.
 */
export function checkFiscal(content: FiscalContent, before: FiscalContent | null = null): FiscalFinding[] {
  return [
    ...checkShape(content),
    ...checkSums(content),
    ...checkNotes(content),
    ...checkCounts(content),
    ...(before ? checkCarried(content, before) : []),
    ...checkProse(content, before),
  ];
}

/** Tables, rows and columns are those of the form; every subject has a code of the right length, once (R6). */
function checkShape(content: FiscalContent): FiscalFinding[] {
  const forms = tablesOf(content);
  const unknown = content.tables.filter(({ id }) => !forms.some(({ form }) => form.id === id));
  return [
    ...unknown.map(({ id }) => fiscalError({ rule: 'R14', variant: 'unknown-table', facts: { table: id } })),
    ...forms.flatMap((table) => {
      const columns = new Set(table.form.columns.map(({ id }) => id));
      const fixed = new Set(table.form.rows.map(({ id }) => id));
      const seen = new Set<string>();
      return table.rows.flatMap(({ id, name, cells }) => {
        const facts = { table: table.form.id, row: id, name };
        const found: FiscalFinding[] = [];
        if (seen.has(id)) found.push(fiscalError({ rule: 'R6', variant: 'twice', facts }));
        seen.add(id);
        if (!fixed.has(id) && !isSubjectOf(table.form.subjects, id))
          found.push(fiscalError({ rule: 'R6', variant: 'unknown-row', facts }));
        for (const column of Object.keys(cells))
          if (!columns.has(column))
            found.push(fiscalError({ rule: 'R14', variant: 'unknown-column', facts: { ...facts, column } }));
        return found;
      });
    }),
    ...checkDepth(content),
  ];
}

function isSubjectOf(subjects: 'function' | 'economic' | null, code: string): boolean {
  const level = subjectLevel(code);
  return level !== null && subjects !== null && (subjects === 'function' || level !== 'item');
}

/** 预算法实施条例 6: 支出功能分类 to 项, basic expenditure by 经济分类 to 款. Judged where the table states a subject at all. */
function checkDepth(content: FiscalContent): FiscalFinding[] {
  const owed = { spending: 'item', general: 'item', basic: 'section' } as const;
  return tablesOf(content).flatMap(({ form, rows }) => {
    const level = owed[form.id as keyof typeof owed];
    const subjects = rows.map(({ id }) => id).filter((id) => subjectLevel(id));
    if (!level || subjects.length === 0) return [];
    return subjects
      .filter((code) => subjectLevel(code) !== level && subjectLevel(code) !== 'item')
      .filter((code) => !subjects.some((other) => other.length > code.length && other.startsWith(code)))
      .map((code) => fiscalError({ rule: 'R6', variant: 'depth', facts: { table: form.id, row: code, level } }));
  });
}

/** R14: one decimal form, and a sentence under every table that is empty. */
function checkNotes(content: FiscalContent): FiscalFinding[] {
  const cent = content.unit === 'yuan' ? 1 : 10_000;
  return tablesOf(content).flatMap((table) => {
    const { form, rows, note } = table;
    const fine = rows.flatMap(({ id, cells }) =>
      Object.entries(cells)
        .filter(([, cell]) => typeof cell === 'number' && cell % cent !== 0)
        .map(([column, cell]) =>
          fiscalError({ rule: 'R14', variant: 'decimals', left: [{ table: form.id, row: id, column, cell }] }),
        ),
    );
    if (!isEmptyTable(table) || note !== '') return fine;
    return [...fine, fiscalError({ rule: 'R14', variant: 'no-note', facts: { table: form.id } })];
  });
}

/** R11: money for journeys, vehicles and guests has numbers of them, and the other way round. */
function checkCounts(content: FiscalContent): FiscalFinding[] {
  const row = content.kind;
  const table = tablesOf(content).find(({ form }) => form.id === 'three-public')!;
  const { counts } = content;
  const pairs = [
    ['abroad', counts.travellers],
    ['purchase', counts.bought],
    ['running', counts.kept],
    ['reception', counts.guests],
  ] as const;
  return pairs.flatMap(([column, counted]) => {
    const cell = cellOf(table, row, column);
    if (counted === undefined || fenOf(cell) > 0 === counted > 0) return [];
    const left = [{ table: table.form.id, row, column, cell }];
    return [fiscalWarning({ rule: 'R11', variant: counted > 0 ? 'no-money' : 'no-count', left, facts: { counted } })];
  });
}

/** R13: what last year's accounts closed with is what this year's open with. */
function checkCarried(content: FiscalContent, before: FiscalContent): FiscalFinding[] {
  if (content.kind !== 'accounts') return [];
  const pairs = [
    ['overall', 'amount'],
    ['fiscal', 'total'],
  ] as const;
  return pairs.flatMap(([id, column]) => {
    const cell = (from: FiscalContent, row: string) =>
      cellOf(tablesOf(from).find(({ form }) => form.id === id)!, row, column);
    const [opening, closing] = [cell(content, 'in-opening'), cell(before, 'out-closing')];
    if (opening === null || closing === null || fenOf(opening) === fenOf(closing)) return [];
    return [
      fiscalWarning({
        rule: 'R13',
        variant: 'carried',
        left: [{ table: id, row: 'in-opening', column, cell: opening }],
        right: [{ table: id, row: 'out-closing', column, cell: closing }],
        sums: [fenOf(opening), fenOf(closing)],
        facts: { year: before.year },
      }),
    ];
  });
}

/** 空表说明: the sentence under a table without figures. */
export function emptyTableNote(table: { readonly name: string }, year: number, kind: FiscalContent['kind']): string {
  const what = kind === 'budget' ? '预算' : '决算';
  return `本部门${year}年没有本表所列的收入和支出，${what}公开的《${table.name}》为空表。`;
}
