import { z } from '@hono/zod-openapi';
import { contentFields } from '../../cases/publication/content.ts';
import { day } from './parts.ts';

const named = { caseId: z.string(), number: z.string(), title: z.string() };

/** A document at the desk that waits for its interpretation. */
export const uninterpretedLine = <Due extends z.ZodType>(due: Due) =>
  z
    .object({
      ...named,
      ...{ section: z.string().nullable(), publishedOn: day, underWay: z.boolean(), due: due.nullable() },
    })
    .openapi('UninterpretedLine', { description: '已公开而尚未解读的文件；underWay：解读正在办理。' });

const line = z.object({
  ...named,
  ...{ state: z.string(), public: z.boolean(), publishedOn: day.nullable() },
  forms: contentFields.forms.unwrap(),
});

const copied = z
  .object({
    sentences: z.array(z.object({ text: z.string(), copied: z.boolean().nullable() })),
    ...{ weighed: z.int(), copied: z.int(), share: z.int(), most: z.int(), excerpt: z.boolean() },
  })
  .openapi('CopiedSentences', {
    description:
      '解读与所解读文件相同的句子；copied 为 null 的是标题等短句，不计入；share、most 为百分比；excerpt：超过上限。',
  });

/** 政策解读, from either side. */
export const interpretationAnswer = <Due extends z.ZodType>(due: Due) =>
  z
    .object({
      ...{ needed: z.boolean(), dueOn: day.nullable(), due: due.nullable(), interpretedOn: day.nullable() },
      atApproval: z.enum(['block', 'warn']).nullable(),
      interpretations: z.array(line),
      interprets: z.object({ ...named, state: z.string(), public: z.boolean() }).nullable(),
      copied: copied.nullable(),
    })
    .openapi('Interpretation', {
      description:
        '政策解读：该文件是否需要解读、期限（公开之日起3个工作日）和已有的解读；atApproval：没有解读送审，审签时不能通过或者提示；或者该解读所解读的文件。',
    });
