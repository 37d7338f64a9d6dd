import { z } from '@hono/zod-openapi';
import { actor, day } from './parts.ts';

export const sessionAnswer = z
  .object({
    actor,
    agency: z.object({ id: z.int(), name: z.string(), shortName: z.string() }),
    today: day,
    missingCalendar: z.int().nullable(),
  })
  .openapi('Session');

export const staffAnswer = z.object({ rows: z.array(actor) }).openapi('Staff');
