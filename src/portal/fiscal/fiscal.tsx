import type { Hono } from 'hono';
import { fiscalFile, fiscalYears } from '../../reads/fiscal/public.ts';
import { FISCAL_KIND_WORDS, FISCAL_SCOPE_WORDS } from '../../words/nouns/fiscal.ts';
import { say as word } from '../../words/word.ts';
import { errorPage } from '../error-page.tsx';
import { listPath } from '../info/address.ts';
import { bytesAnswer } from '../info/file-answer.ts';
import { forEveryone } from '../keep-pages.ts';
import { ColumnMeta, columnType } from '../page-tags.tsx';
import type { PortalContext, PortalEnv } from '../visit.ts';
import { FISCAL_PATH } from './address.ts';
import { YearsPage } from './years-page.tsx';

/** 预算、决算: the tables as files, and the years side by side. */
export function fiscalRoutes(app: Hono<PortalEnv>): void {
  app.get(`${FISCAL_PATH}/years/:kind{budget|accounts}/:scope{department|unit}`, async (c) => {
    const { context, say, page, visitor } = c.get('visit');
    const { kind, scope } = c.req.param() as { kind: 'budget' | 'accounts'; scope: 'department' | 'unit' };
    const years = await fiscalYears(context, { kind, scope });
    forEveryone(c);
    const title = say('fiscal.years', {
      kind: word(FISCAL_KIND_WORDS, kind, visitor.language),
      scope: word(FISCAL_SCOPE_WORDS, scope, visitor.language),
    });
    const crumbs = [{ text: say('column.20-7'), href: listPath('20-7') }];
    const main = <YearsPage title={title} years={years} say={say} />;
    const head = <ColumnMeta name={title} type={columnType('20-7')} description={say('fiscal.years-lead')} />;
    return c.html(page({ title, section: 'info', part: 'statutory', crumbs, head, main }));
  });
  app.get(`${FISCAL_PATH}/file/:format{xlsx|json}/:number{.+}`, (c) => answer(c, c.req.param('format') as 'xlsx'));
  app.get(`${FISCAL_PATH}/file/csv/:table/:number{.+}`, (c) => answer(c, 'csv', c.req.param('table')));
}

async function answer(c: PortalContext, format: 'xlsx' | 'json' | 'csv', table?: string): Promise<Response> {
  // The database takes no NUL.
  const number = c.req.param('number')!.replaceAll('\0', '');
  const file = await fiscalFile(c.get('visit').context, number, format, table);
  return file ? bytesAnswer(c, file) : errorPage(c, 404);
}
