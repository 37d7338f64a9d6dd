import { describe, expect, it } from 'vitest';
import { mayDecide } from './separation.ts';

describe('mayDecide (经办与审核、批准分离)', () => {
  it.each([
    ['who wrote it reviews it', 'review', 'wang', 'wang', 'separation.own-reply'],
    ['who wrote it approves it', 'approve', 'wang', 'wang', 'separation.own-reply'],
    ['somebody else reviews it', 'review', 'li', 'wang', undefined],
    ['somebody else approves it', 'approve', 'li', 'wang', undefined],
  ] as const)('%s', (_why, act, actor, writer, code) => {
    expect(mayDecide({ act, actor, writer })?.code).toBe(code);
  });
});
