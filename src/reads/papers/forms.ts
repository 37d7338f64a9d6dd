import type { Day } from '../../base/day.ts';
import type { Entry } from '../../cases/entry.ts';
import { type RectificationCase, rectification } from '../../cases/rectification/rectification.ts';
import { request } from '../../cases/request/noun.ts';
import type { RequestCase, RequestEntry } from '../../cases/request/request.ts';
import { applicationForm } from '../../papers/forms/application.ts';
import { type Addressed, type Delivery, deliveryRecord } from '../../papers/forms/delivery-record.ts';
import type { Form } from '../../papers/forms/form.ts';
import type { Notice } from '../../papers/notices/notice.ts';
import type { ServiceMeans } from '../../rules/service/completion.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { frozenNotice, type Issuing, type WhichNotice } from './notice.ts';

/** A form of a case, and the number of the case. */
export interface CaseForm {
  readonly form: Form;
  readonly number: string;
}

async function requestEntries({ db, office }: Context, caseId: string): Promise<RequestEntry[]> {
  const entries = await entriesOf(db, office.agencyId, caseId);
  return entries[0]?.noun === 'request' ? (entries as readonly Entry[] as RequestEntry[]) : [];
}

/** D01 政府信息公开申请表: the application as it was lodged, whatever was corrected since; null where there is no request. */
export async function findApplication(context: Context, caseId: string): Promise<CaseForm | null> {
  const [lodging] = await requestEntries(context, caseId);
  if (!lodging) return null;
  const lodged = request.fold([lodging]);
  return { form: applicationForm(lodged, context.office.name), number: lodged.number };
}

/** D26 送达回证 of a paper that the entry `seq` issued, filled in as far as delivery is recorded; null where it issued none. */
export async function findDeliveryRecord(
  { db, office }: Context,
  noun: Issuing,
  caseId: string,
  which: WhichNotice,
): Promise<CaseForm | null> {
  const entries = await entriesOf(db, office.agencyId, caseId);
  const notice = entries[0]?.noun === noun ? frozenNotice(entries, which) : null;
  if (!notice) return null;
  const { delivery, ...to } =
    noun === 'rectification'
      ? rectificationDelivery(rectification.fold(entries))
      : requestDelivery(entries as readonly Entry[] as RequestEntry[], notice, which.seq);
  return { form: deliveryRecord(notice, delivery, to), number: to.number };
}

type Sent = Addressed & { readonly delivery: Delivery | null };

function rectificationDelivery({ number, requester, served }: RectificationCase): Sent {
  return {
    number,
    address: requester.address,
    delivery: served && serviceDelivery(served),
  };
}

function requestDelivery(entries: readonly RequestEntry[], notice: Notice, seq: number): Sent {
  const entry = entries.find((one) => one.seq === seq)!;
  const c = request.fold(entries);
  return { number: c.number, address: addressOf(entry, notice, c), delivery: deliveryOf(entries, entry, notice) };
}

const isLetter = (verb: string): boolean => verb === 'consult-third-party' || verb === 'consult-organ';

/** Where the paper goes: to the party as the letter named it, to the requester as they chose. */
function addressOf({ verb, facts }: RequestEntry, { code }: Notice, c: RequestCase): string {
  if (isLetter(verb) && code !== 'D07') return (facts as { contact?: string }).contact ?? '';
  if (code === 'D09') return '';
  return c.delivery === 'email' ? c.requester.email : c.requester.address;
}

/** What the ledger says of the delivery of the paper; null while it says nothing. */
function deliveryOf(entries: readonly RequestEntry[], entry: RequestEntry, notice: Notice): Delivery | null {
  const later = entries.filter(({ seq }) => seq > entry.seq);
  if (isLetter(entry.verb)) return notice.code === 'D07' ? null : letterDelivery(entries, entry);
  if (notice.code === 'D09') return null;
  if (ASKS.includes(notice.code)) {
    const next = later.find(({ verb }) => verb === entry.verb || verb === 'record-notice-delivery');
    return next?.verb === 'record-notice-delivery' ? arrived(next.facts.deliveredOn ?? next.on) : null;
  }
  const service = later.find(({ verb }) => verb === 'serve' || verb === 'reopen');
  if (!ENDS.includes(entry.verb) || service?.verb !== 'serve') return null;
  return serviceDelivery({ ...service.facts, on: service.on });
}

interface Service extends Pick<Delivery, 'postalNumber' | 'note'> {
  readonly on: Day;
  readonly means: ServiceMeans;
  readonly signedOn?: Day | undefined;
}

/** A paper that was handed over has arrived. */
function serviceDelivery({ on, means, signedOn, postalNumber, note }: Service): Delivery {
  const handedOver = means === 'direct' || means === 'entrusted' ? on : null;
  return { means, sentOn: on, arrivedOn: signedOn ?? handedOver, postalNumber, note };
}

/** What asks something of the requester: its delivery is recorded by itself. */
const ASKS: readonly string[] = ['D03', 'D04', 'D10'];
/** What is served (送达). */
const ENDS: readonly string[] = ['answer', 'transfer-out', 'lapse', 'withdraw'];

function letterDelivery(entries: readonly RequestEntry[], entry: RequestEntry): Delivery | null {
  const no = entries.filter(({ verb, seq }) => isLetter(verb) && seq <= entry.seq).length;
  const { deliveredOn } = entry.facts as { deliveredOn?: Day };
  if (deliveredOn) return arrived(deliveredOn);
  for (const { verb, facts, on } of entries) {
    if (verb === 'record-letter-delivery' && facts.consultation === no) return arrived(facts.deliveredOn ?? on);
  }
  return null;
}

const arrived = (arrivedOn: Day): Delivery => ({ means: null, sentOn: null, arrivedOn, postalNumber: '', note: '' });
