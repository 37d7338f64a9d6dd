import type { Hono } from 'hono';
import { dayOf, yearOf } from '../../base/day.ts';
import type { DecisionKind } from '../../cases/decision/fields.ts';
import { openFields } from '../../cases/decision/public-fields.ts';
import { csvLine } from '../../papers/sheet/csv.ts';
import { publicDecision, publicDecisionFields, publicDecisionList } from '../../reads/public/decisions.ts';
import { errorPage } from '../error-page.tsx';
import { forEveryone } from '../keep-pages.ts';
import { ArticleMeta, ColumnMeta, columnType } from '../page-tags.tsx';
import { textStream } from '../text-stream.ts';
import type { PortalContext, PortalEnv } from '../visit.ts';
import { DECISIONS_PATH, KINDS, listPath, type PathKind } from './address.ts';
import { DecisionPage, GonePage } from './decision-page.tsx';
import { DecisionList, DecisionStart } from './list-page.tsx';

const BYTE_ORDER_MARK = '\uFEFF';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** What is about a person is for who comes for it, and for no search engine. */
const UNLISTED = { 'X-Robots-Tag': 'noindex, nofollow' };
const noRobots = <meta name="robots" content="noindex, nofollow" />;

/** 行政许可和行政处罚公示 (双公示): lists of organisations and of persons, each decision, and what of organisations may be taken away. */
export function decisionRoutes(app: Hono<PortalEnv>): void {
  app.get(DECISIONS_PATH, (c) => {
    const { say, page } = c.get('visit');
    forEveryone(c);
    const title = say('decision.title');
    const head = <ColumnMeta name={title} type={columnType(null)} description={say('decision.lead')} />;
    return c.html(page({ title, section: 'info', part: 'statutory', head, main: <DecisionStart say={say} /> }));
  });
  for (const [path, kind] of Object.entries(KINDS) as [PathKind, DecisionKind][]) {
    app.get(listPath(path), (c) => list(c, path, kind, false));
    app.get(`${listPath(path)}/persons`, (c) => list(c, path, kind, true));
    app.get(`${listPath(path)}/:id{${UUID}}`, (c) => one(c, path, kind));
    app.get(`${listPath(path)}/:file{[0-9]{4}\\.(?:csv|json)}`, (c) => download(c, path, kind));
  }
}

async function list(c: PortalContext, path: PathKind, kind: DecisionKind, persons: boolean): Promise<Response> {
  const { context, say, page } = c.get('visit');
  const wanted = Number(c.req.query('page') ?? 1);
  if (!Number.isInteger(wanted) || wanted < 1) return errorPage(c, 404);
  const typed = (c.req.query('q') ?? '').replaceAll('\0', '').trim().slice(0, 128);
  const wish = { kind, persons, ...(persons ? { number: typed } : { text: typed }) };
  const found = await publicDecisionList(context, wish, wanted);
  forEveryone(c);
  const title = say(`decision.${path}.${persons ? 'persons' : 'organisations'}`);
  const crumbs = [{ text: say('decision.title'), href: DECISIONS_PATH }];
  const year = yearOf(dayOf(context.now));
  const main = <DecisionList path={path} persons={persons} typed={typed} found={found} year={year} say={say} />;
  if (persons) for (const [name, value] of Object.entries(UNLISTED)) c.header(name, value);
  const head = persons ? (
    noRobots
  ) : (
    <ColumnMeta name={title} type={columnType(null)} description={say('decision.lead')} />
  );
  return c.html(page({ title, section: 'info', part: 'statutory', crumbs, head, main }));
}

async function one(c: PortalContext, path: PathKind, kind: DecisionKind): Promise<Response> {
  const { context, say, page, origin } = c.get('visit');
  const found = await publicDecision(context, kind, c.req.param('id') ?? '');
  if (!found) return errorPage(c, 404);
  const crumbs = [
    { text: say('decision.title'), href: DECISIONS_PATH },
    { text: say(`decision.${path}`), href: listPath(path) },
  ];
  if ('gone' in found) {
    const title = say(found.gone === 'withdrawn' ? 'decision.withdrawn' : 'decision.over');
    const main = <GonePage path={path} end={found} say={say} />;
    return c.html(page({ title, section: 'info', part: 'statutory', crumbs, head: noRobots, main }), 410, UNLISTED);
  }
  forEveryone(c);
  if (found.person) for (const [name, value] of Object.entries(UNLISTED)) c.header(name, value);
  const main = <DecisionPage decision={found} say={say} />;
  const { number: title, publishedOn: published } = found;
  const head = found.person ? (
    noRobots
  ) : (
    <>
      <ColumnMeta name={say(`decision.${path}`)} type={columnType(null)} />
      <ArticleMeta {...{ title, published, source: context.office.name, url: `${origin}${c.req.path}` }} />
    </>
  );
  return c.html(page({ title, section: 'info', part: 'statutory', crumbs, head, main }));
}

/** Every decision on an organisation that was made in a year and is public. Of persons there is no file. */
async function download(c: PortalContext, path: PathKind, kind: DecisionKind): Promise<Response> {
  const [year, format] = (c.req.param('file') ?? '').split('.') as [string, 'csv' | 'json'];
  const rows = publicDecisionFields(c.get('visit').context, kind, Number(year));
  const fields = openFields(kind);
  const lines = async function* (): AsyncGenerator<string> {
    if (format === 'csv') {
      yield BYTE_ORDER_MARK + csvLine(fields.map(({ name }) => name));
      for await (const batch of rows)
        for (const { shown } of batch) yield csvLine(fields.map(({ code }) => shown[code] ?? ''));
      return;
    }
    let before = '[';
    for await (const batch of rows)
      for (const { shown } of batch) {
        yield `${before}\n${JSON.stringify(shown)}`;
        before = ',';
      }
    yield before === '[' ? '[]\n' : '\n]\n';
  };
  const media = format === 'csv' ? 'text/csv' : 'application/json';
  return new Response(textStream(lines()), {
    headers: {
      'Content-Type': `${media}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${path}-${year}.${format}"`,
    },
  });
}
