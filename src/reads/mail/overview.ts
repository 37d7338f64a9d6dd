import { addDays, type Day } from '../../base/day.ts';
import { maskedAddress } from '../../cases/subscription/subscription.ts';
import { type Context, todayOf } from '../../store/context.ts';
import {
  type FailedMail,
  failedMails,
  MAIL_COUNTS,
  type MailCount,
  type MailState,
  mailDays,
  mailState,
  type OutboxCounts,
  outboxCounts,
  type TopicCount,
  topicCounts,
} from '../../store/mail/days.ts';
import { mailSeal } from '../../store/mail/seal.ts';
import { isMailOffered } from './offered.ts';

/** What went out on a day. */
export interface MailDay extends Readonly<Record<MailCount, number>> {
  readonly day: Day;
}

export interface MailOverview {
  readonly offered: boolean;
  readonly state: MailState;
  readonly counts: OutboxCounts;
  readonly topics: readonly TopicCount[];
  /** The newest first, those without any mail too. */
  readonly days: readonly MailDay[];
  /** No address is shown whole. */
  readonly failed: readonly (Pick<FailedMail, 'kind' | 'why'> & { readonly address: string })[];
}

const DAYS = 14;

/** 邮件订阅 as the office sees it: how many want what, what went and what did not. */
export async function mailOverview(context: Context): Promise<MailOverview> {
  const { db, office, now } = context;
  const { agencyId } = office;
  const today = todayOf(context);
  const [state, counts, topics, rows, failed] = await Promise.all([
    mailState(db, agencyId),
    outboxCounts(db, agencyId, now),
    topicCounts(db, agencyId),
    mailDays(db, agencyId, addDays(today, 1 - DAYS)),
    failedMails(db, agencyId),
  ]);
  const of = (day: Day, what: MailCount) => rows.find((row) => row.day === day && row.what === what)?.n ?? 0;
  const days = Array.from({ length: DAYS }, (_, i) => {
    const day = addDays(today, -i);
    return {
      day,
      ...(Object.fromEntries(MAIL_COUNTS.map((what) => [what, of(day, what)])) as Record<MailCount, number>),
    };
  });
  const seal = mailSeal();
  return {
    offered: isMailOffered(),
    state,
    counts,
    topics,
    days,
    failed: failed.map(({ subscriberId, sealed, kind, why }) => ({
      kind,
      why,
      address: maskedAddress(seal?.open(subscriberId, sealed) ?? '?@?'),
    })),
  };
}
