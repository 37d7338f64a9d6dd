import { z } from '@hono/zod-openapi';
import { CLOCK_STANDINGS, CONCERN_CLOCKS, CONCERN_JUDGEMENTS } from '../../../cases/concern/clock.ts';
import { CONCERN_FACTS } from '../../../cases/concern/facts.ts';
import { actor, anyCase, caseParts, cite, day, pageParts } from '../parts.ts';

const { shape } = CONCERN_FACTS.report;
const { level, kind, source } = shape;
const instant = z.iso.datetime();

const near = z
  .object({
    ...{ at: instant, yellowAt: instant, redAt: instant, left: z.int() },
    light: z.enum(['overdue', 'red', 'yellow', 'green']),
  })
  .openapi('NearInstant', { description: 'left：剩余分钟数，负数即已超时；yellowAt、redAt：何时转为黄色、红色。' });

const clock = z
  .object({
    ...{ what: z.enum(CONCERN_CLOCKS), hours: z.int(), from: instant, due: instant, cite },
    ...{ metAt: instant.nullable(), standing: z.enum(CLOCK_STANDINGS), near: near.nullable() },
  })
  .openapi('ConcernClock', {
    description:
      '回应时限：what：首次发布权威信息、新闻发布会、回应；standing：计时中、超时、及时、超时作出、未作出、不再要求。',
  });

const line = z
  .object({
    ...{ caseId: z.string(), number: z.string(), state: z.string(), title: z.string(), kind, level, source },
    ...{ section: z.string().nullable(), party: z.string(), noticedAt: instant, effect: z.string().nullable() },
    ...{ responses: z.int(), clocks: z.array(clock), next: clock.nullable(), yours: z.boolean() },
    judgement: z.enum(CONCERN_JUDGEMENTS),
  })
  .openapi('ConcernLine', { description: 'next：最近的一项未完成的时限；yours：待当前登录人办理。' });

export const concernBoardAnswer = z
  .object({ now: instant, rows: z.array(line) })
  .openapi('ConcernBoard', { description: '未办结的政务舆情，时限最近的在前；now：服务器时间，供页面续计剩余时间。' });
export const concernListAnswer = z.object({ now: instant, rows: z.array(line), ...pageParts }).openapi('ConcernList');

const counts = z
  .object({
    ...{ noticed: z.int(), answered: z.int(), briefings: z.int(), responses: z.int() },
    ...{ inTime: z.int(), late: z.int(), open: z.int() },
    ...{ notNeeded: z.int(), transferred: z.int(), unruled: z.int() },
  })
  .openapi('ConcernCounts', {
    description: '按发现时间统计：发现、作出回应、新闻发布会、回应次数；及时、超时、计时中、不需回应、转办、无时限。',
  });
export const concernYearAnswer = z
  .object({ year: z.int(), whole: counts, months: z.array(counts) })
  .openapi('ConcernYear');

const assessed = CONCERN_FACTS.assess.shape;
const answered = CONCERN_FACTS.respond.shape;
const response = z
  .object({
    ...{ n: z.int(), kind: answered.responseKind, at: instant, channel: answered.channel, link: z.string() },
    ...{ speaker: z.string(), summary: z.string(), publication: z.string(), publicationId: z.string().nullable() },
    ...{ by: actor, struck: z.boolean() },
  })
  .openapi('ConcernResponse');

export const concernAnswer = z
  .object({
    case: z.object({
      ...anyCase,
      ...{ title: z.string(), about: z.string(), kind, level, source, seenAt: z.string(), link: z.string() },
      ...{ noticedAt: instant, occurredAt: instant.nullable(), section: z.string(), coordinator: z.string() },
      reportedBy: actor,
      assessments: z.array(
        z.object({
          ...{ decision: assessed.decision, level, section: z.string(), reason: z.string(), at: instant, by: actor },
        }),
      ),
      transferred: z
        .object({ body: z.string(), contact: z.string(), reason: z.string(), at: instant, by: actor })
        .nullable(),
      responses: z.array(response),
      evaluation: z
        .object({
          ...{ effect: CONCERN_FACTS.evaluate.shape.effect, conclusion: z.string(), lessons: z.string() },
          ...{ missedBecause: z.string(), on: day, by: actor },
        })
        .nullable(),
      endedOn: day.nullable(),
    }),
    ...{ now: instant, clocks: z.array(clock), next: clock.nullable(), judgement: z.enum(CONCERN_JUDGEMENTS) },
    publications: z.array(
      z.object({
        ...{ caseId: z.string(), number: z.string(), title: z.string(), state: z.string(), public: z.boolean() },
      }),
    ),
    ...caseParts,
  })
  .openapi('ConcernView');

/** The concern that a publication answers. */
export const answersAnswer = z
  .object({
    ...{ caseId: z.string(), number: z.string(), title: z.string(), state: z.string(), now: instant },
    next: clock.nullable(),
  })
  .nullable();
