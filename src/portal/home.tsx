import type { Hono } from 'hono';
import { ReplyPicture } from '../pages/reply-picture.tsx';
import { PATHS } from '../pages/shell.tsx';
import { Timeline } from '../pages/timeline.tsx';
import type { Say } from '../pages/visitor.ts';
import { type ListedPublication, newestPublications } from '../reads/public/publications.ts';
import { type PublishedReport, publishedReport } from '../reads/public/reports.ts';
import { Publications } from './info/publications.tsx';
import { forEveryone } from './keep-pages.ts';
import { SearchForm } from './search/search-form.tsx';
import { JsonLd, organisationOf } from './site-tags.tsx';
import type { PortalEnv } from './visit.ts';

export function homeRoutes(app: Hono<PortalEnv>): void {
  app.get('/', async (c) => {
    const { context, say, page, origin } = c.get('visit');
    const [newest, publications] = await Promise.all([
      publishedReport(context, 'newest'),
      newestPublications(context, PUBLICATIONS),
    ]);
    forEveryone(c);
    const main = <Home agency={context.office.name} newest={newest} publications={publications} say={say} />;
    const head = (
      <>
        <link rel="canonical" href={`${origin}/`} />
        <JsonLd data={organisationOf(c.get('visit'))} />
      </>
    );
    return c.html(page({ title: say('home.window'), section: 'home', head, main }));
  });
}

const PUBLICATIONS = 6;

const TASKS = ['apply', 'track', 'guide', 'reports'] as const;
const STEPS = ['received', 'supplement', 'reply', 'extended'] as const;

interface HomeProps {
  readonly agency: string;
  readonly newest: PublishedReport | null;
  readonly publications: readonly ListedPublication[];
  readonly say: Say;
}

function Home({ agency, newest, publications, say }: HomeProps) {
  return (
    <>
      <h1>{say('home.title')}</h1>
      <p className="lead">{say('home.lead', { agency })}</p>
      <SearchForm hint={false} say={say} />
      <h2 className="sr">{say('home.tasks')}</h2>
      <ul className="cards">
        {TASKS.map((task) => (
          <li key={task}>
            <a href={PATHS[task]}>{say(`home.${task}`)}</a>
            <p>{say(`home.${task}-text`)}</p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="published">
        <h2 id="published">{say('info.newest')}</h2>
        {publications.length === 0 ? <p>{say('info.none')}</p> : <Publications rows={publications} say={say} />}
        <p>
          <a href={PATHS.info}>{say('home.info')}</a>
        </p>
      </section>
      <section aria-labelledby="how-long">
        <h2 id="how-long">{say('home.how-long')}</h2>
        <ReplyPicture say={say} />
        <Timeline
          across
          steps={STEPS.map((step) => ({
            what: say(`home.${step}`),
            when: say(`home.${step}-day`),
            text: say(`home.${step}-text`),
          }))}
        />
        <p className="soft">{say('home.law')}</p>
      </section>
      <section aria-labelledby="newest">
        <h2 id="newest">{say('home.newest')}</h2>
        {newest ? <Newest report={newest} say={say} /> : <p>{say('home.no-report')}</p>}
      </section>
    </>
  );
}

function Newest({ report, say }: { report: PublishedReport; say: Say }) {
  const { received, carriedIn, carriedOut } = report.trend.at(-1)!;
  const figures = [
    ['received', received],
    ['carried-in', carriedIn],
    ['done', received + carriedIn - carriedOut],
    ['carried-out', carriedOut],
  ] as const;
  return (
    <>
      <dl className="figures">
        {figures.map(([key, count]) => (
          <div key={key}>
            <dt>{say(`figure.${key}`)}</dt>
            <dd>
              {count}
              <span>{say('unit.requests')}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`/reports/${report.year}`}>{say('home.newest-read', { year: report.year })}</a>
      </p>
    </>
  );
}
