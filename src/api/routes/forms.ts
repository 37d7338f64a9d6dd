import { z } from '@hono/zod-openapi';
import { ACTING } from '../../actions/nouns.ts';
import type { Noun } from '../../cases/noun.ts';
import { type Api, addRoute } from '../route.ts';

const NOUNS = Object.keys(ACTING) as (keyof typeof ACTING)[];

/** What a verb is filled in with: JSON Schema 2020-12 out of the schema that will check it. */
export function addFormRoute(app: Api): void {
  addRoute(
    app,
    {
      method: 'get',
      path: '/forms/{noun}/{verb}',
      tag: '表单',
      summary: '办理动作的填写要求（JSON Schema 2020-12）',
      params: z.object({ noun: z.enum(NOUNS), verb: z.string().max(40) }),
      answer: z.record(z.string(), z.unknown()).openapi('JsonSchema'),
      missing: 'form.not-found',
    },
    ({ params: { noun, verb } }) => {
      const { facts, today } = ACTING[noun].noun as Pick<Noun, 'facts' | 'today'>;
      if (!Object.hasOwn(facts, verb)) return null;
      const schema = z.toJSONSchema(facts[verb]!, { io: 'input' });
      return { ...schema, ...(today?.includes(verb) ? { today: true } : {}) };
    },
  );
}
