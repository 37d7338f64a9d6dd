/** One wording: what the office reads, and the English beside it. */
export type Word = readonly [zh: string, en: string];
export type Words = Readonly<Record<string, Word>>;
export type Language = 'zh' | 'en';

/** The wording of `key`. Throws a fault where there is none: a screen never shows a code. */
export function say(words: Words, key: string, language: Language = 'zh'): string {
  const word = words[key];
  if (!word) throw new Error(`no wording for ${key}`);
  return word[language === 'zh' ? 0 : 1];
}

/** The wording of `key` with `{name}` filled in from `facts`. */
export function sayWith(
  words: Words,
  key: string,
  facts: Readonly<Record<string, string | number>> = {},
  language: Language = 'zh',
): string {
  return say(words, key, language).replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}

/** The same wordings by `prefix.key`. */
export function under<P extends string, W extends Words>(prefix: P, words: W) {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`${prefix}.${key}`, word])) as {
    readonly [K in keyof W & string as `${P}.${K}`]: W[K];
  };
}
