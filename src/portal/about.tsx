import type { Hono } from 'hono';
import type { ReactNode } from 'react';
import { PART_PATHS, PARTS, type Part } from '../pages/column-nav.tsx';
import { ABOUT, PATHS } from '../pages/shell.tsx';
import type { Contact, Say } from '../pages/visitor.ts';
import { SUBSCRIBE_PATH } from '../papers/mail/links.ts';
import { isMailOffered } from '../reads/mail/offered.ts';
import { type ColumnMenu, columnMenu } from '../reads/public/column/lists.ts';
import { DECISIONS_PATH, listPath as decisionsPath, KINDS, type PathKind, personsPath } from './decisions/address.ts';
import { listPath } from './info/address.ts';
import { BESIDE } from './info/unified/beside.ts';
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
        <Line path={PATHS.home} name={say('nav.home')} />
        <Line path={PATHS.info} name={say('nav.info')}>
          <Column menu={menu} say={say} />
        </Line>
        {(['search', 'track'] as const).map((section) => (
          <Line key={section} path={PATHS[section]} name={say(`nav.${section}`)} />
        ))}
        {isMailOffered() && <Line path={SUBSCRIBE_PATH} name={say('subscribe.title')} />}
        <Line path={ABOUT.accessibility} name={say('about.accessibility')} />
      </ul>
    </div>
  );
}

function Line({ path, name, children }: { path: string; name: string; children?: ReactNode }) {
  return (
    <li>
      <a href={path}>{name}</a>
      {children && <ul>{children}</ul>}
    </li>
  );
}

/** The whole of the column in its unified form, its empty items too, and what stands beside its parts. */
function Column({ menu, say }: { menu: readonly ColumnMenu[]; say: Say }) {
  const items = (article: number) =>
    menu
      .filter(({ column }) => column.startsWith(`${article}-`))
      .map(({ column }) => <Line key={column} path={listPath(column)} name={say(`column.${column}`)} />);
  const within: Readonly<Partial<Record<Part, ReactNode>>> = {
    guide: GUIDE_PARTS.map((part) => <Line key={part} path={`${PATHS.guide}#${part}`} name={say(`guide.${part}`)} />),
    statutory: ([20, 21] as const).map((article) => (
      <Line key={article} path={`${PATHS.info}#article-${article}`} name={say(`info.article-${article}`)}>
        {items(article)}
      </Line>
    )),
    report: <Line path={PATHS.reports} name={say('info.reports-own')} />,
  };
  const decisions = (Object.keys(KINDS) as PathKind[]).flatMap((path) => [
    <Line key={path} path={decisionsPath(path)} name={say(`decision.${path}.organisations`)} />,
    <Line key={`${path} persons`} path={personsPath(path)} name={say(`decision.${path}.persons`)} />,
  ]);
  return (
    <>
      {PARTS.map((part) => (
        <Line key={part} path={PART_PATHS[part]} name={say(`part.${part}`)}>
          {within[part]}
        </Line>
      ))}
      {BESIDE.map(([path, name]) => (
        <Line key={path} path={path} name={say(name)}>
          {path === DECISIONS_PATH && decisions}
        </Line>
      ))}
    </>
  );
}
