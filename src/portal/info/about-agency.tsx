import type { Hono } from 'hono';
import { publicDuties } from '../../reads/public/column/duties.ts';
import { organisation } from '../../reads/public/column/organisation.ts';
import { listPublications } from '../../reads/public/publications.ts';
import { forEveryone } from '../keep-pages.ts';
import { ColumnMeta, columnType } from '../page-tags.tsx';
import type { PortalEnv } from '../visit.ts';
import { CATALOGUE_PATH, DUTIES_PATH, ORGANISATION_PATH } from './address.ts';
import { CataloguePage } from './catalogue-page.tsx';
import { DutiesPage } from './duty/duties-page.tsx';
import { OrganisationPage } from './organisation-page.tsx';

/** 政府信息公开目录 and 机关概况: what is made out of the publications by itself. */
export function aboutAgencyRoutes(app: Hono<PortalEnv>): void {
  app.get(CATALOGUE_PATH, async (c) => {
    const { context, say, page, origin } = c.get('visit');
    const after = c.req.query('after');
    const list = await listPublications(context, {}, after === undefined ? {} : { after });
    forEveryone(c);
    const main = <CataloguePage list={list} isFirst={after === undefined} say={say} />;
    const head = (
      <>
        <ColumnMeta name={say('catalogue.title')} type={columnType(null)} description={say('catalogue.lead')} />
        <link
          rel="canonical"
          href={`${origin}${CATALOGUE_PATH}${after ? `?after=${encodeURIComponent(after)}` : ''}`}
        />
      </>
    );
    return c.html(page({ title: say('catalogue.title'), section: 'info', part: null, head, main }));
  });

  // What holds from tomorrow on is shown tomorrow, though nothing is written: no copy of this page is kept.
  app.get(DUTIES_PATH, async (c) => {
    const { context, say, page, origin } = c.get('visit');
    const main = <DutiesPage duties={await publicDuties(context)} say={say} />;
    const head = (
      <>
        <ColumnMeta name={say('duties.title')} type={columnType(null)} description={say('duties.lead')} />
        <link rel="canonical" href={`${origin}${DUTIES_PATH}`} />
      </>
    );
    return c.html(page({ title: say('duties.title'), section: 'info', part: null, head, main }));
  });

  app.get(ORGANISATION_PATH, async (c) => {
    const { context, say, page, contact, origin } = c.get('visit');
    const sections = await organisation(context);
    forEveryone(c);
    const main = <OrganisationPage agency={context.office.name} contact={contact} sections={sections} say={say} />;
    const head = (
      <>
        <ColumnMeta
          name={say('organisation.title')}
          type={columnType('20-2')}
          description={say('organisation.lead', { agency: context.office.name })}
        />
        <link rel="canonical" href={`${origin}${ORGANISATION_PATH}`} />
      </>
    );
    return c.html(page({ title: say('organisation.title'), section: 'info', part: 'statutory', head, main }));
  });
}
