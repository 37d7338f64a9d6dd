import { z } from '@hono/zod-openapi';
import { reasonSchema } from '../problem.ts';
import { actor, day, fileRef, verb } from './parts.ts';

const field = z
  .object({
    id: z.string(),
    tag: z.string(),
    shape: z.enum(['text', 'paragraphs', 'picture']),
    required: z.boolean(),
  })
  .openapi('TemplateField', { description: '模板字段：tag 写在花括号里；required 为模板必须有的字段。' });

const version = z
  .object({
    version: z.int(),
    file: fileRef,
    from: day,
    until: day.nullable(),
    note: z.string(),
    keptOn: day,
    keptBy: actor,
    endedOn: day.nullable(),
    endedWhy: z.string(),
    standing: z.enum(['in-force', 'coming', 'waiting', 'past']),
    without: z.int().nullable().openapi({ description: '今天停用本版后所用的版本；null 为本程序的格式。' }),
  })
  .openapi('TemplateVersion', {
    description: '模板的一个版本：in-force 现行，coming 待启用，waiting 已被新版本取代，past 已停用。',
  });

export const templatesAnswer = z
  .object({
    caseId: z.string(),
    seq: z.int(),
    today: day,
    kinds: z.array(
      z.object({
        kind: z.string(),
        fields: z.array(field),
        inForce: z.int().nullable(),
        versions: z.array(version),
      }),
    ),
    verbs: z.array(verb),
  })
  .openapi('Templates');

export const templateTriedAnswer = z
  .object({
    reasons: z.array(reasonSchema),
    example: z.string().nullable().openapi({ description: '以示例案件填好的文书（DOCX，base64）；有问题时为 null。' }),
  })
  .openapi('TemplateTried', { description: '对模板的检查：reasons 为空即可以启用，否则一次列出全部问题。' });
