import { describe, expect, it } from 'vitest';
import { OUTCOME_CODES, type OutcomeCode, outcomeOf } from './outcomes.ts';

describe('the outcomes (办理结果)', () => {
  it.each<[OutcomeCode, string, string]>([
    ['DISCLOSE_ALREADY_PUBLIC', '3.1', 'D12'],
    ['DISCLOSE', '3.1', 'D11'],
    ['PARTIAL', '3.2', 'D13'],
    ['DENY_STATE_SECRET', '3.3.1', 'D14'],
    ['DENY_LAW_PROHIBITS', '3.3.2', 'D14'],
    ['DENY_SECURITY_STABILITY', '3.3.3', 'D14'],
    ['DENY_THIRD_PARTY', '3.3.4', 'D14'],
    ['DENY_INTERNAL', '3.3.5', 'D14'],
    ['DENY_PROCESS', '3.3.6', 'D14'],
    ['DENY_CASE_FILE', '3.3.7', 'D14'],
    ['DENY_SPECIAL_QUERY', '3.3.8', 'D18'],
    ['UNABLE_NOT_EXIST', '3.4.1', 'D15'],
    ['UNABLE_NOT_RESPONSIBLE', '3.4.1', 'D16'],
    ['UNABLE_NEEDS_MAKING', '3.4.2', 'D17'],
    ['UNABLE_STILL_UNCLEAR', '3.4.3', 'D17'],
    ['NOHANDLE_PETITION', '3.5.1', 'D20'],
    ['NOHANDLE_REPEAT', '3.5.2', 'D19'],
    ['NOHANDLE_PUBLICATION', '3.5.3', 'D21'],
    ['NOHANDLE_MASSIVE', '3.5.4', 'D22'],
    ['NOHANDLE_CONFIRM', '3.5.5', 'D19'],
    ['OTHER_NO_CORRECTION', '3.6.1', 'D24'],
    ['OTHER_FEE_UNPAID', '3.6.2', 'D24'],
    ['OTHER_WITHDRAWN', '3.6.3', 'D24'],
    ['OTHER', '3.6.3', 'D24'],
  ])('%s counts on row %s and is told by %s', (code, row, notice) => {
    expect(outcomeOf(code)).toMatchObject({ row, notice });
  });

  it('are 24, each with its article and something to say', () => {
    expect(OUTCOME_CODES).toHaveLength(24);
    for (const code of OUTCOME_CODES) {
      expect(outcomeOf(code).needs.length, code).toBeGreaterThan(0);
      expect(outcomeOf(code).cites.length, code).toBeGreaterThan(0);
    }
  });

  it('refuse under Arts 14-16 on rows 3.3.1 to 3.3.7 and nowhere else', () => {
    const refusing = OUTCOME_CODES.filter((code) => outcomeOf(code).refusesUnder14To16);
    expect(refusing.map((code) => outcomeOf(code).row)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `3.3.${n}`));
  });
});
