import type { Hono } from 'hono';
import type { ReactNode } from 'react';
import { isRefusal } from '../base/refusal.ts';
import { ContactList } from '../pages/shell.tsx';
import type { Contact, Facts, Say } from '../pages/visitor.ts';
import { FORM_FORMATS, formFileName } from '../papers/formats.ts';
import { applicationForm } from '../papers/forms/application.ts';
import { todayOf } from '../store/context.ts';
import { errorPage } from './error-page.tsx';
import { forEveryone } from './keep-pages.ts';
import { ColumnMeta, columnType } from './page-tags.tsx';
import type { PortalEnv } from './visit.ts';

/** 政府信息公开指南 (条例 12), from the agency's contact and the settings in force today. */
export function guideRoutes(app: Hono<PortalEnv>): void {
  app.get('/guide', (c) => {
    const { context, say, page, contact } = c.get('visit');
    const { office } = context;
    const { supplementDays, reconsiderationBody, court } = office.settingsOn(todayOf(context));
    const facts = { agency: office.name, ...office.contact, supplementDays, reconsiderationBody, court };
    forEveryone(c);
    const main = <Guide contact={contact} facts={facts} say={say} />;
    const title = say('guide.title');
    const head = <ColumnMeta name={title} type={columnType('guide')} description={say('guide.lead', facts)} />;
    return c.html(page({ title, section: 'guide', part: 'guide', head, main }));
  });

  for (const format of FORM_FORMATS) {
    app.get(`/guide/application.${format.ending}`, async (c) => {
      const form = applicationForm(null, c.get('visit').context.office.name);
      const bytes = await format.make(form);
      if (isRefusal(bytes)) return errorPage(c, 503);
      forEveryone(c);
      return c.body(Uint8Array.from(bytes), 200, {
        'Content-Type': format.media,
        'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(formFileName(form, '', format))}`,
      });
    });
  }
}

interface GuideProps {
  readonly contact: Contact;
  readonly facts: Facts;
  readonly say: Say;
}

function Guide({ contact, facts, say }: GuideProps) {
  const tell: Say = (key) => say(key, facts);
  return (
    <div className="paper">
      <h1>{say('guide.title')}</h1>
      <p className="lead">{tell('guide.lead')}</p>
      <nav className="contents" aria-label={say('guide.contents')}>
        <ol>
          {['proactive', 'requests', 'remedies'].map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{say(`guide.${part}`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <Publication say={tell} />
      <Requests contact={contact} say={tell} />
      <section aria-labelledby="remedies">
        <h2 id="remedies">{say('guide.remedies')}</h2>
        {[1, 2, 3].map((n) => (
          <p key={n}>{tell(`guide.remedies-${n}`)}</p>
        ))}
      </section>
    </div>
  );
}

function Part({ name, say, children }: { name: string; say: Say; children?: ReactNode }) {
  return (
    <>
      <h3>{say(`guide.${name}`)}</h3>
      {children ?? <p>{say(`guide.${name}-1`)}</p>}
    </>
  );
}

function Publication({ say }: { say: Say }) {
  return (
    <section aria-labelledby="proactive">
      <h2 id="proactive">{say('guide.proactive')}</h2>
      <Part name="scope" say={say}>
        <p>{say('guide.scope-1')}</p>
        <ul>
          {['a', 'b', 'c', 'd', 'e', 'f'].map((item) => (
            <li key={item}>{say(`guide.scope-${item}`)}</li>
          ))}
        </ul>
      </Part>
      <Part name="order" say={say} />
      <Part name="channels" say={say} />
      <Part name="time" say={say} />
    </section>
  );
}

function Requests({ contact, say }: { contact: Contact; say: Say }) {
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{say('guide.requests')}</h2>
      <Part name="who" say={say} />
      <Part name="office" say={say}>
        <p lang="zh-CN">
          <b>{contact.office}</b>
        </p>
        <ContactList contact={contact} say={say} className="answers" />
      </Part>
      <Part name="ways" say={say}>
        <p>{say('guide.ways-1')}</p>
        <Table head={['way', 'how', 'day']} rows={waysOf(contact)} say={say} caption="ways" />
        <p className="soft">{say('guide.ways-law')}</p>
        <p className="no-print">
          {`${say('guide.form')} `}
          {FORM_FORMATS.map(({ id, ending }, i) => (
            <span key={id}>
              {i > 0 && ' · '}
              <a href={`/guide/application.${ending}`}>{say(`guide.form.${id}`)}</a>
            </span>
          ))}
        </p>
      </Part>
      <Part name="content" say={say} />
      <Part name="clocks" say={say}>
        <Table head={['step', 'period', 'basis']} rows={CLOCKS} say={say} caption="clocks" />
        <p>{say('guide.counting')}</p>
      </Part>
      <Part name="results" say={say} />
      <Part name="fee" say={say} />
      <Part name="access" say={say} />
    </section>
  );
}

type Row = readonly [string, string, string];

/** Channel, how, and what counts as the day of receipt (条例 31); fax and e-mail where the office has them. */
function waysOf(contact: Contact): Row[] {
  const confirmed = 'way-online-day';
  return [
    ['way-counter', 'way-counter-how', 'way-counter-day'],
    ['way-registered', 'way-registered-how', 'way-registered-day'],
    ['way-ordinary', 'way-registered-how', 'way-ordinary-day'],
    ['way-online', 'way-online-how', confirmed],
    ...(contact.fax ? [['way-fax', 'way-fax-how', confirmed] as const] : []),
    ...(contact.email ? [['way-email', 'way-email-how', confirmed] as const] : []),
  ];
}

const CLOCKS: readonly Row[] = [
  ['clock-supplement', 'clock-supplement-days', 'art-30'],
  ['clock-answer-supplement', 'clock-answer-supplement-days', 'art-30'],
  ['clock-reply', 'clock-reply-days', 'art-33'],
  ['clock-extend', 'clock-extend-days', 'art-33'],
  ['clock-third-party', 'clock-third-party-days', 'art-32'],
  ['clock-joint', 'clock-joint-days', 'art-34'],
];

function Table({ head, rows, say, caption }: { head: Row; rows: readonly Row[]; say: Say; caption: string }) {
  return (
    <table className="folds">
      <caption className="sr">{say(`guide.${caption}`)}</caption>
      <thead>
        <tr>
          {head.map((key) => (
            <th key={key} scope="col">
              {say(`guide.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{say(`guide.${first}`)}</th>
            {rest.map((key, i) => (
              <td key={key} data-head={say(`guide.${head[i + 1]}`)}>
                {say(`guide.${key}`)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
