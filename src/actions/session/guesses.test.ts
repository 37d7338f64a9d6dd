import { expect, it } from 'vitest';
import { countGuesses, type Guess } from './guesses.ts';

const MINUTE = 60_000;
const guess = (login: string, address: string): Guess => ({ agencyId: 1, login, address });
const at = (n: number) => `10.0.${n >> 8}.${n & 255}`;

it('one address that tries many accounts is stopped, and with it nobody else', () => {
  const guesses = countGuesses();
  const waits = Array.from({ length: 31 }, (_, i) => guesses.begin(guess(`user${i}`, '10.0.0.1'), i));
  expect(waits.slice(0, 30).every((wait) => wait === 0)).toBe(true);
  expect(waits[30]).toBe(15 * MINUTE - 30);
  expect(guesses.begin(guess('user0', '10.0.0.2'), 31)).toBe(0);
});

it('neither an own account nor another address of the same subscriber begins the count anew', () => {
  const guesses = countGuesses();
  for (let i = 0; i < 30; i++) {
    guesses.begin(guess(`user${i}`, `2001:db8::${i}`), 0);
    const own = guess('own', '2001:db8::1');
    if (guesses.begin(own, 0) === 0) guesses.right(own, 0);
  }
  expect(guesses.begin(guess('user', '2001:db8::99'), 1)).toBeGreaterThan(0);
});

it('many addresses try one account no more often than sixty times in a quarter of an hour', () => {
  const guesses = countGuesses();
  const made = Array.from({ length: 200 }, (_, i) => guesses.begin(guess('zhang', at(i)), i));
  expect(made.filter((wait) => wait === 0)).toHaveLength(60);
  expect(guesses.begin(guess('li', at(250)), 300)).toBe(0);
  expect(guesses.begin(guess('zhang', at(250)), 15 * MINUTE)).toBe(0);
});

it('its owner still signs in from where they did before, and waits there only for their own guesses', () => {
  const guesses = countGuesses();
  const owner = guess('zhang', '10.9.9.9');
  expect(guesses.begin(owner, 0)).toBe(0);
  guesses.right(owner, 0);
  for (let i = 0; i < 200; i++) guesses.begin(guess('zhang', at(i)), 1);
  expect(guesses.begin(guess('zhang', at(0)), 2)).toBeGreaterThan(0);
  for (let i = 0; i < 5; i++) expect(guesses.begin(owner, 3)).toBe(0);
  expect(guesses.begin(owner, 4)).toBe(15 * MINUTE - 1);
});

it('an office behind one address signs in as often as it likes', () => {
  const guesses = countGuesses();
  for (let i = 0; i < 300; i++) {
    const one = guess(`user${i % 40}`, '10.0.0.1');
    expect(guesses.begin(one, i)).toBe(0);
    guesses.right(one, i);
  }
});
