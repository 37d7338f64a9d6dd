import type { Hono } from 'hono';
import { ABOUT, PATHS, SECTIONS } from '../pages/shell.tsx';
import type { Contact, Say } from '../pages/visitor.ts';
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
  app.get(ABOUT.map, (c) => {
    const { say, page } = c.get('visit');
    forEveryone(c);
    return c.html(page({ title: say('about.map'), section: null, main: <SiteMap say={say} /> }));
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

function SiteMap({ say }: { say: Say }) {
  return (
    <div className="prose">
      <h1>{say('about.map')}</h1>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={PATHS[section]}>{say(`nav.${section}`)}</a>
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
          <a href={ABOUT.accessibility}>{say('about.accessibility')}</a>
        </li>
      </ul>
    </div>
  );
}
