import type { Reason } from '../../base/refusal.ts';
import type { Faults, Typed } from '../../pages/form/field.tsx';
import type { Say } from '../../pages/visitor.ts';
import { wording } from '../../pages/wording.ts';
import { reasonText } from '../../words/refusals.ts';
import type { Language } from '../../words/word.ts';

/** The names that a form has for its fields. */
export interface FormFields {
  readonly typed: Typed;
  readonly has: (name: string) => boolean;
  /** The label that stands over the field, in the reader's language. */
  readonly label: (name: string) => string;
}

/** Reasons by the form's field, in the words of its label; those that belong to no field of it stand under ''. */
export function faultsOf(reasons: readonly Reason[], language: Language, { typed, has, label }: FormFields): Faults {
  const faults = new Map<string, string>();
  for (const reason of reasons) {
    const name = reason.field && has(reason.field) ? reason.field : '';
    const empty = reason.code === 'field.too-short' && !typed[name]?.trim();
    const said = empty ? { ...reason, code: 'field.missing' } : reason;
    const text = name
      ? `${label(name)}${wording(language)('site.colon')}${reasonText({ ...said, field: undefined }, language, 'request')}`
      : reasonText(said, language, 'request');
    const before = faults.get(name);
    if (!before?.includes(text)) faults.set(name, before ? `${before} ${text}` : text);
  }
  return faults;
}

/** What stands before the title of a page with errors. */
export function prefixOf(faults: Faults, say: Say): string {
  return faults.size > 0 ? say('form.error') : '';
}
