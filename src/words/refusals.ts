import { type Day, findDay } from '../base/day.ts';
import type { Reason } from '../base/refusal.ts';
import { formatDay } from './day.ts';
import { PUBLICATION_DESK_WORDS } from './desk/publication.ts';
import { formatCite, formatCiteEnglish } from './laws.ts';
import { NOUN_WORDS, type NounName, type NounWords } from './nouns.ts';
import { REFUSAL_WORDS, TYPE_WORDS } from './refusals/table.ts';
import { ROLE_WORDS } from './roles.ts';
import { type Language, sayWith, type Word, type Words } from './word.ts';

type Facts = NonNullable<Reason['facts']>;

/**
 * One reason as a person reads it: the field's label, what is wrong, the article: 联系电话：超过40个字。 `noun` says whose words
 * to take where nouns share a name of a state or a field; without it the first noun that has them is taken. Throws a fault
 * for a code without wording.
 */
export function reasonText(reason: Reason, language: Language = 'zh', noun?: NounName): string {
  const { code, field, cite, facts = {} } = reason;
  const nouns = nounsFor(facts, noun);
  const text = sayWith(REFUSAL_WORDS, code, wordFacts(facts, nouns, language), language);
  if (language === 'zh') {
    return `${field ? `${fieldLabel(field, nouns, language)}：` : ''}${text}${cite ? `（${formatCite(cite)}）` : ''}。`;
  }
  return `${field ? `${fieldLabel(field, nouns, language)}: ` : ''}${text}${cite ? ` (${formatCiteEnglish(cite)})` : ''}.`;
}

/** The nouns whose words fit, best first: the one named, else those that know both the state and the verb. */
function nounsFor({ state, verb }: Facts, noun: NounName | undefined): NounWords[] {
  const all: NounWords[] = Object.values(NOUN_WORDS);
  if (noun) return [NOUN_WORDS[noun], ...all];
  const knows = (words: NounWords) =>
    (state === undefined || state in words.states) && (verb === undefined || verb in words.verbs);
  return [...all.filter(knows), ...all];
}

const pick = (word: Word, language: Language) => word[language === 'zh' ? 0 : 1];

function find(tables: readonly Words[], key: string, language: Language): string {
  const word = tables.find((words) => key in words)?.[key];
  return word ? pick(word, language) : key;
}

function wordFacts(facts: Facts, nouns: readonly NounWords[], language: Language): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, wordFact(name, value, nouns, language)]),
  );
}

function wordFact(name: string, value: string | number, nouns: readonly NounWords[], language: Language) {
  if (typeof value === 'number') return value;
  if (name === 'state')
    return find(
      nouns.map(({ states }) => states),
      value,
      language,
    );
  if (name === 'verb' || name === 'act')
    return find(
      nouns.map(({ verbs }) => verbs),
      value,
      language,
    );
  if (name === 'hit') return find([PUBLICATION_DESK_WORDS], `pub.hit.${value}`, language);
  if (name === 'expected') return find([TYPE_WORDS], value, language);
  if (name === 'roles') {
    const staff = value.split(',').filter((role) => role !== 'clock' && role !== 'requester');
    const shown = staff.length > 0 ? staff : value.split(',');
    return shown.map((role) => find([ROLE_WORDS], role, language)).join(language === 'zh' ? '、' : ', ');
  }
  return findDay(value) ? formatDay(value as Day, language) : value;
}

/** Groups whose fields speak for themselves. */
const BARE = ['requester', 'contact', 'settings'];

/** `items.0.description` > 所需政府信息第1项信息的名称…; a field that has no wording is shown by its name. */
function fieldLabel(path: string, nouns: readonly NounWords[], language: Language): string {
  const tables = nouns.map(({ fields }) => fields);
  const parts = path.split('.').filter((part, i, all) => i === all.length - 1 || !BARE.includes(part));
  const labels = parts.map((part) => {
    if (!/^\d+$/.test(part)) return find(tables, part, language);
    return language === 'zh' ? `第${Number(part) + 1}项` : `no. ${Number(part) + 1}`;
  });
  return labels.join(language === 'zh' ? '' : ' ');
}
