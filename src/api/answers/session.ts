import { z } from '@hono/zod-openapi';
import { actor, day, verb } from './parts.ts';

export const sessionAnswer = z
  .object({
    actor,
    agency: z.object({ id: z.int(), name: z.string(), shortName: z.string() }),
    today: day,
    missingCalendar: z.int().nullable(),
    begins: z.array(verb.extend({ noun: z.string() }).openapi('Beginning')).openapi({
      description: '可以新登记的各类案件；reasons 为空即本人可以登记，否则逐条说明原因。',
    }),
  })
  .openapi('Session');

export const staffAnswer = z.object({ rows: z.array(actor) }).openapi('Staff');
