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
      sample: true,
    },
    rest: ['--year=2021', 'x'],
  });
});

it.each([
  ['a port that is none', ['--port', '70000'], {}, 'config.port'],
  ['a port that is text', [], { PORT: 'http' }, 'config.port'],
  ['a flag without its value', ['--data'], {}, 'config.value-missing'],
  ['an agency that is none', ['--agency', '0'], {}, 'config.agency'],
  ['a public address with a path', ['--public-url', 'https://a.example/x'], {}, 'config.public-url'],
  ['a public address that is none', [], { PUBLIC_URL: 'a.example' }, 'config.public-url'],
])('refuses %s', (_, args, env, code) => {
  expect(readConfig(args, env)).toMatchObject({ refused: [{ code }] });
});

it('takes the public address as an origin', () => {
  expect(readConfig(['--public-url', 'https://a.example/'], {})).toMatchObject({
    config: { publicOrigin: 'https://a.example' },
  });
});
