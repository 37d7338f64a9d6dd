import { STYLE_PATH } from '../../pages/style/sheet.ts';
import { DATASETS } from '../data/datasets.ts';
import { TYPE_AHEAD_PATH } from '../search/type-ahead.ts';

/**
 * How an answer may be kept: `kept` by this program and asked for again each time, with an ETag; `asked` for again each
 * time, and made each time; `static` by whoever has it; `never`.
 */
export type Kept = 'kept' | 'asked' | 'static' | 'never';

export interface Route {
  readonly is: Kept;
  /** Addresses of it; a name in braces is filled in by what the test has made. None: it is somebody's own. */
  readonly at: readonly string[];
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const Q = encodeURIComponent('罗哈河');

const kept = (...at: string[]): Route => ({ is: 'kept', at });
const asked = (...at: string[]): Route => ({ is: 'asked', at });
const never = (...at: string[]): Route => ({ is: 'never', at });

const INFO: Readonly<Record<string, Route>> = {
  '/info': kept('/info'),
  '/info/all': kept('/info/all', '/info/all?year=2026'),
  '/info/column/:column': kept('/info/column/20-11', '/info/column/20-7', '/info/column/20-5', '/info/column/report'),
  '/info/catalogue': kept('/info/catalogue'),
  '/info/organisation': kept('/info/organisation'),
  '/info/duties': never('/info/duties'),
  '/info/concerns': kept('/info/concerns'),
  // A call for comments is over at midnight without anything being written.
  '/info/comments': never('/info/comments'),
  '/info/:number{.+}': kept('/info/{bridge}', '/info/{later}', '/info/{accounts}'),
  '/info/file/:hash{[0-9a-f]{64}}/:number{.+}': asked('/info/file/{hash}/{bridge}'),
  '/info/fiscal/years/:kind{budget|accounts}/:scope{department|unit}': kept('/info/fiscal/years/accounts/department'),
  '/info/fiscal/file/:format{xlsx|json}/:number{.+}': asked('/info/fiscal/file/json/{accounts}'),
  '/info/fiscal/file/csv/:table/:number{.+}': asked('/info/fiscal/file/csv/general/{accounts}'),
  '/sitemap.xml': kept('/sitemap.xml'),
  '/sitemap/pages.xml': kept('/sitemap/pages.xml'),
  '/sitemap/:part{[0-9a-z]+-[0-9a-f-]{36}\\.xml}': asked('/sitemap/{mark}.xml'),
  '/robots.txt': kept('/robots.txt'),
};
for (const format of ['rss', 'atom', 'json'])
  Object.assign(INFO, {
    [`/info/feed.${format}`]: kept(`/info/feed.${format}`),
    [`/info/column/:column/feed.${format}`]: kept(`/info/column/20-11/feed.${format}`),
    [`/search/feed.${format}`]: kept(`/search/feed.${format}?q=${Q}`),
  });

const DATA: Readonly<Record<string, Route>> = { '/data': kept('/data') };
for (const { id } of DATASETS)
  Object.assign(DATA, {
    [`/data/${id}.schema.json`]: kept(`/data/${id}.schema.json`),
    ...Object.fromEntries(
      ['json', 'csv', 'xlsx'].map((ending) => [`/data/${id}.${ending}`, asked(`/data/${id}.${ending}`)]),
    ),
  });

const REPORTS: Readonly<Record<string, Route>> = {
  '/reports': kept('/reports'),
  '/reports/:year{[0-9]{4}}': kept('/reports/2025'),
};
for (const ending of ['json', 'pdf', 'docx', 'xlsx', 'csv'])
  Object.assign(REPORTS, { [`/reports/:file{[0-9]{4}\\.${ending}}`]: kept(`/reports/2025.${ending}`) });

const DECISIONS: Readonly<Record<string, Route>> = { '/decisions': kept('/decisions') };
for (const kind of ['licences', 'penalties'])
  Object.assign(DECISIONS, {
    [`/decisions/${kind}`]: kept(`/decisions/${kind}`),
    [`/decisions/${kind}/persons`]: kept(`/decisions/${kind}/persons`),
    [`/decisions/${kind}/:id{${UUID}}`]: kind === 'licences' ? kept('/decisions/licences/{licence}') : kept(),
    [`/decisions/${kind}/:file{[0-9]{4}\\.(?:csv|json)}`]: never(`/decisions/${kind}/2025.csv`),
  });

/** Every address of the portal that is read, by its pattern. What is somebody's own is kept by nobody. */
export const ROUTES: Readonly<Record<string, Route>> = {
  [STYLE_PATH]: { is: 'static', at: [STYLE_PATH] },
  [TYPE_AHEAD_PATH]: { is: 'static', at: [TYPE_AHEAD_PATH] },
  '/icon.svg': { is: 'static', at: ['/icon.svg'] },
  '/': kept('/'),
  '/accessibility': kept('/accessibility'),
  '/site-map': kept('/site-map'),
  '/guide': kept('/guide'),
  '/guide/application.pdf': kept('/guide/application.pdf'),
  '/guide/application.docx': kept('/guide/application.docx'),
  '/search': kept('/search', `/search?q=${Q}`, `/search?q=${encodeURIComponent('罗哈桥')}`),
  '/search/suggest': kept(`/search/suggest?q=${Q}`),
  ...INFO,
  ...DATA,
  ...REPORTS,
  ...DECISIONS,
  '/apply': never('/apply'),
  '/receipt': never(),
  '/track': never('/track'),
  '/track/days': never(),
  '/track/files/:hash{[0-9a-f]{64}}': never(),
  '/track/:verb{supplement|give-reasons|withdraw}': never(),
  '/comment': never(),
  '/comment/receipt': never(),
  '/comment/track': never('/comment/track'),
  // Nobody subscribes where no mail is sent: the address is there with a mail server alone.
  '/subscribe': never(),
  '/subscribe/sent': never(),
  '/subscribe/confirm/:token': never(),
  '/subscribe/mine/:token': never(),
  '/subscribe/leave/:token': never(),
};

/** What differs from one reader to the next without anything being written: forms with a pass of their own. */
export const OWN = ['/apply', '/track', '/comment/track'];
