import { csvLine } from '../../papers/sheet/csv.ts';
import type { Finding } from '../../report/checks/finding.ts';
import { wordFinding } from '../../words/reading/findings.ts';
import { CHECK_WORDS, READING_WORDS } from '../../words/reading/reading.ts';
import { say } from '../../words/word.ts';
import type { Terminal } from '../command.ts';
import { pad, shorten } from '../text-table.ts';
import { asJson, type Checked, countLevel, type Read, type Sums, worded } from './checked.ts';

/** Writes what is found while it is found. `across`: what files say of each other, at the end. */
export interface Printer {
  begin(): void;
  file(one: Checked): void;
  across(one: Read, findings: readonly Finding[]): void;
  end(sums: Sums): void;
}

const codesOf = (findings: readonly Finding[]): string =>
  [...new Set(findings.map((finding) => finding.code))].join(' ');

/** A line a file, for people. */
export function tablePrinter({ out }: Terminal): Printer {
  const line = (cells: readonly string[]): void => {
    const [errors, warnings, unplaced, year, agency, codes, file] = cells;
    const numbers = [pad(errors!, 6), pad(warnings!, 6), pad(unplaced!, 8), pad(year!, 6)].join('');
    out(`${numbers}${pad(shorten(agency!, 28), 30)}${pad(codes!, 24)}${file}\n`);
  };
  let crossed = false;
  return {
    begin: () =>
      line(['error', 'warning', 'unplaced', 'year', 'agency', 'code', 'file'].map((key) => say(CHECK_WORDS, key))),
    file(one) {
      if (!('findings' in one)) {
        line(['—', '—', '—', '', say(CHECK_WORDS, 'unread'), '', one.cannot.replaceAll('\n', '')]);
        return;
      }
      const { findings, reading, file } = one;
      const counts = [countLevel(findings, 'error'), countLevel(findings, 'warning'), reading.unplaced.length];
      const { year, agency } = reading.report;
      line([...counts.map(String), String(year ?? ''), agency ?? '', codesOf(findings), file]);
    },
    across(one, findings) {
      if (!crossed) out(`\n${say(CHECK_WORDS, 'across')}\n`);
      crossed = true;
      for (const finding of findings) {
        out(
          `${one.file}：[${say(READING_WORDS, finding.level)} ${finding.code}] ${finding.place}：${wordFinding(finding).zh}\n`,
        );
      }
    },
    end() {},
  };
}

/** A line a finding (RFC 4180, UTF-8 with its mark, which Excel needs); a file without findings has one line too. */
export function csvPrinter({ out }: Terminal): Printer {
  const line = (fields: readonly (string | number | null)[]): void => out(csvLine(fields));
  const findingLines = ({ file, reading: { report } }: Read, findings: readonly Finding[]): void => {
    for (const finding of findings) {
      const { level, code, place, left, right } = finding;
      const { zh } = wordFinding(finding);
      line([file, report.agency, report.year, say(READING_WORDS, level), code, place, left, right, zh]);
    }
  };
  return {
    begin() {
      out('\ufeff');
      line(
        ['file', 'agency', 'year', 'level', 'code', 'place', 'left', 'right', 'message'].map((key) =>
          say(CHECK_WORDS, key),
        ),
      );
    },
    file(one) {
      if (!('findings' in one)) line([one.file, '', '', say(CHECK_WORDS, 'unread'), '', '', '', '', one.cannot]);
      else if (one.findings.length > 0) findingLines(one, one.findings);
      else {
        const { agency, year } = one.reading.report;
        line([one.file, agency, year, say(READING_WORDS, 'good'), '', '', '', '', '']);
      }
    },
    across: findingLines,
    end() {},
  };
}

/** One object, a line a report. */
export function jsonPrinter({ out }: Terminal): Printer {
  let reports = 0;
  const across: string[] = [];
  return {
    begin: () => out('{"reports":[\n'),
    file(one) {
      out(`${reports++ === 0 ? '' : ',\n'}${JSON.stringify(asJson(one))}`);
    },
    across(one, findings) {
      across.push(JSON.stringify({ file: one.file, findings: worded(findings) }));
    },
    end: (sums) => out(`\n],"across":[\n${across.join(',\n')}\n],${JSON.stringify(sums).slice(1)}\n`),
  };
}
