import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../../base/refusal.ts';
import { readPaper } from '../read-paper.ts';
import type { Reading } from '../read-report.ts';
import { docxOf, docxParts, makeDocx, makeXlsx, makeZip, paragraph, run, sheetXml, xlsxOf } from './office.fixture.ts';
import { AGENCY, sampleReport } from './reports.fixture.ts';

const read = (bytes: Uint8Array): Promise<Reading | Refusal> => readPaper(bytes, '样例.docx');
async function reading(bytes: Uint8Array): Promise<Reading> {
  const found = await read(bytes);
  if (isRefusal(found)) throw new Error(JSON.stringify(found));
  return found;
}

const TITLE = `${AGENCY}2023年政府信息公开工作年度报告`;
const tc = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const p = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const cell = (ref: string, value: string, more = ''): string => `<c r="${ref}" ${more}><v>${value}</v></c>`;
describe('office files that cannot be read, or only with care', () => {
  const docx = docxParts(`${paragraph(TITLE)}${paragraph('今年')}`);
  const document = docx['word/document.xml']!;
  const many = (part: string, times: number): string => part.repeat(times);
  it.each<[string, () => Uint8Array, string]>([
    ['a ZIP of something else', () => makeZip({ 'a.txt': 'a' }), 'read.other-kind'],
    ['OFD', () => makeZip({ 'OFD.xml': '<OFD/>' }), 'read.other-kind'],
    ['cut off', () => makeZip(docx).slice(0, 300), 'read.broken'],
    [
      'a part that is damaged',
      () => makeZip(docx).map((byte, i) => (i > 60 && i < 120 ? byte ^ 0x5a : byte)),
      'read.broken',
    ],
    ['no XML', () => makeZip({ ...docx, 'word/document.xml': '<w:document><w:body>' }), 'read.broken'],
    [
      'a bomb',
      () => makeZip({ ...docx, 'word/document.xml': Buffer.alloc(200 * 1024 * 1024, 32) }),
      'read.unpacks-too-large',
    ],
    [
      'a bomb whose directory lies',
      () => makeZip({ ...docx, 'word/document.xml': Buffer.alloc(200 * 1024 * 1024, 32) }, 10),
      'read.unpacks-too-large',
    ],
    [
      '3,000 parts',
      () => makeZip(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`p${i}`, '']))),
      'read.unpacks-too-large',
    ],
    [
      'an entity of its own',
      () =>
        makeZip({
          ...docx,
          'word/document.xml': document.replace(
            '<w:document',
            '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document',
          ),
        }),
      'read.broken',
    ],
    [
      'entities that grow',
      () =>
        makeZip({ ...docx, 'word/document.xml': `<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>${document}` }),
      'read.broken',
    ],
    [
      'tables in tables',
      () => makeDocx(many('<w:tbl><w:tr><w:tc>', 60) + many('</w:tc></w:tr></w:tbl>', 60)),
      'read.limit.',
    ],
    ['elements 10,000 deep', () => makeDocx(many('<w:sdt>', 10_000) + many('</w:sdt>', 10_000)), 'read.limit.elements'],
    ['two million elements', () => makeDocx(many('<w:x/>', 2_000_000)), 'read.limit.elements'],
    ['a million paragraphs', () => makeDocx(many('<w:p/>', 1_100_000)), 'read.limit.characters'],
    [
      'a span of a million',
      () => makeDocx(`<w:tbl><w:tr>${tc('<w:p/>', '<w:gridSpan w:val="1000000"/>')}</w:tr></w:tbl>`),
      'read.limit.span',
    ],
    ['pictures alone', () => makeDocx('<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>'), 'read.scanned'],
    ['tracked changes alone', () => makeDocx(p(`<w:ins w:id="1">${run(TITLE)}</w:ins>`)), 'read.all-tracked'],
    [
      'a sheet of a million rows',
      () => makeXlsx([{ name: '一', xml: sheetXml(many('<row><c><v>1</v></c></row>', 500_000)) }]),
      'read.limit.elements',
    ],
    [
      'a cell far out',
      () =>
        makeXlsx([
          {
            name: '一',
            xml: sheetXml(`<row r="1">${cell('A1', '1')}${cell('XFD1', '1')}</row><row r="2">${cell('A2', '1')}</row>`),
          },
        ]),
      'read.limit.cellsInGrid',
    ],
    [
      'a merge over all columns',
      () =>
        makeXlsx([
          { name: '一', xml: sheetXml(`<row r="1">${cell('A1', '1')}${cell('XFD1', '1')}</row>`, ['A1:XFD1']) },
        ]),
      'read.limit.span',
    ],
    ['a password', () => encryptedOffice(), 'read.encrypted'],
    [
      'an old DOC',
      () => new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])),
      'read.other-kind',
    ],
  ])('%s', async (_, make, code) => {
    const found = await read(make());
    expect(isRefusal(found) && found.refused[0]?.code).toContain(code);
  });

  it('macros are not run, and told', async () => {
    const bytes = makeZip({ ...docx, 'word/vbaProject.bin': 'x' });
    expect((await reading(bytes)).notes.map((note) => note.code)).toContain('macros');
  });

  it('its end does not name it', async () => {
    const report = sampleReport('2019');
    for (const make of [docxOf, xlsxOf]) {
      const found = await readPaper(make('2019', report), '样例.pdf');
      expect(isRefusal(found) ? found : found.report).toEqual(report);
    }
  });
});

function encryptedOffice(): Uint8Array {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), name, Buffer.alloc(100)]),
  );
}
