import { dayOf } from '../../base/day.ts';
import type { CommentCase } from '../../cases/comment/comment.ts';
import { COMMENT_CHOICE_WORDS, COMMENT_FIELD_WORDS, COMMENT_STATE_WORDS } from '../../words/nouns/comment.ts';
import { say, type Words } from '../../words/word.ts';
import { tableFile } from '../sheet/table-file.ts';

const HEADS: Words = { number: ['意见编号', 'Number'], state: ['状态', 'State'], late: ['逾期收到', 'Late'] };
const heads = (key: string) => say({ ...COMMENT_FIELD_WORDS, ...HEADS }, key);
const choice = (field: string, value: string | undefined) =>
  value ? say(COMMENT_CHOICE_WORDS, `${field}.${value}`) : '';

/** The comments on a call as a table, for staff alone: it says who made them. What is decided with another has its outcome. */
export function commentsCsv(comments: readonly CommentCase[], { now }: { readonly now: Date }): Uint8Array {
  const byId = new Map(comments.map((one) => [one.caseId, one]));
  const columns = [
    ...(['number', 'on', 'channel', 'late', 'name', 'kind', 'contact', 'about', 'text', 'files'] as const),
    ...(['part', 'theme', 'gist', 'state', 'sameAs', 'outcome', 'reason'] as const),
  ];
  const rows = comments.map((c) => {
    const decision = (c.sameAs ? byId.get(c.sameAs.caseId) : c)?.decision;
    return [
      ...[c.number, c.receivedOn, choice('channel', c.channel), c.late ? '是' : '', c.name, choice('kind', c.kind)],
      ...[c.contact, c.about, c.text, c.files.map(({ name }) => name).join('；'), c.part, c.theme, c.gist],
      ...[say(COMMENT_STATE_WORDS, c.state), c.sameAs?.number ?? ''],
      ...[choice('outcome', decision?.outcome), decision?.reason ?? ''],
    ];
  });
  return tableFile('csv', '公众意见', columns.map(heads), rows, dayOf(now));
}
