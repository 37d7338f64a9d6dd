import { check } from '../../report/checks/check.ts';
import type { Finding } from '../../report/checks/finding.ts';
import { AlikeTexts } from '../../report/checks/prose/alike.ts';
import type { Read } from './checked.ts';

/** The report of the year before by the same authority, among the files given. */
function findPrevious(one: Read, all: readonly Read[]): Read | undefined {
  const { agency, year } = one.reading.report;
  if (agency === null || year === null) return undefined;
  return all.find(({ reading: { report } }) => report.agency === agency && report.year === year - 1);
}

/** Whom the report sums up (汇总): where it is the one that `--total` names, all others on its year. */
function departmentsOf(one: Read, all: readonly Read[], total: string | undefined) {
  if (one.file !== total) return undefined;
  const { year } = one.reading.report;
  return all
    .filter((other) => other !== one && other.reading.report.year === year)
    .map((other) => other.reading.report);
}

/** What is found in one file, with what the others say to it. */
function findingsAmong(
  one: Read,
  previous: Read | undefined,
  others: readonly Read[],
  departments?: ReturnType<typeof departmentsOf>,
): Finding[] {
  const { report, prose, notes } = one.reading;
  return check(report, {
    prose,
    notes,
    previous: previous?.reading.report,
    previousProse: previous?.reading.prose,
    others: others.map(({ file, reading }) => ({ name: reading.report.agency ?? file, prose: reading.prose })),
    departments,
  });
}

/** What is found in one of a few files. */
export function findingsOf(one: Read, all: readonly Read[], total: string | undefined): Finding[] {
  // 雷同 with other units: each pair is named once, at the later file.
  const others = all
    .slice(0, all.indexOf(one))
    .filter(({ reading }) => reading.report.agency !== one.reading.report.agency);
  return findingsAmong(one, findPrevious(one, all), others, departmentsOf(one, all, total));
}

/** What is found in one file alone. */
export const findingsAlone = (one: Read): Finding[] => findingsAmong(one, undefined, []);

const keyOf = (finding: Finding): string => JSON.stringify(finding);

/**
 * What many files say of each other, beside what each says alone: the year before of the same authority, texts that are alike,
 * and the sum of all others for the one that `total` names.
 */
export function findingsAcross(
  all: readonly Read[],
  total: string | undefined,
): readonly { readonly one: Read; readonly findings: readonly Finding[] }[] {
  const byYear = new Map<string, Read>();
  for (const one of all) {
    const key = `${one.reading.report.agency} ${one.reading.report.year}`;
    if (!byYear.has(key)) byYear.set(key, one);
  }
  const alike = new AlikeTexts<Read>();
  return all.flatMap((one) => {
    const { agency, year } = one.reading.report;
    const previous = agency === null || year === null ? undefined : byYear.get(`${agency} ${year - 1}`);
    const others = alike.add(one.reading.prose, one).filter((other) => other.reading.report.agency !== agency);
    const departments = departmentsOf(one, all, total);
    if (!previous && others.length === 0 && !departments) return [];
    const alone = new Set(findingsAlone(one).map(keyOf));
    const findings = findingsAmong(one, previous, others, departments).filter((found) => !alone.has(keyOf(found)));
    return findings.length > 0 ? [{ one, findings }] : [];
  });
}
