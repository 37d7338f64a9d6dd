import { expect, it } from 'vitest';
import { check, renderGlossary } from './glossary.ts';
import { plantTree } from './test-tree.ts';

const messages = async (files: Record<string, string>) =>
  (await check(plantTree({ 'GLOSSARY.md': renderGlossary(), ...files }))).map(({ message }) => message);

it('finds a page that is not what the data says', async () => {
  expect(await messages({ 'GLOSSARY.md': `${renderGlossary()}more\n` })).toEqual([
    'differs from src/words/glossary.ts: run npm run glossary',
  ]);
});

it.each([
  [
    'a word in the middle of a name',
    'export const firstApplicantName = 1;',
    "'firstApplicantName': the word is 'requester', not 'applicant'",
  ],
  ['two words in capitals', 'export const SWAP_DAY = 1;', "'SWAP_DAY': the word is 'make-up day', not 'swap day'"],
  [
    'a field',
    'export const a = { businessDays: 20 };',
    "'businessDays': the word is 'working days', not 'business days'",
  ],
  ['pinyin', 'export function buzheng() {}', "'buzheng': the word is 'supplement', not 'buzheng'"],
])('finds: %s', async (_why, text, message) => {
  expect(await messages({ 'src/rules/a.ts': text })).toEqual([message]);
});

it.each([
  ['the phrase in which the word is right', 'export const APPLICANT_KINDS = [];'],
  ['part of another word', 'export const foil = 1;'],
  ['the word in a text', "export const a = 'applicant';"],
])('allows: %s', async (_why, text) => {
  expect(await messages({ 'src/rules/a.ts': text })).toEqual([]);
});
