import { ContactList } from '../../pages/shell.tsx';
import type { Contact, Say } from '../../pages/visitor.ts';
import type { OrganisationSection } from '../../reads/public/column/organisation.ts';
import { infoPath } from '../search/address.ts';
import { listPath } from './address.ts';
import { Body } from './body.tsx';

interface OrganisationProps {
  readonly agency: string;
  readonly contact: Contact;
  readonly sections: readonly OrganisationSection[];
  readonly say: Say;
}

/** 机关概况 (条例 20(2)): the contact as it is set, the rest out of what was published. */
export function OrganisationPage({ agency, contact, sections, say }: OrganisationProps) {
  return (
    <div className="paper">
      <h1>{say('organisation.title')}</h1>
      <p className="lead">{say('organisation.lead', { agency })}</p>
      {sections.map(({ part, from, blocks }) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{say(`organisation.${part}`)}</h2>
          {from ? (
            <>
              <Body blocks={blocks.map(lowered)} indexNumber={from.indexNumber} />
              <p className="soft">
                <a href={infoPath(from.indexNumber)}>
                  {say('organisation.source', { title: from.title, on: from.publishedOn })}
                </a>
              </p>
            </>
          ) : (
            <p>{say('organisation.none')}</p>
          )}
        </section>
      ))}
      <section aria-labelledby="contact" className="record">
        <h2 id="contact">{say('organisation.contact')}</h2>
        <p>
          {`${say('organisation.office')}${say('site.colon')}`}
          <span lang="zh-CN">{contact.office}</span>
        </p>
        <ContactList contact={contact} say={say} />
      </section>
      <p>
        <a href={listPath('20-2')}>{say('organisation.all')}</a>
      </p>
    </div>
  );
}

/** Its headings stand below that of its part. */
function lowered(block: OrganisationSection['blocks'][number]): OrganisationSection['blocks'][number] {
  return block.kind === 'heading' ? { ...block, level: block.level === 2 ? 3 : 4 } : block;
}
