import type { Reason } from '../../base/refusal.ts';
import type { Faults, Typed } from '../../pages/form/field.tsx';
import type { Say } from '../../pages/visitor.ts';
import { reasonText } from '../../words/refusals.ts';
import type { Language } from '../../words/word.ts';

/** The names that a form has for its fields. */
export interface FormFields {
  readonly typed: Typed;
  readonly has: (name: string) => boolean;
}

/** Reasons by the form's field; those that belong to no field of it stand under ''. */
export function faultsOf(reasons: readonly Reason[], language: Language, { typed, has }: FormFields): Faults {
  const faults = new Map<string, string>();
  for (const reason of reasons) {
    const name = reason.field && has(reason.field) ? reason.field : '';
    const empty = reason.code === 'field.too-short' && !typed[name]?.trim();
    const text = reasonText(empty ? { ...reason, code: 'field.missing' } : reason, language, 'request');
    const before = faults.get(name);
    if (!before?.includes(text)) faults.set(name, before ? `${before} ${text}` : text);
  }
  return faults;
}

/** What stands before the title of a page with errors. */
export function prefixOf(faults: Faults, say: Say): string {
  return faults.size > 0 ? say('form.error') : '';
}
