import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../../base/refusal.ts';
import type { CanonicalReport } from '../../../report/canonical.ts';
import { check } from '../../../report/checks/check.ts';
import { FAULTS } from '../../../report/checks/samples/faults.ts';
import { sampleReport } from '../../../report/checks/samples/sample-report.ts';
import { TRUE_WORDS, WORDED } from '../../../report/checks/samples/wordings.ts';
import { drawReport } from '../made/drawing.fixture.ts';
import { docxOf } from '../made/office.fixture.ts';
import { makePdf } from '../made/pdf.fixture.ts';
import { readPaper } from '../read-paper.ts';
import type { Reading } from '../read-report.ts';
import { sitePage } from './site.fixture.ts';

type Writer = (report: CanonicalReport, words: readonly string[]) => Uint8Array;
const html: Writer = (report, words) =>
  new TextEncoder().encode(
    sitePage(report, {}).replace(/<p>（二）依申请公开/, `${words.map((one) => `<p>${one}</p>`).join('')}$&`),
  );
const FORMATS: Readonly<Record<string, Writer>> = {
  HTML: html,
  PDF: (report) => makePdf(drawReport(report.format!, report, { rules: 'lines' })),
  Word: (report) => docxOf(report.format!, report),
};

const reading = async (bytes: Uint8Array): Promise<Reading> => {
  const found: Reading | Refusal = await readPaper(bytes, '样例');
  if (isRefusal(found)) throw new Error(JSON.stringify(found));
  return found;
};
const findings = async (write: Writer, report: CanonicalReport, words: readonly string[] = []) => {
  const { report: back, prose, notes } = await reading(write(report, words));
  return check({ ...back, agency: report.agency }, { prose, notes });
};
const coded = (found: Awaited<ReturnType<typeof findings>>): string[] =>
  found.map(({ level, code, variant }) => `${level} ${code}.${variant}`);

describe.each(Object.entries(FORMATS))('written as %s and read again', (name, write) => {
  it.each(['2019', '2021'] as const)('a sound report in the form of %s has no finding', async (id) => {
    expect(await findings(write, sampleReport(id === '2019' ? 2020 : 2023, {}, id))).toEqual([]);
  });

  const figures = FAULTS.filter(([, , beside]) => !beside.prose && !beside.notes && !beside.previous);
  const inWords = FAULTS.filter(([, , beside]) => beside.prose && beside.prose.title === null);
  it.each(name === 'HTML' ? [...figures, ...inWords] : figures)('%s', async (_, report, beside, expected) => {
    const words = beside.prose?.paragraphs.map((one) => one.text) ?? [];
    const found = await findings(write, report, words);
    for (const due of expected) expect(coded(found)).toContain(due);
    const errors = (all: readonly string[]): string[] => all.filter((one) => one.startsWith('error'));
    expect(errors(coded(found))).toEqual(errors(expected));
    // Each says where; what is broken says both numbers.
    for (const { place, variant, left, right } of found) {
      expect(place).not.toBe('');
      if (variant === 'broken' || variant.endsWith('-total')) expect([left, right]).not.toContain(null);
    }
  });
});

it.each(TRUE_WORDS)('a sound report that says 「%s」 has no finding', async (words) => {
  expect(await findings(html, WORDED, [words])).toEqual([]);
});
