import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agency } from '../src/cases/agency.ts';
import { annualReport } from '../src/cases/annual-report.ts';
import { comment } from '../src/cases/comment/comment.ts';
import { concern } from '../src/cases/concern/noun.ts';
import { licence, penalty } from '../src/cases/decision/noun.ts';
import { duty } from '../src/cases/duty.ts';
import { ROLES } from '../src/cases/entry.ts';
import type { AnyCase, Noun } from '../src/cases/noun.ts';
import { publication } from '../src/cases/publication/noun.ts';
import { rectification } from '../src/cases/rectification/rectification.ts';
import { document } from '../src/cases/register/document.ts';
import { matter } from '../src/cases/register/matter.ts';
import { tally } from '../src/cases/register/tally.ts';
import { remedy } from '../src/cases/remedy.ts';
import { request } from '../src/cases/request/noun.ts';
import { OUTCOME_CODES, OUTCOMES } from '../src/rules/outcomes.ts';
import { DEFAULT_SETTINGS } from '../src/rules/settings.ts';
import { NOTICE_TITLE_WORDS } from '../src/words/notices/titles.ts';
import { AGENCY_FIELD_WORDS } from '../src/words/nouns/agency.ts';
import { NOUN_WORDS, type NounName, type NounWords } from '../src/words/nouns.ts';
import { OUTCOME_WORDS } from '../src/words/outcomes.ts';
import { ROLE_WORDS } from '../src/words/roles.ts';
import type { Words } from '../src/words/word.ts';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
}

/** Every field of a form, at any depth, with the values that it offers. */
function fieldsOf(shape: Shape, name = ''): { name: string; values: readonly unknown[] }[] {
  const own = name ? [{ name, values: (shape.enum ?? []).filter((value) => value !== '') }] : [];
  const inside = [shape.items, ...(shape.anyOf ?? [])].filter((one) => one !== undefined);
  return [
    ...own,
    ...Object.entries(shape.properties ?? {}).flatMap(([key, one]) => fieldsOf(one, key)),
    ...inside.flatMap((one) => fieldsOf(one, name)),
  ];
}

const nouns: Readonly<Record<NounName, Pick<Noun<AnyCase>, 'life' | 'facts'>>> = {
  request,
  rectification,
  remedy,
  publication,
  comment,
  concern,
  duty,
  document,
  matter,
  tally,
  licence,
  penalty,
  report: annualReport,
  agency,
};

const unworded = (keys: Iterable<string>, words: Words) => [...new Set(keys)].filter((key) => !(key in words));

describe.each(Object.keys(NOUN_WORDS) as NounName[])('%s', (name) => {
  const words: NounWords = NOUN_WORDS[name];
  const { life, facts } = nouns[name];
  const fields = Object.values(facts).flatMap((schema) =>
    fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape),
  );

  it('has a wording for every state', () => {
    expect(unworded(Object.keys(life), words.states)).toEqual([]);
  });

  it('has a wording for every verb', () => {
    expect(unworded(Object.keys(facts), words.verbs)).toEqual([]);
  });

  it('has a wording for every field, and for the day', () => {
    expect(fields.length).toBeGreaterThan(1);
    expect(unworded(['on', ...fields.map((field) => field.name)], words.fields)).toEqual([]);
  });

  it('has a wording for every choice', () => {
    const choices = fields.flatMap((field) => field.values.map((value) => `${field.name}.${value}`));
    expect(unworded(choices, words.choices)).toEqual([]);
  });
});

it('has a wording for every outcome, role, setting and notice of an outcome', () => {
  expect(unworded(OUTCOME_CODES, OUTCOME_WORDS)).toEqual([]);
  expect(unworded(ROLES, ROLE_WORDS)).toEqual([]);
  expect(unworded(Object.keys(DEFAULT_SETTINGS), AGENCY_FIELD_WORDS)).toEqual([]);
  expect(
    unworded(
      Object.values(OUTCOMES).map(({ notice }) => notice),
      NOTICE_TITLE_WORDS,
    ),
  ).toEqual([]);
});
