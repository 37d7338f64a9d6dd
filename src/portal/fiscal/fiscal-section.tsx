import { cellOf, type FiscalContent, tablesOf } from '../../cases/publication/fiscal/content.ts';
import { fenOf, formatMoney } from '../../cases/publication/fiscal/money.ts';
import { subjectLevel } from '../../cases/publication/fiscal/subject.ts';
import { BarChart, type Bars } from '../../pages/report/bar-chart.tsx';
import type { Say } from '../../pages/visitor.ts';
import {
  FISCAL_COUNT_WORDS,
  FISCAL_KIND_WORDS,
  FISCAL_SCOPE_WORDS,
  MONEY_UNIT_WORDS,
} from '../../words/nouns/fiscal.ts';
import { type Words, say as word } from '../../words/word.ts';
import { fiscalFilePath, yearsPath } from './address.ts';
import { grouped } from './grouped.ts';
import { FiscalTable } from './table.tsx';

interface Props {
  readonly content: FiscalContent;
  readonly indexNumber: string;
  readonly say: Say;
}

/** The tables of a 预算 or 决算 on the page of their publication: what they are, files of them, all of them, and charts. */
export function FiscalSection({ content, indexNumber, say }: Props) {
  const tables = tablesOf(content);
  const { kind, scope, unit, year, approvedOn } = content;
  const name = (words: Words, key: string) => word(words, key, say('site.colon') === '：' ? 'zh' : 'en');
  const about = { year, kind: name(FISCAL_KIND_WORDS, kind), scope: name(FISCAL_SCOPE_WORDS, scope), on: approvedOn };
  return (
    <section aria-labelledby="fiscal">
      <h2 id="fiscal">{say('fiscal.title')}</h2>
      <p>{say('fiscal.about', { ...about, unit: name(MONEY_UNIT_WORDS, unit) })}</p>
      <p>{say('fiscal.checked')}</p>
      {content.rounded && <p>{say('fiscal.rounded')}</p>}
      <p className="ways no-print">
        <span>{say('fiscal.downloads')}</span>
        <a href={fiscalFilePath(indexNumber, 'xlsx')}>{say('fiscal.xlsx')}</a>
        <a href={fiscalFilePath(indexNumber, 'json')}>{say('fiscal.json')}</a>
        <a href={yearsPath(kind, scope)}>{say('fiscal.years-link')}</a>
      </p>
      <nav className="contents no-print" aria-label={say('fiscal.contents')}>
        <ol lang="zh-CN">
          {tables.map(({ form }) => (
            <li key={form.id}>
              <a href={`#table-${form.id}`}>{form.name}</a>
            </li>
          ))}
        </ol>
      </nav>
      {tables.map((table) => (
        <FiscalTable key={table.form.id} table={table} unit={unit} indexNumber={indexNumber} say={say} />
      ))}
      <Counts counts={content.counts} say={say} />
      {content.prose !== '' && (
        <section aria-labelledby="fiscal-prose">
          <h3 id="fiscal-prose">{say('fiscal.prose')}</h3>
          <div className="prose" lang="zh-CN">
            {content.prose
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line, i) => (
                <p key={i}>{line}</p>
              ))}
          </div>
        </section>
      )}
      <section aria-labelledby="fiscal-charts">
        <h3 id="fiscal-charts">{say('fiscal.charts')}</h3>
        {[classBars(content, say), threeBars(content, say)].map(
          (bars) => bars && <BarChart key={bars.title} bars={bars} />,
        )}
      </section>
    </section>
  );
}

function Counts({ counts, say }: { counts: FiscalContent['counts']; say: Say }) {
  const said = Object.keys(FISCAL_COUNT_WORDS)
    .map((name) => [name, counts[name as keyof typeof counts]] as const)
    .filter(([, count]) => count !== undefined);
  if (said.length === 0) return null;
  return (
    <table className="grid counts" lang="zh-CN">
      <caption>{say('fiscal.counts')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('fiscal.item')}</th>
          <th scope="col">{say('fiscal.count')}</th>
        </tr>
      </thead>
      <tbody>
        {said.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{word(FISCAL_COUNT_WORDS, name)}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As a bar: the amount in the unit of the tables. */
const amountOf = (fen: number, unit: FiscalContent['unit']): number => Number(formatMoney(fen, unit));

/** 支出 by 类, the largest first; none where a disclosure has but one or none. */
function classBars(content: FiscalContent, say: Say): Bars | null {
  const { unit } = content;
  const spending = tablesOf(content).find(({ form }) => form.id === 'spending')!;
  const lines = spending.rows
    .filter(({ id }) => subjectLevel(id) === 'class')
    .map((row) => ({ label: row.name, fen: fenOf(row.cells.total ?? null) }))
    .filter(({ fen }) => fen > 0)
    .sort((a, b) => b.fen - a.fen);
  if (lines.length < 2) return null;
  const unitName = word(MONEY_UNIT_WORDS, unit);
  const [most] = lines;
  return {
    title: say('fiscal.chart-classes'),
    description: say('fiscal.chart-classes-text', {
      ...{ most: most!.label, unit: unitName },
      amount: grouped(formatMoney(most!.fen, unit)),
    }),
    what: say('fiscal.what'),
    count: say('fiscal.amount', { unit: unitName }),
    series: [''],
    lines: lines.map(({ label, fen }) => ({ label, values: [amountOf(fen, unit)] })),
  };
}

const THREE = ['abroad', 'purchase', 'running', 'reception'];

/** 三公: what was planned, and in final accounts what was spent beside it. */
function threeBars(content: FiscalContent, say: Say): Bars | null {
  const { unit, kind } = content;
  const table = tablesOf(content).find(({ form }) => form.id === 'three-public')!;
  const total = fenOf(cellOf(table, kind, 'total'));
  if (total === 0) return null;
  const rows = table.form.rows;
  const unitName = word(MONEY_UNIT_WORDS, unit);
  return {
    title: say('fiscal.chart-three'),
    description: say('fiscal.chart-three-text', { amount: grouped(formatMoney(total, unit)), unit: unitName }),
    what: say('fiscal.what'),
    count: say('fiscal.amount', { unit: unitName }),
    series: rows.map(({ name }) => name),
    lines: THREE.map((id) => ({
      label: table.form.columns.find((column) => column.id === id)!.name,
      values: rows.map((row) => amountOf(fenOf(cellOf(table, row.id, id)), unit)),
    })),
  };
}
