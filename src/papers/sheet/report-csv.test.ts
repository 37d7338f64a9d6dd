import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { readPaper } from '../read/read-paper.ts';
import { anyReport } from '../report-paper.fixture.ts';
import { csvLine, parseCsv } from './csv.ts';
import { reportCsv } from './report-csv.ts';

const [report] = fc.sample(anyReport('2021'), { numRuns: 1, seed: 3 });
const written = new TextDecoder().decode(reportCsv(report!));

async function readText(text: string, encode: (text: string) => Uint8Array = (one) => new TextEncoder().encode(one)) {
  const reading = await readPaper(encode(text), '样例.csv');
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

describe('a line of CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+173', "'+173"],
    ['-2件', "'-2件"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['＝1', "'＝1"],
    ['=HYPERLINK("http://a","b")', `"'=HYPERLINK(""http://a"",""b"")"`],
    ["'a", "''a"],
    ['-5.5', '-5.5'],
    ['张三, "李四"', '"张三, ""李四"""'],
    [-5.5, '-5.5'],
    [null, ''],
  ])('%j is written %j: no spreadsheet makes a formula of it', (field, line) => {
    expect(csvLine([field])).toBe(`${line}\r\n`);
  });

  it('reads back as it was, whatever stands in its fields', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '=', '+', '-', '@', "'", '"', ',', '\n', '＝', '1', ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 4 }), (lines) => {
        expect(parseCsv(lines.map(csvLine).join(''))).toEqual(lines);
      }),
    );
  });

  it('loses nothing where marks are not in pairs', () => {
    expect(parseCsv('a"b,"c\r\n"d,e')).toEqual([
      ['a"b', '"c'],
      ['"d', 'e'],
    ]);
  });
});

describe('the CSV of a report', () => {
  it.each([
    ['without the mark that Excel sets', (text: string) => text.replace(/^\ufeff/, '')],
    ['with lines ended as Linux does', (text: string) => text.replaceAll('\r\n', '\n')],
    [
      'with every field in marks',
      (text: string) =>
        parseCsv(text)
          .map((line) => `${line.map((one) => `"${one}"`)}\n`)
          .join(''),
    ],
    [
      'with its lines in another order',
      (text: string) => {
        const [head, ...lines] = text.split('\r\n').filter(Boolean);
        return [head, ...lines.reverse()].join('\r\n');
      },
    ],
  ])('is read %s', async (_, change) => {
    const { report: read, unplaced } = await readText(change(written));
    expect([read, unplaced]).toEqual([report!.figures, []]);
  });

  it('lists a line that names no figure, one that comes twice and one that is no figure', async () => {
    const lines = written.split('\r\n');
    lines[3] = lines[3]!.replace(/[^,]*$/, '约莫三四件吧');
    lines.push('三、收到和处理政府信息公开申请情况,四、别的,总计,7', `${lines[4]!}`);
    const { report: read, unplaced } = await readText(lines.filter(Boolean).join('\r\n'));
    expect(unplaced.map(({ table, reason }) => [table, reason])).toEqual([
      ['二', 'not-a-figure'],
      ['三', 'no-label'],
      ['二', 'second-value'],
    ]);
    expect(read.requests).toEqual(report!.figures.requests);
  });

  it('is told whose it is and of which year by the file alone', async () => {
    const { report: read } = await readText(
      written
        .split('\r\n')
        .filter((line) => !line.startsWith(','))
        .join('\r\n'),
    );
    expect([read.agency, read.year, read.format]).toEqual([null, null, '2021']);
  });

  it('is refused where it is longer than any report', async () => {
    const reading = await readPaper(new TextEncoder().encode(written + 'a,b,c,1\r\n'.repeat(2000)), 'a.csv');
    expect(isRefusal(reading) && reading.refused[0]!.code).toBe('read.too-many-lines');
  });
});
