import { describe, expect, it } from 'vitest';
import type { FileText } from '../../../cases/publication/scan/file-text.ts';
import { docxParts, makeDocx, makeZip, paragraph, run } from '../made/office.fixture.ts';
import { MadePage, makePdf } from '../made/pdf.fixture.ts';
import { readFileText } from './read-text.ts';

const read = async (bytes: Uint8Array) => (await readFileText(bytes)) as FileText;
const code = async (bytes: Uint8Array) => {
  const found = await readFileText(bytes);
  return 'refused' in found ? found.refused[0]!.code : found;
};
const CORE =
  '<cp:coreProperties><dc:creator>李文</dc:creator><cp:lastModifiedBy>周敏</cp:lastModifiedBy></cp:coreProperties>';
const text = (said: string) => new TextEncoder().encode(said);

describe('Word', () => {
  it.each<[string, string, string, FileText['hidden']]>([
    ['text in its lines', paragraph('第一条') + paragraph('第二条'), '第一条\n第二条', []],
    [
      'hidden text',
      `<w:p>${run('公开')}${run('内部', '<w:vanish/>')}</w:p>`,
      '公开',
      [{ at: '', way: 'vanished', text: '内部' }],
    ],
    [
      'a hidden number in two runs',
      `<w:p>${run('公开')}${run('1381234', '<w:vanish/>')}${run('5678', '<w:vanish/>')}</w:p>`,
      '公开',
      [{ at: '', way: 'vanished', text: '13812345678' }],
    ],
    [
      'white text',
      `<w:p>${run('公开')}${run('白', '<w:color w:val="FFFFFF"/>')}</w:p>`,
      '公开',
      [{ at: '', way: 'vanished', text: '白' }],
    ],
    [
      'white text on a dark cell, which is seen',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="1F4E79"/></w:tcPr><w:p>${run('表头', '<w:color w:val="FFFFFF"/>')}</w:p></w:tc></w:tr></w:tbl>`,
      '表头',
      [],
    ],
    [
      'tracked changes',
      `<w:p>${run('票价')}<w:del>${run('二').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('三')}</w:ins>${run('元')}</w:p>`,
      '票价三元',
      [
        { at: '', way: 'inserted', text: '三' },
        { at: '', way: 'deleted', text: '二' },
      ],
    ],
    [
      'a table, row by row',
      `<w:tbl><w:tr><w:tc>${paragraph('甲')}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl>`,
      '甲 乙',
      [],
    ],
  ])('%s', async (_, body, seen, hidden) => {
    const found = await read(makeDocx(body));
    expect(found.parts).toEqual([{ at: '', text: seen }]);
    expect(found.hidden.toSorted((a, b) => (a.way < b.way ? 1 : -1))).toEqual(
      hidden.toSorted((a, b) => (a.way < b.way ? 1 : -1)),
    );
    expect(found.unread).toEqual([]);
  });

  it('names comments, persons, what is embedded, and macros', async () => {
    const found = await read(
      makeZip({
        ...docxParts(paragraph('正文')),
        'word/comments.xml': `<w:comments><w:comment w:author="周敏">${paragraph('请核对')}</w:comment></w:comments>`,
        'word/header1.xml': `<w:hdr>${paragraph('页眉')}</w:hdr>`,
        'word/embeddings/名单.xlsx': 'x',
        'word/vbaProject.bin': 'x',
        'docProps/core.xml': CORE,
      }),
    );
    expect(found.parts[0]!.text).toBe('正文\n页眉');
    expect(found.hidden.map(({ way, text: said }) => `${way} ${said}`)).toEqual([
      'comment 周敏：请核对',
      'embedded 名单.xlsx',
      'macros word/vbaProject.bin',
      'author 李文\n周敏',
    ]);
  });

  it('names the words that stand for a picture, which only a screen reader says', async () => {
    const picture =
      '<w:r><w:drawing><wp:docPr id="1" name="图片 1" descr="C:/张三/13812345678.jpg"/></w:drawing></w:r>';
    const found = await read(makeDocx(`<w:p>${run('正文')}${picture}</w:p>`));
    expect(found.hidden).toEqual([{ at: '', way: 'alt', text: 'C:/张三/13812345678.jpg' }]);
  });

  it('with pictures alone is for a person', async () => {
    expect(await read(makeDocx('<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>'))).toMatchObject({
      unread: [''],
    });
  });
});

const SHEETS = {
  '[Content_Types].xml':
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  'xl/workbook.xml':
    '<workbook><sheets><sheet name="名单" r:id="r1"/><sheet name="底稿" state="hidden" r:id="r2"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Target="a.xml"/><Relationship Id="r2" Target="b.xml"/></Relationships>',
  'xl/sharedStrings.xml': '<sst><si><t>姓名</t></si></sst>',
  'xl/a.xml':
    '<worksheet><cols><col min="3" max="3" hidden="1"/></cols><sheetData>' +
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c><c r="C1"><v>13812345678</v></c></row>' +
    '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>隐藏行</t></is></c></row></sheetData></worksheet>',
  'xl/b.xml': '<worksheet><sheetData><row><c t="inlineStr"><is><t>旧名单</t></is></c></row></sheetData></worksheet>',
  'xl/comments1.xml':
    '<comments><commentList><comment ref="A1"><text><r><t>待定</t></r></text></comment></commentList></comments>',
};

it('Excel: what stands in its drawings, and the words for a picture', async () => {
  const found = await read(
    makeZip({
      ...SHEETS,
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr><xdr:sp><xdr:cNvPr id="2" name="文本框" descr="旧图"/><a:p><a:r><a:t>联系人</a:t></a:r><a:r><a:t>李某</a:t></a:r></a:p></xdr:sp></xdr:wsDr>',
    }),
  );
  expect(found.parts).toContainEqual({ at: '', text: '联系人李某' });
  expect(found.hidden).toContainEqual({ at: '', way: 'alt', text: '旧图' });
});

it('Excel: each sheet by its name, and hidden rows, columns and sheets apart', async () => {
  const found = await read(makeZip(SHEETS));
  expect(found.parts).toEqual([{ at: '名单', text: '姓名 12' }]);
  expect(found.hidden).toEqual([
    { at: '名单', way: 'vanished', text: '13812345678\n隐藏行' },
    { at: '底稿', way: 'vanished', text: '旧名单' },
    { at: '', way: 'comment', text: '待定' },
  ]);
});

describe('PDF', () => {
  const INVISIBLE = '3 Tr';
  it('page by page, with what is invisible apart, its author and what is attached to it', async () => {
    const pages = [
      new MadePage().text(72, 72, 12, '城东公交线路').text(72, 100, 12, '调整方案'),
      new MadePage().text(72, 72, 12, '附表').raw(INVISIBLE).text(72, 90, 12, '旧稿'),
    ];
    const found = await read(
      makePdf(pages, {
        attachment: { name: 'a.txt', text: 'x' },
        objects: { 100: '<< /Author (Li Wen) >>' },
        trailer: '/Info 100 0 R',
      }),
    );
    expect(found.parts).toEqual([
      { at: '1', text: '城东公交线路\n调整方案' },
      { at: '2', text: '附表' },
    ]);
    expect(found.hidden).toEqual([
      { at: '2', way: 'vanished', text: '旧稿' },
      { at: '', way: 'author', text: 'Li Wen' },
      { at: '', way: 'embedded', text: 'a.txt' },
    ]);
  });

  it('a page without any text is for a person', async () => {
    const found = await read(makePdf([new MadePage().text(72, 72, 12, '正文'), new MadePage()]));
    expect(found.unread).toEqual(['2']);
  });
});

it('text is text', async () => {
  expect(await read(text('附件\n第二行'))).toEqual({
    parts: [{ at: '', text: '附件\n第二行' }],
    hidden: [],
    unread: [],
  });
});

describe('hostile and broken files', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['unpacks without end', () => makeZip(docxParts(`<w:p>${'x'.repeat(50 << 20)}</w:p>`)), 'read.unpacks-too-large'],
    ['cut off', () => makeDocx(paragraph('甲')).subarray(0, 300), 'read.broken'],
    ['no XML in it', () => makeZip({ ...docxParts(''), 'word/document.xml': '<w:p>' }), 'read.broken'],
    ['a broken PDF', () => text('%PDF-1.7\nnothing\n%%EOF'), 'read.broken'],
  ])('%s', async (_, bytes, wanted) => {
    expect(await code(bytes())).toBe(wanted);
  });

  it.each<[string, () => Uint8Array]>([
    ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['a document of before 2007', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0)],
    ['a container of another kind', () => makeZip({ 'OFD.xml': '<OFD/>' })],
    ['tags without end', () => makeZip(docxParts('<w:p>'.repeat(300) + '</w:p>'.repeat(300)))],
  ])('%s is for a person', async (_, bytes) => {
    expect(await code(bytes())).toEqual({ parts: [], hidden: [], unread: [''] });
  });

  it('keeps no more of a long text than it may, and says so', async () => {
    const found = await read(text('字'.repeat(1_200_000)));
    expect([found.parts[0]!.text.length, found.unread]).toEqual([1_000_000, ['']]);
  });
});
