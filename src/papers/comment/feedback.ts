import type { Day } from '../../base/day.ts';
import type { CommentCase } from '../../cases/comment/comment.ts';
import { COMMENT_CHANNELS } from '../../cases/comment/facts.ts';
import { COMMENT_OUTCOMES, type CommentOutcome } from '../../rules/publication/comment/outcome.ts';
import { formatDay } from '../../words/day.ts';
import { COMMENT_CHOICE_WORDS, COMMENT_OUTCOME_WORDS } from '../../words/nouns/comment.ts';
import { FEEDBACK_WORDS } from '../../words/papers/feedback.ts';
import { say, sayWith } from '../../words/word.ts';

/** 公众意见采纳情况反馈 as a draft: what a person then edits, and the reviews then pass. */
export interface FeedbackDraft {
  readonly title: string;
  readonly abstract: string;
  /** 正文 as HTML. */
  readonly body: string;
  readonly total: number;
  /** Comments that nobody has decided on: they are in no count of it. */
  readonly undecided: number;
}

interface Call {
  readonly title: string;
  readonly from: Day;
  readonly until: Day;
}

/** One point with its answer, however many made it. */
interface Point {
  readonly part: string;
  readonly gist: string;
  readonly outcome: CommentOutcome;
  readonly reason: string;
  readonly n: number;
}

/** A comment as far as the report tells of it. */
export interface WeighedComment extends Pick<CommentCase, 'caseId' | 'channel' | 'part' | 'gist'> {
  readonly sameAs: { readonly caseId: string } | null;
  readonly decision: { readonly outcome: CommentOutcome; readonly reason: string } | null;
}

type Decided = WeighedComment & { readonly decision: NonNullable<WeighedComment['decision']> };

/** Of the comments, what stands for others that say the same; each as often as it was made. */
function standing(comments: readonly WeighedComment[]): { readonly one: WeighedComment; readonly n: number }[] {
  const times = Map.groupBy(comments, ({ caseId, sameAs }) => sameAs?.caseId ?? caseId);
  return comments.filter(({ sameAs }) => !sameAs).map((one) => ({ one, n: times.get(one.caseId)!.length }));
}

/** Points that say the same and were answered alike are one, in the order of the first. */
function pointsOf(decided: readonly { readonly one: Decided; readonly n: number }[]): Point[] {
  const told = decided.map(({ one, n }): Point => {
    const { outcome, reason } = one.decision;
    return { part: one.part, gist: one.gist, outcome, reason, n };
  });
  const alike = Map.groupBy(
    told.filter(({ outcome }) => outcome !== 'off-topic'),
    ({ n: _, ...point }) => JSON.stringify(point),
  );
  const points = [...alike.values()].map((same) => ({ ...same[0]!, n: same.reduce((sum, { n }) => sum + n, 0) }));
  const parts = [...new Set(points.map(({ part }) => part))];
  return parts.flatMap((part) => points.filter((point) => point.part === part));
}

/**
 * The report on the comments: how many came, by which way, what became of them, and each point with its answer. Nothing of
 * who made them, and nothing of their own words: a point is told as it was put in order (意见要点).
 */
export function feedbackDraft(call: Call, comments: readonly WeighedComment[]): FeedbackDraft {
  const all = standing(comments);
  const decided = all.filter((one): one is { one: Decided; n: number } => one.one.decision !== null);
  const undecided = all.length - decided.length;
  const counts = COMMENT_OUTCOMES.map((outcome) => ({
    outcome,
    n: decided.filter(({ one }) => one.decision.outcome === outcome).reduce((sum, { n }) => sum + n, 0),
  }));
  const total = comments.length;
  const worded = counts.filter(({ n }) => n > 0).map(({ outcome, n }) => count(say(COMMENT_OUTCOME_WORDS, outcome), n));
  const off = counts.find(({ outcome }) => outcome === 'off-topic')!.n;
  const body = [
    paragraph(word('opening', { title: call.title, from: formatDay(call.from), until: formatDay(call.until) })),
    paragraph(total === 0 ? word('abstract.none') : channelsOf(comments)),
    total > 0 && summary(counts, total - counts.reduce((sum, { n }) => sum + n, 0)),
    pointsTable(pointsOf(decided)),
    off > 0 && paragraph(word('off-topic', { n: off })),
    undecided > 0 && paragraph(word('undecided', { n: undecided })),
  ];
  return {
    title: word('title', { title: call.title }),
    abstract: worded.length === 0 ? word('abstract.none') : word('abstract', { total, counts: worded.join('、') }),
    body: body.filter(Boolean).join(''),
    ...{ total, undecided },
  };
}

const word = (key: string, facts: Readonly<Record<string, string | number>> = {}) =>
  sayWith(FEEDBACK_WORDS, key, facts);
const count = (name: string, n: number) => word('count', { name, n });

function channelsOf(comments: readonly WeighedComment[]): string {
  const channels = COMMENT_CHANNELS.map((channel) => ({
    name: say(COMMENT_CHOICE_WORDS, `channel.${channel}`),
    n: comments.filter((one) => one.channel === channel).length,
  }));
  const came = channels.filter(({ n }) => n > 0).map(({ name, n }) => count(name, n));
  return word('channels', { total: comments.length, channels: came.join('、') });
}

function summary(counts: readonly { outcome: CommentOutcome; n: number }[], open: number): string {
  const rows = counts.map(({ outcome, n }) => [say(COMMENT_OUTCOME_WORDS, outcome), String(n)]);
  const sum = counts.reduce((all, { n }) => all + n, 0);
  return table(
    word('caption'),
    [word('outcome'), word('number')],
    [...rows, ...(open > 0 ? [[word('open'), String(open)]] : []), [word('sum'), String(sum + open)]],
  );
}

function pointsTable(points: readonly Point[]): string {
  if (points.length === 0) return '';
  const heads = [word('no'), word('part'), word('gist'), word('number'), word('outcome'), word('reason')];
  const rows = points.map(({ part, gist, n, outcome, reason }, i) => [
    ...[String(i + 1), part || '—', gist, String(n), say(COMMENT_OUTCOME_WORDS, outcome), reason || '—'],
  ]);
  return `<h2>${word('points')}</h2>${table(word('points.caption'), heads, rows)}`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\s+/gu, ' ');
const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><caption>${escaped(caption)}</caption>${line(heads, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`;
}
