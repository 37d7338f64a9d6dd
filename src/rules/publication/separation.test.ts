import { expect, it } from 'vitest';
import { drafterReasons, type Reviewed, type Reviewer, reviewerReasons } from './separation.ts';

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

it.each<[string, string | null, string | null, boolean, number]>([
  ['the own section', '运输科', '运输科', false, 0],
  ['another section', '运输科', '公路科', false, 1],
  ['a clerk of the office', '运输科', '办公室', true, 0],
  ['an agency without sections', null, '公路科', false, 0],
])('drafterReasons: %s', (_why, section, own, isClerk, count) => {
  expect(drafterReasons(section, { section: own, isClerk })).toHaveLength(count);
});
