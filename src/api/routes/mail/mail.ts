import { z } from '@hono/zod-openapi';
import { mailRoleReasons, resendMails, stopMails } from '../../../actions/mail/office.ts';
import { isRefusal } from '../../../base/refusal.ts';
import { mailOverview } from '../../../reads/mail/overview.ts';
import type { Context } from '../../../store/context.ts';
import { type Api, addRoute } from '../../route.ts';
import { type MailAnswer, mailAnswer } from './answer.ts';

const tag = '邮件订阅';

/** 邮件订阅: how many want what, what went and what did not; the switch, and sending again. Staff see no address whole. */
export function addMailRoutes(app: Api): void {
  addRoute(
    app,
    { method: 'get', path: '/mail', tag, summary: '邮件订阅：订阅人数、近日发送情况、失败的邮件', answer: mailAnswer },
    ({ context }) => answerOf(context),
  );
  addRoute(
    app,
    {
      method: 'post',
      path: '/mail/stop',
      tag,
      summary: '暂停或者恢复发送；暂停期间应发的邮件等候，恢复后发出',
      body: z.object({ stop: z.boolean() }).openapi('MailStop'),
      answer: mailAnswer,
      admit: mailRoleReasons,
    },
    async ({ context, body: { stop } }) => (await stopMails(context, stop)) ?? answerOf(context),
  );
  addRoute(
    app,
    {
      method: 'post',
      path: '/mail/resend',
      tag,
      summary: '重新发送失败的邮件',
      body: z.object({}).openapi('MailResend'),
      answer: mailAnswer,
      admit: mailRoleReasons,
    },
    async ({ context }) => {
      const done = await resendMails(context);
      return isRefusal(done) ? done : answerOf(context);
    },
  );
}

async function answerOf(context: Context): Promise<MailAnswer> {
  const { state, topics, days, failed, ...overview } = await mailOverview(context);
  return {
    ...overview,
    mayManage: mailRoleReasons(context).length === 0,
    state: {
      stoppedAt: state.stoppedAt?.toISOString() ?? null,
      stoppedBy: state.stoppedBy?.name ?? null,
      trouble: state.trouble,
      troubleAt: state.troubleAt?.toISOString() ?? null,
    },
    topics: [...topics],
    days: [...days],
    failed: [...failed],
  };
}
