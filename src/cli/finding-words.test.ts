import { expect, it } from 'vitest';
import { check } from '../report/checks/check.ts';
import { FAULTS } from '../report/checks/samples/faults.ts';
import { LAW } from '../report/checks/samples/law.ts';
import { sampleReport } from '../report/checks/samples/sample-report.ts';
import { FINDING_WORDS, wordFinding } from '../words/reading/findings.ts';

const findings = [...FAULTS, ...LAW].flatMap(([, report, beside]) => check(report, beside));

it('every finding of the examples is worded in full, in both languages', () => {
  for (const finding of findings) {
    const { zh, en } = wordFinding(finding);
    expect(zh + en).not.toMatch(/\{\w+\}/);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});

it.each([...new Set(findings.map(({ code }) => code))])('%s has words of its own', (code) => {
  expect(Object.keys(FINDING_WORDS).some((key) => key.startsWith(`${code}.`))).toBe(true);
});

it('an error names the cells and both numbers', () => {
  const [finding] = check(sampleReport(2023, { 'remedies/R/upheld': 2 }));
  expect(wordFinding(finding!).zh).toBe(
    '“行政复议”总计填 0，四种结果之和却是 2（结果维持 2、结果纠正 0、其他结果 0、尚未审结 0）',
  );
});
