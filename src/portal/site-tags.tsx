import type { Page } from '../pages/shell.tsx';
import type { Visit } from './visit.ts';

export interface Site {
  readonly name: string;
  readonly origin: string;
  /** 网站标识码; empty where it is not known. */
  readonly siteIdCode: string;
}

/** The page with the site's own tags (网站标签) before those of the page itself. */
export function withSiteTags(page: Page, { name, origin, siteIdCode }: Site): Page {
  const head = (
    <>
      <meta name="SiteName" content={name} />
      <meta name="SiteDomain" content={new URL(origin).host} />
      {siteIdCode && <meta name="SiteIDCode" content={siteIdCode} />}
      {page.head}
    </>
  );
  return { ...page, head };
}

/** What programs are told of a page in the words of schema.org; no script, and nothing in it ends the element. */
export function JsonLd({ data }: { data: object }) {
  const html = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without the one character that could end it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The agency in the words of schema.org. */
export function organisationOf({ context, contact, origin }: Pick<Visit, 'context' | 'contact' | 'origin'>): object {
  return {
    '@type': 'GovernmentOrganization',
    name: context.office.name,
    url: `${origin}/`,
    address: contact.address,
    telephone: contact.telephone,
    ...(contact.email ? { email: contact.email } : {}),
  };
}
