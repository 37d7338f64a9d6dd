import { z } from '@hono/zod-openapi';
import { letter, notice } from './paper.ts';
import { anyCase, caseParts, cite, day, pageParts } from './parts.ts';

const light = z.enum(['overdue', 'red', 'yellow', 'green', 'waiting', 'none']);

const due = z
  .object({
    what: z.enum(['confirm', 'reply', 'supplement', 'payment']),
    on: day,
    provisional: z.boolean(),
    suspended: z.boolean(),
    undelivered: z.boolean(),
    light,
    left: z.int(),
  })
  .openapi('DueView', {
    description:
      '下一个期限；left 为剩余工作日，provisional 表示可能因次年日历公布而变化，undelivered 表示有告知书或者征求意见书尚未登记送达。',
  });

export const deskRow = z
  .object({
    caseId: z.string(),
    number: z.string(),
    state: z.string(),
    title: z.string(),
    party: z.string(),
    kind: z.string(),
    openedOn: day,
    holder: z.string().nullable(),
    section: z.string().nullable(),
    outcome: z.string().nullable(),
    endedOn: day.nullable(),
    due: due.nullable(),
    yours: z.boolean().openapi({ description: '下一步由本人办理。' }),
  })
  .openapi('DeskRow');

export const deskAnswer = z
  .object({
    today: day,
    rows: z.array(deskRow),
    lights: z.record(light, z.int()),
    missingCalendar: z.int().nullable(),
  })
  .openapi('Desk');

export const requestListAnswer = z.object({ rows: z.array(deskRow), ...pageParts }).openapi('RequestList');

export const requester = z
  .object({
    kind: z.string(),
    name: z.string(),
    idType: z.string(),
    idNumber: z.string(),
    phone: z.string(),
    email: z.string(),
    address: z.string(),
    postcode: z.string(),
  })
  .openapi('Requester');

const asked = z
  .object({
    on: day,
    text: z.string(),
    days: z.int(),
    deliveredOn: day.nullable(),
    deadline: day.nullable(),
    provisional: z.boolean(),
    answeredOn: day.nullable(),
    answer: z.string(),
    amount: z.number().optional(),
  })
  .openapi('Asked');

const consultation = z
  .object({
    no: z.int(),
    kind: z.enum(['third-party', 'joint-maker', 'other-organ']),
    party: z.string(),
    question: z.string(),
    sentOn: day,
    deliveredOn: day.nullable(),
    opinion: z.enum(['agrees', 'objects', 'silent', 'deemed-consent', 'agency-decides']).nullable(),
    opinionOn: day.nullable(),
    reasons: z.string(),
    endedOn: day.nullable(),
  })
  .openapi('Consultation');

const draft = z
  .object({
    outcome: z.string(),
    otherGrounds: z.array(z.string()),
    grounds: z.string(),
    content: z.string(),
    publicInterest: z.string(),
    on: day,
    by: z.string(),
    byName: z.string(),
    reviewedBy: z.string().nullable(),
    approvedBy: z.string().nullable(),
  })
  .openapi('Draft');

const requestCase = z
  .object({
    ...anyCase,
    agencyId: z.int(),
    channel: z.string(),
    requester,
    coRequesters: z.array(requester),
    agent: z
      .object({ name: z.string(), idNumber: z.string(), phone: z.string(), attorneySeen: z.boolean().optional() })
      .optional(),
    items: z.array(z.object({ description: z.string(), documentNumber: z.string() })),
    form: z.string(),
    delivery: z.string(),
    lodgedOn: day,
    receivedOn: day.nullable(),
    registeredOn: day.nullable(),
    start: day.nullable(),
    extension: z.int(),
    delayUntil: day.nullable(),
    supplement: asked.nullable(),
    reasons: asked.nullable(),
    fee: asked.nullable(),
    consultations: z.array(consultation),
    section: z.string().nullable(),
    holder: z.string().nullable(),
    draft: draft.nullable(),
    decision: z
      .object({
        number: z.string(),
        thirdPartyNumbers: z.array(z.string()),
        outcome: z.string(),
        on: day,
        paper: z.unknown(),
      })
      .nullable(),
    served: z.object({ on: day, means: z.string(), postalNumber: z.string(), completedOn: day }).nullable(),
    outcome: z.string().nullable(),
    stoppedOn: day.nullable(),
    countedOn: day.nullable(),
    countedOutcome: z.string().nullable(),
    reopenedOn: day.nullable(),
    closedOn: day.nullable(),
    archivedOn: day.nullable(),
  })
  .openapi('RequestCase');

const explained = z
  .object({
    day,
    counts: z.int().nullable(),
    why: z.enum(['start', 'working', 'make-up', 'weekend', 'holiday', 'paused']),
    name: z.string().optional(),
    cite,
  })
  .openapi('ExplainedDay', { description: '从收到之日到届满之日的每一天：是否计入及其依据。' });

export const requestAnswer = z
  .object({
    case: requestCase,
    due: due.nullable(),
    completedOn: day.nullable(),
    timeliness: z.enum(['open', 'overdue', 'in-time', 'late']).nullable(),
    explain: z.array(explained),
    ...caseParts,
    remedies: z.array(
      z.object({
        caseId: z.string(),
        number: z.string(),
        kind: z.string(),
        state: z.string(),
        result: z.string().nullable(),
      }),
    ),
    notices: z.array(notice),
    drafted: z.array(letter).openapi({ description: '拟写中的答复，制发后的样子；没有草稿或者已经制发的，为空。' }),
    same: z
      .object({ requesters: z.int(), others: z.array(z.object({ caseId: z.string(), number: z.string() })) })
      .nullable(),
  })
  .openapi('RequestView');

export const similarAnswer = z
  .object({
    rows: z.array(
      z.object({
        caseId: z.string(),
        number: z.string(),
        title: z.string(),
        party: z.string(),
        openedOn: day,
        state: z.string(),
        outcome: z.string().nullable(),
        why: z.enum(['same-requester', 'answered', 'published']),
        likeness: z.number(),
      }),
    ),
  })
  .openapi('SimilarList');
