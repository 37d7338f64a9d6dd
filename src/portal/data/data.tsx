import type { Hono } from 'hono';
import { dayOf } from '../../base/day.ts';
import { ABOUT } from '../../pages/shell.tsx';
import { csvLine } from '../../papers/sheet/csv.ts';
import { MOST_ROWS, rowsXlsx } from '../../papers/sheet/rows-xlsx.ts';
import { forEveryone } from '../keep-pages.ts';
import { JsonLd } from '../site-tags.tsx';
import { textStream } from '../text-stream.ts';
import type { PortalContext, PortalEnv, Visit } from '../visit.ts';
import { DataPage } from './data-page.tsx';
import { DATASETS, type Dataset, dataPath, type Row, schemaOf, titleOf } from './datasets.ts';

const XLSX_MEDIA = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 数据开放: every public list with its schema, as JSON and CSV of any length, and as Excel. */
export function dataRoutes(app: Hono<PortalEnv>): void {
  app.get(ABOUT.data, (c) => {
    const { say, page, origin, context } = c.get('visit');
    forEveryone(c);
    const head = (
      <>
        <link rel="canonical" href={`${origin}${ABOUT.data}`} />
        {DATASETS.map((dataset) => (
          <JsonLd key={dataset.id} data={describe(dataset, c.get('visit'))} />
        ))}
      </>
    );
    const main = <DataPage agency={context.office.name} say={say} />;
    return c.html(page({ title: say('about.data'), section: null, head, main }));
  });

  for (const dataset of DATASETS) {
    const path = dataPath(dataset.id);
    app.get(`${path}.schema.json`, (c) => {
      forEveryone(c);
      return c.json(schemaOf(dataset, c.get('visit').say));
    });
    app.get(`${path}.json`, (c) => streamed(c, dataset, 'json', 'application/json', asJson(dataset, c.get('visit'))));
    app.get(`${path}.csv`, (c) => streamed(c, dataset, 'csv', 'text/csv', asCsv(dataset, c.get('visit'))));
    app.get(`${path}.xlsx`, async (c) => {
      const bytes = await asXlsx(dataset, c.get('visit'));
      return c.body(Uint8Array.from(bytes), 200, headersOf(dataset, 'xlsx', XLSX_MEDIA));
    });
  }
}

function describe({ id, fields }: Dataset, { say, origin, context }: Visit): object {
  const distribution = (
    [
      ['json', 'application/json'],
      ['csv', 'text/csv'],
    ] as const
  ).map(([ending, encodingFormat]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: `${origin}${dataPath(id)}.${ending}`,
  }));
  return {
    '@type': 'Dataset',
    name: say(`data.${id}`),
    description: say(`data.${id}-text`),
    url: `${origin}${ABOUT.data}#${id}`,
    isAccessibleForFree: true,
    creator: { '@type': 'GovernmentOrganization', name: context.office.name },
    variableMeasured: fields.map((field) => titleOf(field, say)),
    distribution,
  };
}

/** Asked for again each time, since a withdrawal takes effect at once. */
function headersOf({ id }: Dataset, ending: string, media: string): Record<string, string> {
  return {
    'Content-Type': media,
    'Content-Disposition': `attachment; filename="${id}.${ending}"`,
    'Cache-Control': 'no-cache',
  };
}

function streamed(c: PortalContext, dataset: Dataset, ending: string, media: string, texts: AsyncIterable<string>) {
  return c.body(textStream(texts), 200, headersOf(dataset, ending, `${media}; charset=utf-8`));
}

async function* asJson(dataset: Dataset, visit: Visit): AsyncGenerator<string> {
  const { name, title } = schemaOf(dataset, visit.say) as { name: string; title: string };
  const schema = `${visit.origin}${dataPath(name)}.schema.json`;
  yield `${JSON.stringify({ name, title, schema }).slice(0, -1)},"rows":[`;
  let isFirst = true;
  for await (const rows of dataset.rows(visit)) {
    const lines = rows.map((row) => JSON.stringify(named(dataset, row)));
    yield `${isFirst ? '' : ','}\n${lines.join(',\n')}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

function named({ fields }: Dataset, row: Row): object {
  return Object.fromEntries(fields.map(({ name }, i) => [name, row[i] ?? null]));
}

/** With the mark that Excel needs to read it as UTF-8. */
async function* asCsv(dataset: Dataset, visit: Visit): AsyncGenerator<string> {
  yield `\ufeff${csvLine(dataset.fields.map(({ name }) => name))}`;
  for await (const rows of dataset.rows(visit)) yield rows.map(csvLine).join('');
}

async function asXlsx(dataset: Dataset, visit: Visit): Promise<Uint8Array> {
  const { say, context } = visit;
  const rows: Row[] = [];
  for await (const batch of dataset.rows(visit)) {
    rows.push(...batch);
    if (rows.length > MOST_ROWS) break;
  }
  const on = dayOf(context.now);
  const isCut = rows.length > MOST_ROWS;
  return rowsXlsx({
    title: say(`data.${dataset.id}`),
    creator: context.office.name,
    on,
    note: say(isCut ? 'data.note-cut' : 'data.note', { agency: context.office.name, on, most: MOST_ROWS }),
    heads: dataset.fields.map((field) => titleOf(field, say)),
    rows: rows.slice(0, MOST_ROWS),
  });
}
