import { createHash, randomUUID } from 'node:crypto';
import type { Upload } from '../../actions/files.ts';
import type { Reason } from '../../base/refusal.ts';
import type { Typed } from '../../pages/form/field.tsx';
import { compacted, listFacts, type TypedList } from '../form/typed-lists.ts';

export const PERSON_FIELDS = ['kind', 'name', 'idType', 'idNumber', 'phone', 'email', 'address', 'postcode'] as const;
export const AGENT_FIELDS = ['name', 'idNumber', 'phone'] as const;

export const ITEMS: TypedList = { name: 'items', fields: ['description', 'documentNumber'] };
export const JOINT: TypedList = { name: 'coRequesters', fields: PERSON_FIELDS };

/** Without the entries that were opened and left empty, so that the form shows what is sent. */
export function tidy(typed: Typed): Typed {
  return compacted(compacted(typed, ITEMS, 1), JOINT, 0);
}

function group(typed: Typed, name: string, fields: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(fields.map((field) => [field, typed[`${name}.${field}`]]));
}

/** What the action `lodge` is given: an online request, as it was typed. The agent only where one is named. */
export function lodgeFactsOf(typed: Typed): Record<string, unknown> {
  const agent = group(typed, 'agent', AGENT_FIELDS);
  const named = Object.values(agent).some((value) => value?.trim());
  return {
    channel: 'online',
    requester: group(typed, 'requester', PERSON_FIELDS),
    coRequesters: listFacts(typed, JOINT).map((one) =>
      Object.fromEntries(
        Object.entries(one).map(([field, value]) => [field, isChoice(field) && !value ? undefined : value]),
      ),
    ),
    ...(named ? { agent } : {}),
    items: listFacts(typed, ITEMS),
    form: typed.form,
    delivery: typed.delivery,
  };
}

const isChoice = (field: string) => field === 'kind' || field === 'idType';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The form's own mark, from the page that opened it. */
export function markOf(typed: Typed): string {
  return UUID.test(typed.mark ?? '') ? typed.mark! : randomUUID();
}

/**
 * The idempotency key: the same form with the same content is one request however often it is sent; a form that the
 * browser's way back brought up again and that was changed is another.
 */
export function keyOf(mark: string, facts: unknown, files: readonly Upload[]): string {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const { name, bytes, purpose = '' } of files) hash.update(purpose).update(name).update(bytes);
  return `${mark} ${hash.digest('hex')}`;
}

/** What is wrong with the files, at the field of the form in which they were chosen. */
export function placed(reasons: readonly Reason[], files: readonly Upload[]): Reason[] {
  return reasons.map((reason) => {
    if (reason.field !== 'files') return reason;
    const purpose =
      reason.code === 'agent.no-power-of-attorney'
        ? 'power-of-attorney'
        : files.find((file) => file.name === reason.facts?.name)?.purpose;
    return { ...reason, field: !purpose || purpose === 'attachment' ? 'files' : purpose };
  });
}
