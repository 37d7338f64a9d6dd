/** What a clerk settles, as the API takes it. */
export interface Wish {
  readonly base: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly column: string;
  readonly genre: string;
  readonly issuer: string;
  readonly container: string;
  readonly lenient: boolean;
  readonly accepted: readonly string[];
  readonly acceptedBecause: string;
}

export const START: Wish = {
  ...{ base: '', fields: {}, columns: {}, column: '20-15', genre: 'other', issuer: '', container: '' },
  ...{ lenient: false, accepted: [], acceptedBecause: '' },
};

export interface Settling {
  readonly wish: Wish;
  readonly change: (wish: Wish) => void;
}

export const optionsOf = (words: Readonly<Record<string, readonly [string, string]>>, language: 'zh' | 'en') =>
  Object.entries(words).map(([value, [zh, en]]) => ({ value, label: language === 'zh' ? zh : en }));
