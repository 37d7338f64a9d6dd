import { z } from 'zod';
import type { Day } from '../base/day.ts';
import type { Reason } from '../base/refusal.ts';
import { dayText } from './day-text.ts';
import type { Actor, Entry, FileRef } from './entry.ts';
import type { GuardContext } from './noun.ts';

const kind = z.string().regex(/^D\d\d$/);

/** What the agency records of its templates (文书模板): a version is taken into use, and out of it. */
export const TEMPLATE_FACTS = {
  'keep-template': z.object({
    kind,
    from: dayText,
    until: dayText.optional(),
    note: z.string().trim().max(1000).default(''),
  }),
  'end-template': z.object({ kind, version: z.int().min(1), why: z.string().trim().min(1).max(1000) }),
};
type Kept = z.output<(typeof TEMPLATE_FACTS)['keep-template']>;
type Ended = z.output<(typeof TEMPLATE_FACTS)['end-template']>;

/** A template of a kind of notice, with the days on which notices are made with it. */
export interface TemplateVersion {
  readonly kind: string;
  /** Counts from 1 within the kind. */
  readonly version: number;
  readonly file: FileRef;
  readonly from: Day;
  /** Its last day; null = until another takes its place. */
  readonly until: Day | null;
  readonly note: string;
  readonly keptOn: Day;
  readonly keptBy: Actor;
  /** From this day on it is out of use; null = it was not taken out. */
  readonly endedOn: Day | null;
  readonly endedWhy: string;
}

export function withTemplate(all: readonly TemplateVersion[], e: Entry<string, Kept>): TemplateVersion[] {
  const { kind, from, until = null, note } = e.facts;
  const version = all.filter((one) => one.kind === kind).length + 1;
  const file = e.files.find(({ purpose }) => purpose === 'notice-template')!;
  return [...all, { kind, version, file, from, until, note, keptOn: e.on, keptBy: e.by, endedOn: null, endedWhy: '' }];
}

export function withoutTemplate(all: readonly TemplateVersion[], e: Entry<string, Ended>): TemplateVersion[] {
  const { kind, version, why } = e.facts;
  return all.map((one) =>
    one.kind === kind && one.version === version ? { ...one, endedOn: e.on, endedWhy: why } : one,
  );
}

/** Whether it may be used on a day, if no other comes before it. */
export function isValidOn({ from, until, endedOn }: TemplateVersion, on: Day): boolean {
  return from <= on && (until === null || on <= until) && (endedOn === null || on < endedOn);
}

/** The version that a notice issued on a day is made with: of those that count, the one from the latest day, the later one of two. */
export function templateOn(all: readonly TemplateVersion[], kind: string, on: Day): TemplateVersion | null {
  return all
    .filter((one) => one.kind === kind && isValidOn(one, on))
    .reduce<TemplateVersion | null>((best, one) => (best && best.from > one.from ? best : one), null);
}

/** Nothing that was issued is to change: a template counts from today at the earliest. */
export function keepReasons({ from, until }: Kept, { today, filePurposes }: GuardContext): Reason[] {
  const isOne = !filePurposes || (filePurposes.length === 1 && filePurposes[0] === 'notice-template');
  return [
    ...(isOne ? [] : [{ code: 'template.one-file', field: 'files' }]),
    ...(from < today ? [{ code: 'template.from-past', field: 'from', facts: { from, today } }] : []),
    ...(until && until < from ? [{ code: 'template.until-before-from', field: 'until', facts: { from, until } }] : []),
  ];
}

export function endReasons(all: readonly TemplateVersion[], { kind, version }: Ended, { on }: GuardContext): Reason[] {
  const found = all.find((one) => one.kind === kind && one.version === version);
  if (!found) return [{ code: 'template.no-version', field: 'version', facts: { version } }];
  const isOver = found.endedOn !== null || (found.until !== null && found.until < on);
  return isOver ? [{ code: 'template.out-of-use', field: 'version', facts: { version } }] : [];
}
