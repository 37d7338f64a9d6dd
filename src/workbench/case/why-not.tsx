import type { WordedReason, WordedVerb } from '../../api/views.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import type { Noun } from '../wire/queries.ts';
import { useReasonText } from '../wire/reasons.ts';

/** 为什么不能: every verb that is not possible, those with one reason in one line. */
export function WhyNot({ noun, state, verbs }: { noun: Noun; state: string; verbs: readonly WordedVerb[] }) {
  const { t, language } = useSpeech();
  const words = useNounWords(noun);
  const reasonText = useReasonText();
  const refused = verbs.filter(({ reasons }) => reasons.length > 0);
  if (refused.length === 0) return null;
  const why = (reason: WordedReason): string => {
    if (reason.code === 'life.not-in-this-state') return t('case.whyNotState', { state: words.state(state) });
    return reasonText(reason);
  };
  const lines = Map.groupBy(refused, ({ reasons }) => [...new Set(reasons.map(why))].join('；'));
  const names = (some: readonly WordedVerb[]) =>
    some.map(({ verb }) => words.verb(verb)).join(language === 'zh' ? '、' : ', ');
  return (
    <details className="gk-why-not">
      <summary>{t('case.whyNot')}</summary>
      <ul>
        {[...lines].map(([text, some]) => (
          <li key={text}>
            {text.endsWith('：') || text.endsWith(': ') ? (
              <>
                {text}
                {names(some)}
              </>
            ) : (
              <>
                <b>{names(some)}</b> {text}
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
