import { expect, it } from 'vitest';
import { judge } from './judge.ts';

it.each([
  ['a mailbox that is none', 'RCPT TO', 550, '550 5.1.1 <wang@example.cn> unknown', 'refused'],
  ['a mailbox that is none, without a code of its own', 'RCPT TO', 550, '550 User not found', 'refused'],
  ['a mailbox that was closed', 'RCPT TO', 550, '550 5.2.1 disabled', 'refused'],
  ['a full mailbox', 'RCPT TO', 552, '552 5.2.2 full', 'rejected'],
  ['a policy against us', 'RCPT TO', 554, '554 5.7.1 blocked', 'rejected'],
  ['greylisting', 'RCPT TO', 450, '450 4.2.0 greylisted', 'later'],
  ['what is taken for spam', 'DATA', 554, '554 5.7.1 spam', 'rejected'],
  ['a server with too much to do', 'DATA', 451, '451 4.3.0 try again', 'later'],
  ['a server that goes down in between', 'DATA', 421, '421 4.3.2 shutting down', 'server'],
  ['a sender who may not', 'MAIL FROM', 550, '550 5.7.1 not your address', 'server'],
  ['a wrong login', 'AUTH PLAIN', 535, '535 5.7.8 wrong', 'server'],
  ['a greeting that is none', 'CONN', 554, '554 go away', 'server'],
])('%s', (_, command, responseCode, response, what) => {
  const failure = judge({ code: 'EENVELOPE', command, responseCode, response, message: response });
  expect(failure.what).toBe(what);
  expect(failure.why).not.toContain('wang');
});

it('a connection that cannot be had is no mail’s fault', () => {
  expect(judge({ code: 'ESOCKET', command: 'CONN', message: 'connect ECONNREFUSED 127.0.0.1:1' })).toEqual({
    what: 'server',
    why: 'ESOCKET: connect ECONNREFUSED 127.0.0.1:1',
  });
});

it('a connection that breaks off in the middle of a mail neither', () => {
  expect(judge({ code: 'ECONNECTION', command: 'DATA', message: 'closed' }).what).toBe('server');
});
