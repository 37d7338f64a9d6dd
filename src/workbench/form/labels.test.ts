import { expect, it } from 'vitest';
import { z } from 'zod';
import { agency } from '../../cases/agency.ts';
import { annualReport } from '../../cases/annual-report.ts';
import { publication } from '../../cases/publication/noun.ts';
import { rectification } from '../../cases/rectification/rectification.ts';
import { document } from '../../cases/register/document.ts';
import { matter } from '../../cases/register/matter.ts';
import { tally } from '../../cases/register/tally.ts';
import { remedy } from '../../cases/remedy.ts';
import { request } from '../../cases/request/noun.ts';
import { NOUN_WORDS } from '../../words/nouns.ts';
import { OUTCOME_WORDS } from '../../words/outcomes.ts';
import { firstValues, type JsonSchema, kindOf, resolve, withOnlyChoice } from './schema.ts';

const NOUNS = { request, rectification, remedy, publication, document, matter, tally, report: annualReport, agency };

/** Every field of a schema, with the name that its label is found by. */
function fieldsOf(schema: JsonSchema, root: JsonSchema): { name: string; field: JsonSchema }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, given]) => {
    const field = resolve(given, root);
    const inside = field.items ? resolve(field.items, root) : field;
    return [{ name, field }, ...fieldsOf(inside, root)];
  });
}

const forms = Object.entries(NOUNS).flatMap(([noun, { facts }]) =>
  Object.entries(facts).map(([verb, schema]) => ({
    noun: noun as keyof typeof NOUNS,
    verb,
    schema: z.toJSONSchema(schema, { io: 'input' }) as JsonSchema,
  })),
);

it.each(forms)(
  'the form of $noun $verb has a label for each field and a word for each choice',
  ({ noun, verb, schema }) => {
    const { verbs, fields, choices } = NOUN_WORDS[noun];
    expect(verbs).toHaveProperty([verb]);
    for (const { name, field } of fieldsOf(schema, schema)) {
      expect(Object.keys(fields), `${noun}.${verb}.${name}`).toContain(name);
      const values = field.enum ?? field.items?.enum ?? [];
      for (const value of values) {
        const worded =
          value in OUTCOME_WORDS ? OUTCOME_WORDS[value] : choices[`${name}.${value}` as keyof typeof choices];
        expect(worded, `${noun}.${name}.${value}`).toBeDefined();
      }
    }
  },
);

it.each(forms)('the form of $noun $verb is drawn whole: only a calendar file has no field of its own', ({ schema }) => {
  const free = fieldsOf(schema, schema).filter(({ field }) => kindOf(field) === 'free');
  expect(free.map(({ name }) => name).filter((name) => name !== 'calendar')).toEqual([]);
});

it.each(Object.entries(NOUNS))('every state of %s has a word', (noun, { life }) => {
  const { states } = NOUN_WORDS[noun as keyof typeof NOUNS];
  expect(Object.keys(states)).toEqual(expect.arrayContaining(Object.keys(life)));
});

it('a form begins with the defaults, one line where a list must have one, and nothing else', () => {
  const lodge = forms.find(({ verb }) => verb === 'lodge')!.schema;
  expect(firstValues(lodge)).toMatchObject({ items: [{ documentNumber: '' }], coRequesters: [] });
  const correct = forms.find(({ noun, verb }) => noun === 'request' && verb === 'correct-entry')!.schema;
  expect(firstValues(correct)).toEqual({});
});

it('the only letter of a case is chosen', () => {
  const letter = (verb: string, options: object[]) => {
    const { schema } = forms.find((form) => form.noun === 'request' && form.verb === verb)!;
    return withOnlyChoice({}, schema, { consultation: options });
  };
  expect(letter('record-opinion', [{ value: 1 }])).toEqual({ consultation: 1 });
  expect(letter('record-letter-delivery', [{ value: 1 }])).toEqual({ consultation: 1 });
  expect(letter('record-letter-delivery', [{ value: 1 }, { value: 2 }])).toEqual({});
  expect(letter('record-letter-delivery', [])).toEqual({});
});
