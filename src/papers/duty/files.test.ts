import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { parseCsv } from '../sheet/csv.ts';
import { type DutyCalendar, type DutyEvent, dutyCsv, dutyIcs } from './files.ts';

const EVENT: DutyEvent = {
  caseId: '01900000-0000-7000-8000-000000000001',
  number: '目录2026-0001',
  name: '月度客运量统计',
  column: '20-4',
  mode: 'periodic',
  section: '运输管理科',
  person: '赵立新',
  label: '2026-03',
  due: day('2026-04-15'),
  doneOn: null,
  state: 'due',
};
const calendar = (...events: DutyEvent[]): DutyCalendar => ({
  agency: '青石市交通运输局',
  year: 2026,
  madeAt: new Date('2026-04-01T01:02:03.456Z'),
  events,
});
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');

it('writes a whole day for each duty, with an alarm while it is not done', () => {
  const lines = unfolded(text(dutyIcs(calendar(EVENT))));
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:01900000-0000-7000-8000-000000000001-2026-03@gongkai',
      'DTSTAMP:20260401T010203Z',
      'DTSTART;VALUE=DATE:20260415',
      'DTEND;VALUE=DATE:20260416',
      'SUMMARY:公开：月度客运量统计（2026年3月）',
      'TRIGGER:-P3D',
    ]),
  );
  const done = unfolded(text(dutyIcs(calendar({ ...EVENT, doneOn: day('2026-04-03'), state: 'done' }))));
  expect(done.some((line) => line.startsWith('TRIGGER'))).toBe(false);
});

it('folds no line longer than 75 octets, and gives every name back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
      const ics = text(dutyIcs(calendar({ ...EVENT, name })));
      for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const summary = unfolded(ics).find((line) => line.startsWith('SUMMARY:'))!;
      const read = summary.slice(8).replace(/\\([\\;,n])/g, (_, c: string) => (c === 'n' ? '\n' : c));
      expect(read).toBe(`公开：${name.replace(/\r\n|\r/g, '\n')}（2026年3月）`);
    }),
  );
});

it('is a table that a spreadsheet reads', () => {
  const bytes = dutyCsv(calendar(EVENT, { ...EVENT, label: '2026-H1', doneOn: day('2026-07-01'), state: 'late' }));
  expect(text(bytes)[0]).toBe('\uFEFF');
  const [head, first, second] = parseCsv(text(bytes).slice(1));
  expect(head).toHaveLength(9);
  expect(first).toEqual([
    '目录2026-0001',
    '月度客运量统计',
    '统计信息',
    '运输管理科',
    '赵立新',
    '2026年3月',
    '2026-04-15',
    '',
    '待办',
  ]);
  expect(second!.slice(5)).toEqual(['2026年上半年', '2026-04-15', '2026-07-01', '逾期完成']);
});
