import type { Reason } from '../../base/refusal.ts';

/** What says, or is about to say, what became of the comments on a call (采纳情况反馈). */
export interface StandingReport {
  readonly number: string;
  /** Readers find it; else it is in its reviews, with these decisions in it. */
  readonly public: boolean;
}

/** Why no decision on a comment changes any more; none = it may. */
export function reportedReasons(report: StandingReport | null): Reason[] {
  if (!report) return [];
  const code = report.public ? 'comment.reported' : 'comment.report-in-review';
  return [{ code, facts: { number: report.number }, cite: { law: 'openness-rules-2016-80' } }];
}
