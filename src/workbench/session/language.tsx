import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { type Language, sayWith, type Words } from '../../words/word.ts';
import { WORKBENCH_WORDS, type WorkbenchWord } from '../../words/workbench.ts';

export interface Speech {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** The workbench's own wording. */
  readonly t: (word: WorkbenchWord, facts?: Readonly<Record<string, string | number>>) => string;
  /** The wording of a code that the API gave, from the words of its noun; the code where it has none yet. */
  readonly name: (words: Words, code: string) => string;
}

const SpeechContext = createContext<Speech | null>(null);
const KEPT = 'gongkai.language';

export function SpeechProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(() => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'));
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(KEPT, next);
    choose(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const speech = useMemo<Speech>(
    () => ({
      language,
      setLanguage,
      t: (word, facts) => sayWith(WORKBENCH_WORDS, word, facts, language),
      name: (words, code) => words[code]?.[language === 'zh' ? 0 : 1] ?? code,
    }),
    [language, setLanguage],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('no language outside of SpeechProvider');
  return speech;
}
