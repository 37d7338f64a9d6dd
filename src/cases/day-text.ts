import { z } from 'zod';
import { type Day, findDay } from '../base/day.ts';

/** `YYYY-MM-DD`, a real day (2021-02-29 is none). The message is the code `day`. */
export const dayText = z
  .string()
  .refine((text) => findDay(text) !== null, { message: 'day' })
  .transform((text) => text as Day)
  .meta({ format: 'date' });
