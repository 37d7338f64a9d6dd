import type { Reason } from '../../base/refusal.ts';
import type { Faults, Typed } from '../../pages/form/field.tsx';
import type { Say } from '../../pages/visitor.ts';
import { wording } from '../../pages/wording.ts';
import { reasonText } from '../../words/refusals.ts';
import type { Language } from '../../words/word.ts';

/** The names that a form has for its fields. */
export interface FormFields {
  readonly typed: Typed;
  /** In the order of the form. */
  readonly names: readonly string[];
  /** The label that stands over the field, in the reader's language. */
  readonly label: (name: string) => string;
}

/** Reasons by the form's field, in its order and the words of its labels; those that belong to no field of it come first, under ''. */
export function faultsOf(reasons: readonly Reason[], language: Language, { typed, names, label }: FormFields): Faults {
  const faults = new Map<string, string>();
  for (const reason of reasons) {
    const name = reason.field && names.includes(reason.field) ? reason.field : '';
    const empty = reason.code === 'field.too-short' && !typed[name]?.trim();
    const said = empty ? { ...reason, code: 'field.missing' } : reason;
    const text = name
      ? `${label(name)}${wording(language)('site.colon')}${reasonText({ ...said, field: undefined }, language, 'request')}`
      : reasonText(said, language, 'request');
    const before = faults.get(name);
    if (!before?.includes(text)) faults.set(name, before ? `${before} ${text}` : text);
  }
  return new Map([...faults].sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)));
}

/** What stands before the title of a page with errors. */
export function prefixOf(faults: Faults, say: Say): string {
  return faults.size > 0 ? say('form.error') : '';
}
