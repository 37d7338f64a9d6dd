import { formatCite, formatCiteEnglish } from '../../words/laws.ts';
import { OUTCOME_WORDS } from '../../words/outcomes.ts';
import { useSpeech } from '../session/language.tsx';
import { useOutcomes } from '../wire/queries.ts';

interface OutcomeOption {
  readonly value: string;
  readonly label: string;
  /** The article that the outcome rests on. */
  readonly article: string;
}

/** The outcomes under the groups of table 三, each with its article. */
export function useOutcomeOptions(): { label: string; title: string; options: OutcomeOption[] }[] {
  const { name, language } = useSpeech();
  const { data } = useOutcomes();
  const cite = language === 'zh' ? formatCite : formatCiteEnglish;
  const groups = Map.groupBy(data?.rows ?? [], (one) => one.groupLabel);
  return [...groups].map(([label, rows]) => ({
    label,
    title: label,
    options: rows.map(({ code, cites }) => ({
      value: code,
      label: name(OUTCOME_WORDS, code),
      article: cites.map((one) => cite(one)).join('、'),
    })),
  }));
}
