import { z } from '@hono/zod-openapi';
import { anyCase, caseParts, cite, day } from './parts.ts';

const setting = z.union([z.string(), z.number(), z.boolean(), z.record(z.string(), z.string()), z.array(z.string())]);

const names = z.array(z.array(z.string()));
const bodies = z.array(z.object({ name: z.string(), column: z.string(), reports: z.string() }));

export const agencyAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      name: z.string(),
      shortName: z.string(),
      contact: z.record(z.string(), z.string()),
      foundedOn: day,
    }),
    ...caseParts,
    settings: z.record(z.string(), setting),
    settingCites: z.record(z.string(), cite),
    scanLists: z.object({
      wordings: z.array(z.object({ wrong: z.string(), right: z.string() })),
      leaders: z.array(z.object({ name: z.string(), title: z.string() })),
    }),
    searchNames: z.object({ inForce: names, shipped: names }),
    bodies: z.object({ higher: bodies, departments: bodies, lower: bodies }),
    changes: z.array(z.object({ on: day, settings: z.record(z.string(), setting), why: z.string() })),
    calendarYears: z.array(z.int()),
    missingCalendar: z.int().nullable(),
  })
  .openapi('AgencyView');

export const calendarAnswer = z
  .object({
    year: z.int(),
    loaded: z.boolean(),
    days: z.array(
      z.object({ day, kind: z.enum(['working', 'weekend', 'holiday', 'make-up']), name: z.string().optional() }),
    ),
  })
  .openapi('Calendar');

export const outcomesAnswer = z
  .object({
    rows: z.array(
      z.object({
        code: z.string(),
        group: z.enum(['disclosed', 'partial', 'refused', 'unable', 'not-handled', 'other']),
        row: z.string(),
        rowLabel: z.string(),
        groupLabel: z.string(),
        cites: z.array(cite),
        needs: z.array(z.string()),
      }),
    ),
  })
  .openapi('Outcomes');
