import { z } from 'zod';
import { instantOf } from '../../base/instant.ts';

/** A moment in Beijing, `2026-03-05T14:30`. The message is the refusal's code. */
export const localTime = z
  .string()
  .refine((text) => instantOf(text) !== null, { message: 'field.not-a-moment' })
  .meta({ format: 'local-time' });
