import { z } from '@hono/zod-openapi';
import { letter, notice } from './paper.ts';
import { anyCase, caseParts, day, pageParts } from './parts.ts';
import { requester } from './request.ts';

const line = z
  .object({
    ...anyCase,
    kind: z.string(),
    title: z.string(),
    party: z.string(),
    openedOn: day,
    countedOn: day.nullable(),
    endedOn: day.nullable(),
    outcome: z.string().nullable(),
    units: z.int(),
    amount: z.number().nullable(),
    holder: z.string().nullable(),
    section: z.string().nullable(),
    extra: z.record(z.string(), z.unknown()),
  })
  .openapi('CaseLine');

export const caseListAnswer = z.object({ rows: z.array(line), ...pageParts }).openapi('CaseList');

export const registerListAnswer = z
  .object({
    rows: z.array(line),
    ...pageParts,
    totals: z.array(z.object({ kind: z.string(), count: z.int(), amount: z.number().nullable() })),
  })
  .openapi('RegisterList', { description: 'totals：现行有效的登记按类型合计，限于所选年度。' });

export const remedyAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      kind: z.enum(['R', 'L1', 'L2']),
      requestNumber: z.string(),
      requestId: z.string(),
      requester: z.string(),
      body: z.string(),
      bodyNumber: z.string(),
      claim: z.string(),
      filedOn: day,
      decidedOn: day.nullable(),
      result: z.enum(['upheld', 'corrected', 'other']).nullable(),
      resultText: z.string(),
      orderedToReply: z.boolean(),
    }),
    ...caseParts,
  })
  .openapi('RemedyView');

export const rectificationAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      requester,
      record: z.string(),
      claim: z.string(),
      evidence: z.string(),
      receivedOn: day,
      draft: z
        .object({
          result: z.enum(['corrected', 'unchanged', 'transferred', 'directed']),
          check: z.string(),
          content: z.string(),
          party: z.string(),
          contact: z.string(),
          by: z.string(),
          byName: z.string(),
          on: day,
        })
        .nullable(),
      answeredOn: day.nullable(),
      served: z.object({ on: day, means: z.string(), postalNumber: z.string(), note: z.string() }).nullable(),
      withdrawnOn: day.nullable(),
    }),
    notices: z.array(notice),
    drafted: z.array(letter),
    ...caseParts,
  })
  .openapi('RectificationView');

export const documentAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      kind: z.string(),
      title: z.string(),
      documentNumber: z.string(),
      madeOn: day,
      publishedOn: day.nullable(),
      repealedOn: day.nullable(),
    }),
    publication: z
      .object({ on: day, provisional: z.boolean(), timeliness: z.enum(['open', 'overdue', 'in-time', 'late']) })
      .nullable(),
    ...caseParts,
  })
  .openapi('DocumentView');

export const matterAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      kind: z.string(),
      title: z.string(),
      basis: z.string(),
      listedOn: day,
      delistedOn: day.nullable(),
    }),
    ...caseParts,
  })
  .openapi('MatterView');

export const tallyAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      kind: z.string(),
      title: z.string(),
      count: z.int(),
      amount: z.number().nullable(),
      source: z.string(),
      recordedOn: day,
      voidedOn: day.nullable(),
    }),
    ...caseParts,
  })
  .openapi('TallyView');
