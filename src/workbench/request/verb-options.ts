import type { RemedyLine } from '../../api/views.ts';
import type { FormFrame, Option } from '../form/form-context.ts';
import { useNounWords } from '../form/labels.ts';
import { useOutcomeOptions } from '../form/outcome-options.ts';
import { useSpeech } from '../session/language.tsx';
import { useStaff } from '../wire/queries.ts';
import type { ShownRequest } from './shown-request.ts';

/** What the forms of a request let choose from, beyond what their schemas list. */
export function useVerbOptions(c: ShownRequest, remedies: readonly RemedyLine[]): FormFrame['options'] {
  const { t } = useSpeech();
  const remedyWords = useNounWords('remedy');
  const staff = useStaff().data?.rows ?? [];
  const outcomes = useOutcomeOptions().map(({ label, options }) => ({
    label,
    options: options.map(({ value, label: name, article }): Option => ({ value, label: name, more: article })),
  }));
  const sections = [...new Set(staff.flatMap(({ section }) => (section ? [section] : [])))];
  return {
    outcome: outcomes,
    remedyNumber: remedies
      .filter(({ result }) => result === 'corrected')
      .map(({ number, kind }) => ({ value: number, label: `${number} ${remedyWords.choice('kind', kind)}` })),
    section: sections.map((value) => ({ value, label: value })),
    holder: staff
      .filter(({ roles }) => roles.some((role) => role === 'clerk' || role === 'section'))
      .map(({ id, name, section }) => ({ value: id, label: section ? `${name}（${section}）` : name })),
    consultation: c.consultations.map(({ no, party, kind }) => ({
      value: no,
      label: t('consult.choice', { no, party, kind: t(`consult.${kind}`) }),
    })),
  };
}
