import { z } from '@hono/zod-openapi';
import { day } from '../../answers/parts.ts';

const instant = z.iso.datetime().nullable();

export const mailAnswer = z
  .object({
    offered: z.boolean().openapi({ description: '是否设置了邮件服务器；没有设置的，门户不提供邮件订阅。' }),
    mayManage: z.boolean().openapi({ description: '当前人员可否暂停、恢复发送和重新发送。' }),
    state: z.object({
      stoppedAt: instant.openapi({ description: '暂停发送的时间；空即正在发送。' }),
      stoppedBy: z.string().nullable(),
      trouble: z.string().nullable().openapi({ description: '邮件服务器不能使用的原因；空即可以使用。' }),
      troubleAt: instant,
    }),
    counts: z.object({
      subscribers: z.int().openapi({ description: '已确认的订阅人（邮箱地址）数。' }),
      unconfirmed: z.int().openapi({ description: '等候本人确认的订阅。' }),
      due: z.int().openapi({ description: '已经到期、尚未发出的邮件。' }),
      later: z.int().openapi({ description: '等候定时汇总的邮件。' }),
      failed: z.int(),
    }),
    topics: z
      .array(
        z.object({
          column: z.string(),
          genre: z.string(),
          theme: z.string(),
          issuer: z.string(),
          words: z.string(),
          atOnce: z.int(),
          daily: z.int(),
          weekly: z.int(),
          subscribers: z.int(),
        }),
      )
      .openapi({ description: '各项订阅内容及其人数，多的在前，最多200项；各字段为空即不限。' }),
    days: z
      .array(z.object({ day, sent: z.int(), confirm: z.int(), failed: z.int(), left: z.int(), erased: z.int() }))
      .openapi({ description: '最近十四天：发出的邮件、确认邮件、失败、退订、因屡次拒收而删除的地址。' }),
    failed: z
      .array(z.object({ address: z.string(), kind: z.enum(['confirm', 'news']), why: z.string() }))
      .openapi({ description: '失败的邮件，最近的50封；地址不完整显示。' }),
  })
  .openapi('MailOverview');

export type MailAnswer = z.infer<typeof mailAnswer>;
