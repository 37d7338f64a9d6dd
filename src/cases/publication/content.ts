import { createHash } from 'node:crypto';
import { z } from 'zod';
import { RESPONSE_KINDS } from '../../rules/concern/clock.ts';
import { COLUMNS } from '../../rules/publication/columns.ts';
import { GENRES, regulatoryKind } from '../../rules/publication/genres.ts';
import { INTERPRETATION_FORMS, INTERPRETATION_NEEDS } from '../../rules/publication/interpretation.ts';
import { OPENNESS, WITHHELD_GROUNDS } from '../../rules/publication/openness.ts';
import { dayText } from '../day-text.ts';
import type { FileRef } from '../entry.ts';
import { renderBlocks } from './body/blocks.ts';
import { BODY_LIMITS, readBody } from './body/read.ts';
import type { FiscalContent } from './fiscal/content.ts';

const line = (most: number) => z.string().trim().max(most).default('');

/** 正文 as HTML, kept in the one way in which this program writes it. The issue's message is the refusal's code. */
export const bodyHtml = z
  .string()
  .max(BODY_LIMITS.characters)
  .transform((html, context) => {
    const { blocks, faults } = readBody(html);
    for (const fault of faults) context.issues.push({ code: 'custom', message: `body.${fault}`, input: html });
    return renderBlocks(blocks);
  })
  .meta({ long: true, rich: true });

/** What a drafter fills in. A draft may lack what the catalogue asks for; its submission may not. */
export const contentFields = {
  title: z.string().trim().min(1).max(300),
  /** 公开属性, fixed from the first draft on. */
  openness: z.enum(OPENNESS),
  opennessReason: z.string().trim().max(1000).default('').meta({ long: true }),
  ground: z.enum(WITHHELD_GROUNDS).optional(),
  column: z.enum(COLUMNS).optional(),
  genre: z.enum(GENRES).optional(),
  theme: line(40),
  documentNumber: line(60),
  issuers: z.array(z.string().trim().min(1).max(100)).max(10).default([]),
  keywords: z.array(z.string().trim().min(1).max(30)).max(15).default([]),
  /** 成文日期 (形成或者变更之日, 条例 26). */
  madeOn: dayText.optional(),
  /** 原网址: where it stood on an earlier site, with the host or without; whoever comes there is led to where it is now. */
  formerAddresses: z
    .array(
      z
        .string()
        .trim()
        .max(500)
        .regex(/^(?:https?:\/\/[^/\s]+)?\/\S+$/),
    )
    .max(10)
    .default([]),
  effectiveOn: dayText.optional(),
  abstract: z.string().trim().max(300).default('').meta({ long: true }),
  body: bodyHtml.default(''),
  /** 重大事项: the chief decides, not the leader in charge. */
  grave: z.boolean().default(false),
  /** 需要法制审核; a 规章 or 行政规范性文件 needs it in any case. */
  legalReview: z.boolean().default(false),
  /** Working days to publish in, where a law or regulation sets another period than 条例 26, and which it is. */
  otherDays: z.int().min(1).max(250).optional(),
  otherDaysBasis: line(200),
  /** 公开事项: the number of the item of the catalogue that it fulfils. */
  duty: line(40),
  /** Of a document: whether it is to be interpreted (需要解读); where nothing is said the setting decides. */
  interpretation: z.enum(INTERPRETATION_NEEDS).optional(),
  /** Of an interpretation: the document, by its 索引号, or its 拟稿编号 while it has none; and the forms it takes. */
  interprets: z.string().trim().max(100).optional(),
  forms: z.array(z.enum(INTERPRETATION_FORMS)).max(INTERPRETATION_FORMS.length).optional(),
  /** 第一解读人: who interprets it first, with the office held; the rules name the head of the body that made the document. */
  firstInterpreter: z.string().trim().max(100).optional(),
  /** Of a call for comments (征求意见): the last day for them, and why that is less than 30 days. */
  commentsUntil: dayText.optional(),
  shorterBecause: z.string().trim().max(300).optional(),
  /** Of a call for comments: whether the portal takes them. */
  commentsHere: z
    .boolean()
    .optional()
    .transform((is) => is || undefined),
  /** Of what says which comments were taken up (采纳情况反馈): the call, by its 索引号. */
  reportsOn: z.string().trim().max(100).optional(),
  /** Of a response to public concern (回应关切): what the public asks; the concern, by its number; and which word of ours it is. */
  question: z.string().trim().max(1000).optional().meta({ long: true }),
  concern: z.string().trim().max(40).optional(),
  responseKind: z.enum(RESPONSE_KINDS).optional(),
};

const content = z.object(contentFields);
/**
 * The text as drafted; the tables of a 预算 or 决算, which a verb of their own enters (`tabulate`); and the cases of the document
 * that it interprets, of the call that it reports on and of the concern that it answers, which the program finds by the numbers
 * that were given.
 */
export type Content = z.output<typeof content> & {
  readonly fiscal?: FiscalContent;
  readonly interpretsId?: string;
  readonly reportsOnId?: string;
  readonly concernId?: string;
};

/** What was drafted, with the files that belong to it. */
export interface Whole {
  readonly content: Content;
  readonly attachments: readonly FileRef[];
}

/** Whether the text goes through 法制审核. */
export function needsLegalReview({ genre, legalReview }: Pick<Content, 'genre' | 'legalReview'>): boolean {
  return legalReview || regulatoryKind(genre) !== null;
}

/** What decides who reviews, and what is owed by it, is no part of what is shown. */
const HANDLING = ['grave', 'legalReview', 'duty', 'interpretation'];

/**
 * 内容摘要值: SHA-256 over all that is shown and attached, in hex. What was approved and what is published have the same, or
 * it is not published.
 */
export function contentHash({ content, attachments }: Whole): string {
  const shown = Object.entries(content)
    .filter(([name, value]) => !HANDLING.includes(name) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const files = attachments.map(({ hash, name }) => [hash, name]);
  return createHash('sha256')
    .update(JSON.stringify([shown, files], inOrder))
    .digest('hex');
}

/** The names of an object in one order: the ledger gives them back in its own. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
