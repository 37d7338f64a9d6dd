import { z } from '@hono/zod-openapi';
import { isRefusal, type Refusal } from '../../base/refusal.ts';
import type { JobView } from '../../jobs/ask.ts';
import { refusalText } from '../wording.ts';
import { actor } from './parts.ts';

const instant = z.iso.datetime();

export const jobAnswer = z
  .object({
    jobId: z.string(),
    kind: z.string(),
    params: z.record(z.string(), z.unknown()).openapi({ description: '所导出的范围和格式。' }),
    askedBy: actor,
    state: z
      .enum(['queued', 'running', 'cancelling', 'cancelled', 'done', 'failed'])
      .openapi({ description: '等待、正在制作、正在取消、已取消、已完成、未能完成。' }),
    total: z.int().nullable().openapi({ description: '共有多少份；正在列出时为空。' }),
    done: z.int().openapi({ description: '已经制作的份数，失败的也计算在内。' }),
    failed: z.int(),
    failures: z
      .array(z.object({ number: z.string(), what: z.string(), text: z.string() }))
      .openapi({ description: '失败的前100份及其原因；全部失败见压缩包内的失败清单。' }),
    reason: z.string().nullable().openapi({ description: '整项任务未能完成的原因。' }),
    createdAt: instant,
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    keptUntil: instant.nullable().openapi({ description: '压缩包保留至。' }),
    mayCancel: z.boolean(),
  })
  .openapi('Job', { description: '批量任务：进度、失败和保留期限。' });

export const jobListAnswer = z.object({ rows: z.array(jobAnswer) }).openapi('JobList');

/** A job whose failures say why in words. */
export interface JobAnswer extends Omit<JobView, 'failures' | 'reason'> {
  readonly failures: readonly { readonly number: string; readonly what: string; readonly text: string }[];
  readonly reason: string | null;
}

export function jobAnswerOf({ failures, reason, ...job }: JobView): JobAnswer {
  return {
    ...job,
    failures: failures.map(({ number, what, reasons }) => ({
      number,
      what,
      text: reasons.map((one) => refusalText(one)).join(''),
    })),
    reason: reason && refusalText(reason),
  };
}

/** The same of what may be refused, or not there. */
export const jobAnswerOrNot = (job: JobView | Refusal | null): JobAnswer | Refusal | null =>
  job === null || isRefusal(job) ? job : jobAnswerOf(job);
