import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyLines, bodyText } from './body-lines.ts';
import { nameLines, nameText } from './name-lines.ts';

describe('names of one thing in a line', () => {
  it.each([
    ['公积金、住房公积金', ['公积金', '住房公积金']],
    ['驾照\t驾驶证\t机动车驾驶证', ['驾照', '驾驶证', '机动车驾驶证']],
    ['公交，公共汽电车；公交车', ['公交', '公共汽电车', '公交车']],
    ['公积金', null],
    ['、', undefined],
  ])('%s', (text, names) => {
    expect(nameLines(text).map(({ item }) => item)).toEqual(names === undefined ? [] : [names]);
  });

  it('reads back what it wrote, and counts lines as they stand', () => {
    const name = fc.stringMatching(/^[公交车地铁a-z]{2,6}$/);
    fc.assert(
      fc.property(fc.array(fc.array(name, { minLength: 2, maxLength: 5 })), (lines) => {
        const read = nameLines(nameText(lines));
        expect(read.map(({ item }) => item)).toEqual(lines);
        expect(read.map(({ n }) => n)).toEqual(lines.map((_, i) => i + 1));
      }),
    );
  });
});

describe('a body in a line', () => {
  const body = (name: string, column: string, reports = '') => ({ name, column, reports });
  const A = 'https://a.example/zfxxgk?x=1,2';
  const B = 'http://b.example/nb/';
  it.each([
    [`江州市人民政府 → ${A}`, body('江州市人民政府', A)],
    [`公路中心\t${A}\t${B}`, body('公路中心', A, B)],
    [`公路中心，${A}，${B}`, body('公路中心', A, B)],
    [`Road Centre ${A} ${B}`, body('Road Centre', A, B)],
    [`公路中心 → ftp.example`, body('公路中心', 'ftp.example')],
    ['公路中心', null],
    [`公路中心 ${A} ${B} ${B}`, null],
  ])('%s', (text, item) => {
    expect(bodyLines(text, 2)).toEqual([{ n: 1, text, item }]);
  });

  it('of a higher body has no address of reports', () => {
    expect(bodyLines(`\n省厅 ${A} ${B}`, 1)).toEqual([{ n: 2, text: `省厅 ${A} ${B}`, item: null }]);
  });

  it('is read back as it was written', () => {
    const address = fc.webUrl({ withQueryParameters: true });
    const one = fc.record({
      name: fc.stringMatching(/^[江州公路中心]{1,6}$/),
      column: address,
      reports: fc.option(address, { nil: '' }),
    });
    fc.assert(
      fc.property(fc.array(one), (all) => {
        expect(bodyLines(bodyText(all), 2).map(({ item }) => item)).toEqual(all);
      }),
    );
  });
});
