import type { Hono } from 'hono';
import { ABOUT, PATHS, SECTIONS } from '../pages/shell.tsx';
import type { Contact, Say } from '../pages/visitor.ts';
import { type ColumnMenu, columnMenu } from '../reads/public/column/lists.ts';
import { DECISIONS_PATH } from './decisions/address.ts';
import { ORGANISATION_PATH } from './info/about-agency.tsx';
import { ALL_PATH, listPath } from './info/address.ts';
import { CATALOGUE_PATH } from './info/catalogue-page.tsx';
import { forEveryone } from './keep-pages.ts';
import type { PortalEnv } from './visit.ts';

const GUIDE_PARTS = ['proactive', 'requests', 'remedies'];

/** 无障碍声明 and 网站地图: what was tested and what was not, whom to tell, and every page in one list. */
export function aboutRoutes(app: Hono<PortalEnv>): void {
  app.get(ABOUT.accessibility, (c) => {
    const { say, page, contact } = c.get('visit');
    forEveryone(c);
    const main = <Accessibility contact={contact} say={say} />;
    return c.html(page({ title: say('about.accessibility'), section: null, main }));
  });
  app.get(ABOUT.map, async (c) => {
    const { say, page, context } = c.get('visit');
    const menu = await columnMenu(context);
    forEveryone(c);
    return c.html(page({ title: say('about.map'), section: null, main: <SiteMap menu={menu} say={say} /> }));
  });
}

function Accessibility({ contact, say }: { contact: Contact; say: Say }) {
  return (
    <div className="prose">
      <h1>{say('about.accessibility')}</h1>
      <p className="lead">{say('access.lead')}</p>
      <h2>{say('access.tested')}</h2>
      <ul>
        {['axe', 'no-script', 'keyboard', 'large'].map((what) => (
          <li key={what}>{say(`access.${what}`)}</li>
        ))}
      </ul>
      <h2>{say('access.untested')}</h2>
      <ul>
        {['people', 'files'].map((what) => (
          <li key={what}>{say(`access.${what}`)}</li>
        ))}
      </ul>
      <h2>{say('access.report')}</h2>
      <p>
        {contact.telephone
          ? say('access.call', { telephone: contact.telephone, hours: contact.hours })
          : say('access.come', { address: contact.address, hours: contact.hours })}
      </p>
    </div>
  );
}

function SiteMap({ menu, say }: { menu: readonly ColumnMenu[]; say: Say }) {
  return (
    <div className="prose">
      <h1>{say('about.map')}</h1>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={PATHS[section]}>{say(`nav.${section}`)}</a>
            {section === 'info' && <Column menu={menu} say={say} />}
            {section === 'guide' && (
              <ul>
                {GUIDE_PARTS.map((part) => (
                  <li key={part}>
                    <a href={`${PATHS.guide}#${part}`}>{say(`guide.${part}`)}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        <li>
          <a href={DECISIONS_PATH}>{say('decision.title')}</a>
        </li>
        {(['data', 'accessibility'] as const).map((about) => (
          <li key={about}>
            <a href={ABOUT[about]}>{say(`about.${about}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The whole of the column, its empty items too. */
function Column({ menu, say }: { menu: readonly ColumnMenu[]; say: Say }) {
  const made = [
    [ALL_PATH, 'info.all'],
    [CATALOGUE_PATH, 'catalogue.title'],
    [ORGANISATION_PATH, 'organisation.title'],
  ] as const;
  return (
    <ul>
      {made.map(([path, name]) => (
        <li key={path}>
          <a href={path}>{say(name)}</a>
        </li>
      ))}
      {menu.map(({ column }) => (
        <li key={column}>
          <a href={listPath(column)}>{say(`column.${column}`)}</a>
        </li>
      ))}
    </ul>
  );
}
