import { expect, test } from 'vitest';
import { hashPassword, isPassword } from './password.ts';

test('a password is hashed with a salt of its own, and known again', async () => {
  const [one, two] = await Promise.all([hashPassword('公开-2026'), hashPassword('公开-2026')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await isPassword('公开-2026', one)).toBe(true);
  expect(await isPassword('公开-2027', one)).toBe(false);
});

test('nobody signs in where there is no account', async () => {
  expect(await isPassword('', null)).toBe(false);
});

test('what another argon2id library hashed is known, at its own cost', async () => {
  // A vector of the reference implementation (phc-winner-argon2, test.c).
  const phc = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(await isPassword('password', phc)).toBe(true);
});

test('a hash that is none is a fault', async () => {
  await expect(isPassword('x', 'md5:abc')).rejects.toThrow('PHC');
});
