import type { Reason } from '../../base/refusal.ts';
import type { Faults } from '../../pages/form/field.tsx';
import { reasonText } from '../../words/refusals.ts';
import type { Language } from '../../words/word.ts';

/** Reasons by the form's field; those that belong to no field of it stand under ''. */
export function faultsOf(reasons: readonly Reason[], language: Language, isField: (name: string) => boolean): Faults {
  const faults = new Map<string, string>();
  for (const reason of reasons) {
    const name = reason.field && isField(reason.field) ? reason.field : '';
    const text = reasonText(reason, language, 'request');
    const before = faults.get(name);
    if (!before?.includes(text)) faults.set(name, before ? `${before} ${text}` : text);
  }
  return faults;
}
