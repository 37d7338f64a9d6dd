import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

it('takes flags over the environment over the defaults, and leaves the rest', () => {
  const read = readConfig(['--port', '9000', '--year=2021', 'x', '--sample'], { PORT: '1', HOST: '0.0.0.0' });
  expect(read).toMatchObject({
    config: {
      port: 9000,
      host: '0.0.0.0',
      databaseUrl: null,
      agencyId: null,
      publicOrigin: null,
      fontsDir: null,
      signing: null,
      mail: null,
      sample: true,
    },
    rest: ['--year=2021', 'x'],
  });
});

const MAIL = {
  GONGKAI_SMTP_HOST: 'mail.example.cn',
  GONGKAI_MAIL_FROM: 'gk@example.cn',
  PUBLIC_URL: 'https://a.example',
};

it.each([
  ['starttls', 587],
  ['tls', 465],
  ['none', 25],
])('a mail server by %s has port %i where none is named', (tls, port) => {
  expect(readConfig(['--smtp-tls', tls, '--data', '/d'], MAIL)).toMatchObject({
    config: {
      mail: {
        host: 'mail.example.cn',
        tls,
        port,
        from: 'gk@example.cn',
        origin: 'https://a.example',
        keyFile: '/d/mail.key',
      },
    },
  });
});

it.each([
  ['a port that is none', ['--port', '70000'], {}, 'config.port'],
  ['a port that is text', [], { PORT: 'http' }, 'config.port'],
  ['a flag without its value', ['--data'], {}, 'config.value-missing'],
  ['an agency that is none', ['--agency', '0'], {}, 'config.agency'],
  ['a public address with a path', ['--public-url', 'https://a.example/x'], {}, 'config.public-url'],
  ['a public address that is none', [], { PUBLIC_URL: 'a.example' }, 'config.public-url'],
  ['a mail server without a sender', ['--smtp-host', 'mail'], {}, 'config.mail-from'],
  ['a sender that is none', [], { ...MAIL, GONGKAI_MAIL_FROM: '公开办' }, 'config.mail-from'],
  ['a mail server without the public address', [], { ...MAIL, PUBLIC_URL: undefined }, 'config.mail-public-url'],
  ['a way to encipher that is none', ['--smtp-tls', 'ssl'], MAIL, 'config.smtp-tls'],
  ['a port of mail that is none', ['--smtp-port', '0'], MAIL, 'config.smtp-port'],
  ['a password in the clear', ['--smtp-tls', 'none', '--smtp-user', 'gk'], MAIL, 'config.smtp-clear'],
])('refuses %s', (_, args, env, code) => {
  expect(readConfig(args, env)).toMatchObject({ refused: [{ code }] });
});

it('takes the public address as an origin', () => {
  expect(readConfig(['--public-url', 'https://a.example/'], {})).toMatchObject({
    config: { publicOrigin: 'https://a.example' },
  });
});
