import { expect, test } from 'vitest';
import { makeThrottle } from './throttle.ts';

test('five failures in the window close the door until the first of them is a window old', () => {
  const throttle = makeThrottle(5, 900);
  for (let at = 0; at < 5; at++) {
    expect(throttle.waitFor('a', at)).toBe(0);
    throttle.failed('a', at);
  }
  expect(throttle.waitFor('a', 10)).toBe(890);
  expect(throttle.waitFor('b', 10)).toBe(0);
  expect(throttle.waitFor('a', 900)).toBe(0);
  throttle.failed('a', 900);
  expect(throttle.waitFor('a', 900)).toBe(1);
});

test('a success forgets the failures before it', () => {
  const throttle = makeThrottle(2, 900);
  throttle.failed('a', 0);
  throttle.succeeded('a');
  throttle.failed('a', 1);
  expect(throttle.waitFor('a', 2)).toBe(0);
});

test('what is taken back was not counted', () => {
  const throttle = makeThrottle(2, 900);
  throttle.failed('a', 0);
  throttle.failed('a', 1);
  throttle.takeBack('a', 1);
  throttle.takeBack('a', 7);
  throttle.takeBack('b', 0);
  expect(throttle.waitFor('a', 2)).toBe(0);
  throttle.failed('a', 2);
  expect(throttle.waitFor('a', 3)).toBe(897);
});
