import { z } from '@hono/zod-openapi';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ask, type Bureau, LODGING, openBureau } from './api.fixture.ts';
import { anyShot, type OpenApiDocument } from './fuzz.fixture.ts';

/** Bounded by their number, not by time: a slow machine tries as many. */
const SHOTS = 600;
const WORDS = ['3.1', '4', 'T', 'R', '20-1.b', 'made', 'total', 'lodge', 'publish', 'received', '公交'];

let bureau: Bureau;
let document: OpenApiDocument;
let askers: Ask[];
let ids: string[];

beforeAll(async () => {
  bureau = await openBureau();
  askers = await Promise.all(['clerk', 'head', 'leader', 'auditor'].map((login) => bureau.signIn(login)));
  document = (await bureau.ask('GET', '/openapi.json')).body;
  const made = await Promise.all([
    askers[0]!('POST', '/requests', { facts: LODGING }),
    askers[0]!('POST', '/documents', { facts: { kind: '20-1.b', title: '公交线网管理办法' } }),
    askers[0]!('POST', '/tallies', { facts: { kind: '20-5.a', title: '许可', count: 3 } }),
  ]);
  ids = made.map((one) => one.body.caseId);
});
afterAll(() => bureau.close());

/** A schema of the document with all that it refers to, as a check. */
function checkOf(schema: unknown): z.ZodType {
  const text = JSON.stringify({ ...(schema as object), $defs: document.components.schemas });
  return z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')));
}

it('whatever is sent is answered as the document says, and nothing is a fault', async () => {
  const checks = new Map<string, z.ZodType>();
  const property = fc.asyncProperty(
    anyShot({ document, ids, words: WORDS }),
    fc.nat(askers.length - 1),
    async (shot, who) => {
      const answer = await askers[who]!(shot.method, shot.path, shot.body, shot.headers);
      expect(bureau.faults).toEqual([]);
      const documented = document.paths[shot.template]![shot.method.toLowerCase()]!.responses;
      expect(Object.keys(documented)).toContain(String(answer.status));
      const [content] = Object.entries(documented[answer.status]!.content ?? {});
      if (!content?.[0].includes('json')) return;
      expect(answer.headers.get('content-type')).toContain(content[0]);
      const key = `${shot.method} ${shot.template} ${answer.status}`;
      const check = checks.get(key) ?? checkOf(content[1].schema);
      checks.set(key, check);
      expect(check.safeParse(answer.body)).toMatchObject({ success: true });
    },
  );
  await fc.assert(property, { numRuns: SHOTS, seed: 711, endOnFailure: true });
});
