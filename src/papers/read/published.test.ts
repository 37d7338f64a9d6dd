import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { readPaper } from './read-paper.ts';
import { type Reading, readReport } from './read-report.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/reports');
const here = existsSync(FOLDER);
const read = (name: string): Reading => {
  const reading = readReport(readFileSync(join(FOLDER, name)), name);
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
};

describe.skipIf(!here)('reports as they were published', () => {
  const names = here ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
  const withFigures = names.filter((name) => existsSync(join(FOLDER, name.replace('.txt', '.json'))));

  it.each(withFigures)('%s is read as a careful reader sees it', (name) => {
    const expected = JSON.parse(readFileSync(join(FOLDER, name.replace('.txt', '.json')), 'utf8'));
    const { year, format, proactive, requests, remedies } = expected;
    expect(read(name).report).toMatchObject({ year, format });
    expect(read(name).report.proactive).toEqual(proactive);
    expect(read(name).report.requests).toEqual(requests);
    expect(read(name).report.remedies).toEqual(remedies);
  });

  it('hongze-2024.pdf is read as a careful reader sees it', async () => {
    const name = 'hongze-2024.pdf';
    const reading = await readPaper(readFileSync(join(FOLDER, name)), name);
    if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
    expect(reading.report).toEqual(JSON.parse(readFileSync(join(FOLDER, 'hongze-2024.json'), 'utf8')));
    expect(reading.unplaced).toEqual([]);
    expect(reading.prose.paragraphs.map((paragraph) => paragraph.text).join('')).toContain('区政府办代表区政府受理');
  });

  it('the reference report has 23 rows of blank cells in table 三, and neither table 二 nor figures in table 四', () => {
    const { report, unplaced } = read('reference-haidong-transport-2020.txt');
    expect(report).toMatchObject({
      agency: '海东市交通运输局',
      year: 2020,
      format: '2019',
      proactive: {},
      remedies: {},
    });
    expect(Object.keys(report.requests)).toHaveLength(23);
    expect(
      Object.values(report.requests)
        .flatMap((row) => Object.values(row))
        .every((cell) => cell === null),
    ).toBe(true);
    expect(unplaced).toEqual([]);
  });

  it('a row cut off at the end of the text is listed, not filled up', () => {
    const { report, unplaced } = read('changtu-2021.txt');
    expect(report.requests['3.1']).toBeUndefined();
    expect(unplaced).toMatchObject([{ table: '三', reason: 'cut-off', texts: ['0', '0', '0', '0', '0', '0'] }]);
  });

  it('a paragraph cut by a page break is one paragraph again', () => {
    const { prose } = read('reference-haidong-transport-2020.txt');
    expect(prose.paragraphs.some((paragraph) => paragraph.text.includes('结果公开向全过程公开'))).toBe(true);
  });
});
