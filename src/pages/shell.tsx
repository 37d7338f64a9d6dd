import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ColumnNav, PART_PATHS, type Part } from './column-nav.tsx';
import { STYLE_PATH } from './style/sheet.ts';
import type { AgencyName, Contact, Say, Visitor } from './visitor.ts';
import { wording } from './wording.ts';

/** The sections of the site (栏目), in the order of the navigation. */
export const SECTIONS = ['home', 'info', 'search', 'guide', 'apply', 'track', 'reports'] as const;
export type Section = (typeof SECTIONS)[number];

export const PATHS: Readonly<Record<Section, string>> = {
  home: '/',
  info: '/info',
  search: '/search',
  guide: '/guide',
  apply: '/apply',
  track: '/track',
  reports: '/reports',
};

/** Pages about the site itself, at its foot. */
export const ABOUT = { accessibility: '/accessibility', map: '/site-map', data: '/data' } as const;

export interface Crumb {
  readonly text: string;
  readonly href?: string;
}

export interface Page {
  readonly title: string;
  /** Before the title where the form has errors: it is the first thing that is read aloud. */
  readonly prefix?: string;
  readonly section: Section | null;
  /** Between the home page and this one. */
  readonly crumbs?: readonly Crumb[];
  /** Under which part of the column it stands; null beside them, absent outside of the column. */
  readonly part?: Part | null;
  /** What programs are told of the page (网页标签), beside the site's own. */
  readonly head?: ReactNode;
  readonly main: ReactNode;
}

/** Everything around a page's content, rendered once for an agency and a kind of reader and then only joined. */
export type Shell = (page: Page) => string;

const TITLE = '@@title@@';
const MAIN = '@@main@@';

export function makeShell(agency: AgencyName, visitor: Visitor): Shell {
  const say = wording(visitor.language);
  const parts = new Map<Section | null, readonly [string, string, string]>();
  const partsOf = (section: Section | null) => {
    let found = parts.get(section);
    if (!found) {
      const html = renderToStaticMarkup(<Frame agency={agency} visitor={visitor} section={section} />);
      const [start, rest] = html.split(`${TITLE}</title>`) as [string, string];
      const [before, after] = rest.split(MAIN) as [string, string];
      found = [`<!doctype html>${start}`, before, after];
      parts.set(section, found);
    }
    return found;
  };
  return ({ title, prefix = '', section, crumbs, part, head, main }) => {
    const [start, before, after] = partsOf(section);
    const told = head ? renderToStaticMarkup(head) : '';
    const body = renderToStaticMarkup(
      <>
        {section !== 'home' && <Crumbs say={say} part={part} crumbs={[...(crumbs ?? []), { text: title }]} />}
        {part !== undefined && <ColumnNav part={part} say={say} />}
        <main id="main" tabIndex={-1} className="wrap">
          {main}
        </main>
      </>,
    );
    return `${start}${escapeText(`${prefix}${title} - ${agency.name}`)}</title>${told}${before}${body}${after}`;
  };
}

/** React escapes the text of an element without attributes; only the text is wanted here. */
function escapeText(text: string): string {
  return renderToStaticMarkup(<i>{text}</i>).slice(3, -4);
}

function Frame({ agency, visitor, section }: { agency: AgencyName; visitor: Visitor; section: Section | null }) {
  const say = wording(visitor.language);
  return (
    <html lang={visitor.language === 'zh' ? 'zh-CN' : 'en'} className={visitor.large ? 'large' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <title>{TITLE}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={STYLE_PATH} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a className="skip" href="#main">
          {say('site.skip')}
        </a>
        <Head agency={agency} visitor={visitor} say={say} />
        <Navigation section={section} say={say} />
        {MAIN}
        <Foot agency={agency} say={say} />
      </body>
    </html>
  );
}

function Head({ agency, visitor, say }: { agency: AgencyName; visitor: Visitor; say: Say }) {
  return (
    <header>
      <nav className="tools" aria-label={say('site.tools')}>
        <div className="wrap">
          <a href={visitor.large ? '?size=ordinary' : '?size=large'} rel="nofollow">
            {say(visitor.large ? 'site.ordinary' : 'site.large')}
          </a>
          <a
            href={visitor.language === 'zh' ? '?lang=en' : '?lang=zh'}
            lang={visitor.language === 'zh' ? 'en' : 'zh-CN'}
            rel="nofollow"
          >
            {say('site.other-language')}
          </a>
        </div>
      </nav>
      <div className="mast">
        <div className="wrap">
          <a href="/">
            <span className="agency" lang="zh-CN">
              {agency.name}
            </span>
            <span className="service">{say('site.service')}</span>
          </a>
        </div>
      </div>
    </header>
  );
}

function Navigation({ section, say }: { section: Section | null; say: Say }) {
  return (
    <nav className="sections" aria-label={say('site.nav')}>
      <ul className="wrap">
        {SECTIONS.map((one) => (
          <li key={one}>
            <a href={PATHS[one]} aria-current={one === section ? 'true' : undefined}>
              {say(`nav.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Crumbs({ crumbs, part, say }: { crumbs: readonly Crumb[]; part?: Part | null | undefined; say: Say }) {
  const column = { text: say('site.service'), href: PATHS.info };
  const statutory = part === 'statutory' ? [{ text: say('part.statutory'), href: PART_PATHS.statutory }] : [];
  const trail = crumbs[0]?.text === column.text ? crumbs : [column, ...statutory, ...crumbs];
  const all: readonly Crumb[] = [{ text: say('nav.home'), href: '/' }, ...trail];
  return (
    <nav className="crumbs wrap" aria-label={say('site.crumbs')}>
      <ol>
        {all.map(({ text, href }, i) => (
          <li key={i}>{href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}

const CONTACT = ['address', 'postcode', 'hours', 'telephone', 'fax', 'email'] as const;

const MARKS = ['siteIdCode', 'icpNumber', 'policeNumber'] as const;

function Foot({ agency: { contact, marks }, say }: { agency: AgencyName; say: Say }) {
  const known = MARKS.filter((mark) => marks?.[mark]);
  return (
    <footer className="foot">
      <div className="wrap">
        <h2>
          <span>{say('site.office')}</span> <span lang="zh-CN">{contact.office}</span>
        </h2>
        <ContactList contact={contact} say={say} />
        <p>{say('site.law')}</p>
        <p>{say('site.accessible')}</p>
        <p>
          <a href={ABOUT.accessibility}>{say('about.accessibility')}</a> <a href={ABOUT.map}>{say('about.map')}</a>{' '}
          <a href={ABOUT.data}>{say('about.data')}</a>
        </p>
        {known.length > 0 && (
          <p>
            {known.map((mark) => (
              <span key={mark} className="mark">{`${say(`site.${mark}`)}${say('site.colon')}${marks![mark]}`}</span>
            ))}
          </p>
        )}
      </div>
    </footer>
  );
}

/** What the guide must say of the disclosure office (条例 12), where it is known. */
export function ContactList({ contact, say, className }: { contact: Contact; say: Say; className?: string }) {
  return (
    <dl className={className}>
      {CONTACT.filter((key) => contact[key]).map((key) => (
        <div key={key}>
          <dt>{say(`site.${key}`)}</dt>
          <dd lang="zh-CN">{contact[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
