import { afterAll, beforeAll, expect, it } from 'vitest';
import { ACTING } from '../actions/nouns.ts';
import { type Ask, type Bureau, openBureau } from './api.fixture.ts';
import { COLLECTIONS } from './paths.ts';

let bureau: Bureau;
let clerk: Ask;
// biome-ignore lint/suspicious/noExplicitAny: a document of any shape is what is tried here
let document: any;

beforeAll(async () => {
  bureau = await openBureau();
  clerk = await bureau.signIn('clerk');
  document = (await bureau.ask('GET', '/openapi.json')).body;
});
afterAll(() => bureau.close());

it('every verb of every noun is in the document with a schema of its own name', () => {
  const posts = Object.entries(document.paths as Record<string, { post?: unknown }>).filter(([, at]) => at.post);
  for (const [
    noun,
    {
      noun: { facts, life },
    },
  ] of Object.entries(ACTING)) {
    for (const verb of Object.keys(facts)) {
      if (noun === 'agency' && verb === 'found') continue;
      const begins = verb in (life.new ?? {});
      const collection = `/${COLLECTIONS[noun as keyof typeof COLLECTIONS]}`;
      const wanted = begins ? new RegExp(`^${collection}$`) : new RegExp(`^${collection}(/\\{\\w+\\})?/${verb}$`);
      expect([noun, verb, posts.filter(([path]) => wanted.test(path)).length]).toEqual([noun, verb, 1]);
    }
  }
  expect(document.openapi).toBe('3.1.0');
  expect(document.components.schemas.RequestExtend.properties.days).toEqual({
    type: 'integer',
    minimum: 1,
    maximum: 366,
  });
});

it('every reference in the document leads somewhere', () => {
  const refs = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
  const missing = refs.filter((ref) => !(ref.split('/').at(-1)! in document.components.schemas));
  expect(refs.length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});

it('every refusal that can be answered is described with an example in Chinese', () => {
  for (const methods of Object.values(document.paths as Record<string, Record<string, { responses: object }>>)) {
    for (const { responses } of Object.values(methods)) {
      for (const [status, response] of Object.entries(responses)) {
        if (Number(status) < 400) continue;
        const { example } = response.content['application/problem+json'];
        expect(example.status).toBe(Number(status));
        expect(example.detail).toMatch(/\p{Script=Han}/u);
      }
    }
  }
});

it('the page shows every operation, without a script and without another host', async () => {
  const { body: page, headers } = await bureau.ask('GET', '/docs');
  for (const [path, methods] of Object.entries(document.paths as Record<string, object>)) {
    for (const method of Object.keys(methods)) expect(page).toContain(`${method.toUpperCase()}</span> ${path}`);
  }
  expect(page).not.toMatch(/<script|https?:\/\//);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; style-src 'sha256-/);
});

it('a form is the schema that checks it', async () => {
  const { body } = await clerk('GET', '/forms/request/lodge');
  expect(body.today).toBeUndefined();
  expect((await clerk('GET', '/forms/publication/publish')).body).toMatchObject({ today: true });
  expect(body.$schema).toContain('2020-12');
  expect(body.required).toEqual(['channel', 'requester', 'items', 'form', 'delivery']);
  expect(body.properties.items.items.properties.description).toMatchObject({ long: true, maxLength: 5000 });
  for (const [
    noun,
    {
      noun: { facts },
    },
  ] of Object.entries(ACTING)) {
    for (const verb of Object.keys(facts))
      expect([verb, (await clerk('GET', `/forms/${noun}/${verb}`)).status]).toEqual([verb, 200]);
  }
});
