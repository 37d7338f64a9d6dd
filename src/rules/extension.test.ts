import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { type ExtensionAsked, mayExtend } from './extension.ts';

const GOOD: ExtensionAsked = {
  start: day('2024-03-01'),
  dueOn: day('2024-03-29'),
  today: day('2024-03-20'),
  extension: 0,
  days: 20,
  consent: true,
};

describe('mayExtend (延长答复期限)', () => {
  it.each<[string, Partial<ExtensionAsked>, string | undefined]>([
    ['the most there is, in time, with consent', {}, undefined],
    ['on the very due day', { today: day('2024-03-29') }, undefined],
    ['one day', { days: 1 }, undefined],
    ['only asking whether it is possible', { days: undefined, consent: undefined }, undefined],
    ['the day after the due day: nothing is left to extend', { today: day('2024-04-01') }, 'extension.late'],
    ['a second time', { extension: 5 }, 'extension.once'],
    ['more than 20', { days: 21 }, 'extension.length'],
    ['no day at all', { days: 0 }, 'extension.length'],
    ['half a day', { days: 1.5 }, 'extension.length'],
    ['without the consent of the head', { consent: false }, 'extension.consent'],
    ['under the regulation of 2007 the most was 15', { start: day('2019-05-14'), days: 16 }, 'extension.length'],
    ['and 15 was possible', { start: day('2019-05-14'), days: 15 }, undefined],
  ])('%s', (_why, asked, code) => {
    expect(mayExtend({ ...GOOD, ...asked })?.code).toBe(code);
  });

  it('tells the limit of the regulation in force and its article', () => {
    expect(mayExtend({ ...GOOD, days: 21 })).toEqual({
      code: 'extension.length',
      field: 'days',
      cite: { law: 'regulation-711', article: 33, paragraph: 2 },
      facts: { most: 20 },
    });
  });
});
