import type { Language } from '../words/word.ts';

/** How a reader wants pages shown: the language of the chrome and forms, and large type (长辈版). */
export interface Visitor {
  readonly language: Language;
  readonly large: boolean;
}

export interface Contact {
  readonly office: string;
  readonly address: string;
  readonly hours: string;
  readonly telephone: string;
  readonly fax?: string;
  readonly email?: string;
  readonly postcode?: string;
}

/** The agency as its pages name it. */
export interface AgencyName {
  readonly name: string;
  readonly contact: Contact;
  readonly marks?: SiteMarks;
}

/** What stands at the foot of a government site (国办发〔2017〕47号), empty where it is not known. */
export interface SiteMarks {
  readonly siteIdCode: string;
  readonly icpNumber: string;
  readonly policeNumber: string;
}

export type Facts = Readonly<Record<string, string | number>>;
/** The wording of a key, in the reader's language. */
export type Say = (key: string, facts?: Facts) => string;
