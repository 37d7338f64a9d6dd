import { dayOf } from '../../base/day.ts';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import type { PublicationStamp } from '../../cases/publication/facts.ts';
import { pathOf } from '../../cases/publication/noun.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import { MOST_HITS } from '../../cases/publication/scan/decided.ts';
import { type FoundHit, scanWhole } from '../../cases/publication/scan/found.ts';
import { SECRECY_KINDS } from '../../cases/publication/scan/hit.ts';
import { picturesMissing, type TakenOverFacts, takenContent, takenDigest } from '../../cases/publication/taken-over.ts';
import { serialOf } from '../../rules/publication/index-number.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Office } from '../../store/context.ts';
import type { Transaction } from '../../store/database.ts';
import { raiseNumber } from '../../store/numbers.ts';
import { takenByKeys } from '../../store/publication/earlier/taken-over.ts';
import { findShownByAlias } from '../../store/publication/find-shown.ts';
import type { Stamper } from '../act.ts';
import { textsOf } from './attachments.ts';
import { boundTo } from './interprets.ts';
import { nextIndexNumber, SERIAL } from './publish.ts';
import { callOf } from './reports-on.ts';

/** Files of one item: a page of an earlier site has more than a form takes. */
export const MOST_TAKEN_FILES = 50;

/**
 * 接收原网站信息: the item stands here as it stood there, once however often it comes. It keeps the 索引号 that it has, or gets the
 * next; what the scan finds in it stands only where whoever takes it over has answered for that kind, and a mark of
 * classification never.
 */
export const takeOver: Stamper<PublicationCase> = async (tx, _, context, facts: TakenOverFacts) => {
  const { office, on, caseId, files } = context;
  const digest = takenDigest(facts, files);
  const there = await thereAlready(tx, office.agencyId, facts, digest);
  if (there) return there;
  if (picturesMissing(facts, files).length > 0)
    return refuse({ code: 'publication.picture-not-attached', field: 'body' });
  const bound = await boundTo(tx, office.agencyId, caseId, facts.interprets);
  if (isRefusal(bound)) return bound;
  const call = await callOf(tx, office.agencyId, facts.reportsOn);
  if (isRefusal(call)) return call;
  const whole = { content: takenContent(facts), attachments: files };
  const texts = await textsOf(
    tx,
    office.agencyId,
    files.map(({ hash }) => hash),
  );
  const hits = scanWhole(whole, texts, office.settingsOn(on));
  const standing = hits.filter(({ kind, blocks }) => blocks || !mayStand(kind, facts));
  if (standing.length > 0 || hits.length > MOST_HITS) return hitRefusal(standing.length > 0 ? standing : hits);
  const indexNumber = await numberOf(tx, office, facts, dayOf(context.now));
  if (isRefusal(indexNumber)) return indexNumber;
  const stamp: PublicationStamp = {
    indexNumber,
    digest,
    ...bound,
    ...call,
    ...(hits.length > 0 ? { scan: { contentHash: '', hits } } : {}),
  };
  return { stamp: { ...stamp } };
};

const mayStand = (kind: FoundHit['kind'], { accepted, acceptedBecause }: TakenOverFacts) =>
  accepted.includes(kind) && acceptedBecause !== '' && !SECRECY_KINDS.includes(kind);

const PERSONAL: readonly FoundHit['kind'][] = ['resident-id', 'phone', 'bank-card', 'plate'];

/** Enough to find it by, and nobody's number in the list of a job. */
const masked = ({ kind, text }: FoundHit): string =>
  PERSONAL.includes(kind) ? `${text.slice(0, 3)}…${text.slice(-2)}` : text.slice(0, 60);

const hitRefusal = (hits: readonly FoundHit[]): Refusal =>
  refuse(
    ...[...new Set(hits.map(({ kind }) => kind))].map((hit) => ({
      code: 'takeover.hit',
      cite: { law: 'regulation-711', article: 17 } as const,
      facts: { hit, text: masked(hits.find(({ kind }) => kind === hit)!) },
    })),
  );

/** The same item, taken over before or published here: nothing is made twice, and what differs is said. */
async function thereAlready(
  tx: Transaction,
  agencyId: number,
  { key, indexNumber, title, formerAddresses }: TakenOverFacts,
  digest: string,
): Promise<Refusal | null> {
  const [taken] = await takenByKeys(tx, agencyId, [key]);
  if (taken) {
    const code = taken.digest === digest ? 'takeover.there' : 'takeover.there-changed';
    return refuse({ code, facts: { number: taken.number } });
  }
  const numbered = indexNumber ? await findByNumber(tx, agencyId, 'publication', indexNumber) : null;
  if (numbered) {
    const code = numbered.title === title ? 'takeover.there' : 'takeover.number-taken';
    return refuse({ code, field: 'indexNumber', facts: { number: numbered.number, title: numbered.title } });
  }
  for (const address of formerAddresses) {
    const at = await findShownByAlias(tx, agencyId, pathOf(address));
    if (at)
      return refuse({
        code: 'takeover.address-taken',
        field: 'formerAddresses',
        facts: { address, number: at.indexNumber },
      });
  }
  return null;
}

/** The number that it has, or the next; one of our own form is never given again. */
async function numberOf(
  tx: Transaction,
  office: Office,
  { indexNumber: own }: TakenOverFacts,
  today: ReturnType<typeof dayOf>,
): Promise<string | Refusal> {
  const { indexScheme, indexCode } = office.settingsOn(today);
  if (!own) {
    if (indexCode === '' && indexScheme.includes('{code}'))
      return refuse({ code: 'publication.no-index-code', cite: { law: 'regulation-711', article: 12 } });
    return nextIndexNumber(tx, office, today);
  }
  const made = serialOf(indexScheme, indexCode, own);
  if (made) await raiseNumber(tx, office.agencyId, SERIAL, made.year, made.serial);
  return own;
}
