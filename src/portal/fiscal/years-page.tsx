import { cellOf, type FiscalContent, tablesOf } from '../../cases/publication/fiscal/content.ts';
import { formatMoney, type MoneyCell } from '../../cases/publication/fiscal/money.ts';
import { subjectLevel } from '../../cases/publication/fiscal/subject.ts';
import { BarChart } from '../../pages/report/bar-chart.tsx';
import type { Say } from '../../pages/visitor.ts';
import type { FiscalYear } from '../../reads/fiscal/public.ts';
import { MONEY_UNIT_WORDS } from '../../words/nouns/fiscal.ts';
import { say as word } from '../../words/word.ts';
import { infoPath } from '../search/address.ts';
import { grouped } from './grouped.ts';

interface YearsProps {
  readonly title: string;
  /** Newest first. */
  readonly years: readonly FiscalYear[];
  readonly say: Say;
}

interface Line {
  readonly name: string;
  readonly cells: readonly MoneyCell[];
}

/** 历年对照: the main amounts of every public year beside each other, with the change against the year before. */
export function YearsPage({ title, years, say }: YearsProps) {
  const [newest] = years;
  if (!newest)
    return (
      <>
        <h1>{title}</h1>
        <p className="note">{say('fiscal.none')}</p>
      </>
    );
  const { unit } = newest.content;
  const unitName = word(MONEY_UNIT_WORDS, unit);
  const oldestFirst = years.toReversed();
  return (
    <>
      <h1>{title}</h1>
      <p>{say('fiscal.years-lead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" aria-labelledby="years-caption" tabIndex={0}>
        <table className="grid fiscal" lang="zh-CN">
          <caption id="years-caption">{say('fiscal.amount', { unit: unitName })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('fiscal.what')}</th>
              {years.map(({ year, indexNumber }) => [
                <th key={year} scope="col">
                  <a href={infoPath(indexNumber)}>{say('fiscal.year', { year })}</a>
                </th>,
                <th key={`${year}-change`} scope="col">
                  {say('fiscal.change')}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {linesOf(years.map(({ content }) => content)).map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => [
                  <td key={years[i]!.year}>{grouped(formatMoney(cell, unit))}</td>,
                  <td key={`${years[i]!.year}-change`}>{changeOf(cell, cells[i + 1] ?? null)}</td>,
                ])}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <BarChart
        bars={{
          title: say('fiscal.chart-years'),
          description: say('fiscal.chart-years-text', { from: oldestFirst[0]!.year, to: newest.year }),
          what: say('fiscal.what'),
          count: say('fiscal.amount', { unit: unitName }),
          series: ['收入总计', '支出总计'],
          lines: oldestFirst.map(({ year, content }) => ({
            label: String(year),
            values: ['in-grand', 'out-grand'].map(
              (row) => Number(formatMoney(amount(content, 'overall', row, 'amount'), unit)) || 0,
            ),
          })),
        }}
      />
    </>
  );
}

function amount(content: FiscalContent, table: string, row: string, column: string): MoneyCell {
  const shown = tablesOf(content).find(({ form }) => form.id === table);
  return shown ? cellOf(shown, row, column) : null;
}

/** The totals of the main tables, 三公, and every 类 of expenditure of any of the years. */
function linesOf(years: readonly FiscalContent[]): Line[] {
  const line = (name: string, table: string, row: string | null, column: string): Line => ({
    name,
    cells: years.map((content) => amount(content, table, row ?? content.kind, column)),
  });
  const classes = new Map(
    years
      .flatMap((content) => tablesOf(content).find(({ form }) => form.id === 'spending')!.rows)
      .filter(({ id }) => subjectLevel(id) === 'class')
      .map(({ id, name }) => [id, name]),
  );
  return [
    line('收入总计', 'overall', 'in-grand', 'amount'),
    line('本年收入合计', 'overall', 'in-year', 'amount'),
    line('支出总计', 'overall', 'out-grand', 'amount'),
    line('本年支出合计', 'overall', 'out-year', 'amount'),
    line('基本支出', 'spending', 'total', 'basic'),
    line('项目支出', 'spending', 'total', 'project'),
    line('一般公共预算支出', 'general', 'total', 'total'),
    line('“三公”经费合计', 'three-public', null, 'total'),
    line('因公出国（境）费', 'three-public', null, 'abroad'),
    line('公务用车购置及运行费', 'three-public', null, 'vehicles'),
    line('公务接待费', 'three-public', null, 'reception'),
    ...[...classes].sort().map(([code, name]) => line(`${code} ${name}`, 'spending', code, 'total')),
  ];
}

/** +12.3%; nothing where there is nothing to compare with. */
function changeOf(now: MoneyCell, before: MoneyCell): string {
  if (typeof now !== 'number' || typeof before !== 'number' || before <= 0) return '';
  const tenths = Math.round(((now - before) / before) * 1000);
  return `${tenths > 0 ? '+' : ''}${(tenths / 10).toFixed(1)}%`;
}
