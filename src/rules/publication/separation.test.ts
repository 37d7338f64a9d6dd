import { expect, it } from 'vitest';
import { type Reviewed, type Reviewer, reviewerReasons } from './separation.ts';

const reviewed: Reviewed = { act: 'review-section', writers: ['a'], section: '运输科', grave: false };
const head: Reviewer = { id: 'b', section: '运输科', isChief: false };

it.each<[string, Partial<Reviewed>, Partial<Reviewer>, string[]]>([
  ['the head of the section', {}, {}, []],
  ['a writer, whatever else they are', {}, { id: 'a', isChief: true }, ['separation.own-publication']],
  ['the head of another section', {}, { section: '公路科' }, ['publication.other-section']],
  ['a later reviewer of another section', { act: 'review-secrecy' }, { section: '公路科' }, []],
  ['what an office without sections drafted', { section: null }, { section: '公路科' }, []],
  ['a leader, an ordinary matter', { act: 'approve' }, {}, []],
  ['a leader, a grave matter', { act: 'approve', grave: true }, {}, ['publication.needs-chief']],
  ['the chief, a grave matter', { act: 'approve', grave: true }, { isChief: true }, []],
])('reviewerReasons (审查): %s', (_why, more, who, codes) => {
  expect(reviewerReasons({ ...reviewed, ...more }, { ...head, ...who }).map(({ code }) => code)).toEqual(codes);
});
