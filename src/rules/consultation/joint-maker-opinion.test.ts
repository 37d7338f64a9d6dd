import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { officialCalendar } from '../calendar/official.fixture.ts';
import { jointMakerOpinionDue, ON_SILENCE_OF_JOINT_MAKER } from './joint-maker-opinion.ts';

it('jointMakerOpinionDue (共同制作机关意见): 15 working days from delivery', () => {
  expect(jointMakerOpinionDue(day('2024-03-01'), officialCalendar)).toEqual({ on: '2024-03-22', provisional: false });
});

it('silence of a joint maker is consent', () => {
  expect(ON_SILENCE_OF_JOINT_MAKER).toBe('deemed-consent');
});
