import { describe, expect, it } from 'vitest';
import type { NoticeCode } from '../notices/notice.ts';
import { examplePaper } from './example.ts';
import { TEMPLATE_KINDS } from './fields.ts';
import { fillTemplate } from './fill.ts';
import { startTemplate } from './start.ts';
import { edited, linesOf, OFFICE, partsOf, run, withText } from './template.fixture.ts';

const paperOf = (kind: NoticeCode) => examplePaper(kind, OFFICE);

describe('a filled template', () => {
  it.each(TEMPLATE_KINDS)('of %s says all that the notice says, and has no tag left', async (kind) => {
    const { notice, request } = paperOf(kind);
    const lines = linesOf(await fillTemplate(startTemplate(kind, OFFICE), { notice, request }));
    const { list = [], slip = [], number } = notice;
    for (const line of [notice.title, `${notice.to}：`, ...notice.paragraphs, ...notice.remedies, ...slip])
      for (const one of line.split('\n')) expect(lines).toContain(one);
    expect(lines).toEqual(expect.arrayContaining(list.map((line, i) => `${i + 1}. ${line}`)));
    if (number) expect(lines).toContain(number);
    expect(lines.join('')).not.toMatch(/[{}]/);
  });

  it('has the template’s own words, and its look for every paragraph', async () => {
    const file = withText('D14', (document) =>
      document
        .replace('政府信息不予公开告知书', '关于申请公开有关信息的答复')
        .replace(/<w:p><w:pPr>(?=(?:(?!<\/w:p>).)*\{正文\})/s, '<w:p><w:pPr><w:shd w:val="clear"/>'),
    );
    const document = partsOf(await fillTemplate(file, paperOf('D14')))['word/document.xml']!;
    expect(document).toContain('关于申请公开有关信息的答复');
    expect(document.match(/<w:shd /g)).toHaveLength(paperOf('D14').notice.paragraphs.length);
  });

  it('in a footer too, and in text that Word cut over runs', async () => {
    const file = edited('D14', (parts) => {
      parts['word/default.xml'] = parts['word/default.xml']!.replace(
        '<w:p>',
        `<w:p>${run('编号{申请')}${run('编号}')}`,
      );
    });
    expect(partsOf(await fillTemplate(file, paperOf('D14')))['word/default.xml']).toContain('2026-00007');
  });

  it('a receipt has both codes as pictures', async () => {
    const parts = partsOf(await fillTemplate(startTemplate('D02', OFFICE), paperOf('D02')));
    expect(Object.keys(parts).filter((path) => path.endsWith('.png'))).toHaveLength(2);
    expect(parts['word/document.xml']).toMatch(
      /xmlns:wp=[\s\S]*descr="二维码：2026-00007"[\s\S]*descr="条形码：2026-00007"/,
    );
  });

  it('what looks like a tag in a notice stays text, and what XML cannot hold does not break it', async () => {
    const paper = paperOf('D14');
    const notice = { ...paper.notice, to: '{文号}<w:r/>&\u0001', paragraphs: ['{#文号}', '{constructor}\n第二行'] };
    const lines = linesOf(await fillTemplate(startTemplate('D14', OFFICE), { ...paper, notice }));
    expect(lines).toEqual(
      expect.arrayContaining(['{文号}&lt;w:r/&gt;&amp;\ufffd：', '{#文号}', '{constructor}', '第二行']),
    );
  });

  it('is the same bytes for the same paper', async () => {
    const make = () => fillTemplate(startTemplate('D02', OFFICE), paperOf('D02'));
    expect(Buffer.compare(await make(), await make())).toBe(0);
  });
});

describe('a section', () => {
  const parts = ['{#救济途径}', '救济途径如下', '{/救济途径}', '{#回执}', '附回执', '{回执}', '{/回执}'];
  const paragraphs = parts.map((text) => `<w:p>${run(text)}</w:p>`).join('');
  it.each<[kind: NoticeCode, kept: string, left: string]>([
    ['D24', '救济途径如下', '附回执'],
    ['D03', '', '如下'],
  ])(
    'of one file for several kinds is kept in %s where its field holds something, its tags gone',
    async (kind, kept, left) => {
      const file = withText(kind, (document) => document.replace('<w:body>', `<w:body>${paragraphs}`));
      const lines = linesOf(await fillTemplate(file, paperOf(kind)));
      if (kept) expect(lines[0]).toBe(kept);
      expect(lines.join('')).not.toContain(left);
      expect(lines.join('')).not.toMatch(/[{}]/);
    },
  );

  it('that fills a cell of a table leaves it a paragraph', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraphs}</w:tc></w:tr></w:tbl>`;
    const inTable = withText('D03', (document) => document.replace('<w:body>', `<w:body>${table}`));
    expect(partsOf(await fillTemplate(inTable, paperOf('D03')))['word/document.xml']).toMatch(/<w:tc><w:p\/><\/w:tc>/);
  });
});

it('nothing of who wrote the template, and nothing that leads nowhere, goes out with the notice', async () => {
  const file = edited('D14', (parts) => {
    parts['docProps/core.xml'] = parts['docProps/core.xml']!.replace(/(<dc:creator>)[^<]*/, '$1李文静');
    parts['docProps/app.xml'] = '<Properties><Company>某公司</Company></Properties>';
    parts['_rels/.rels'] = parts['_rels/.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>',
    );
    parts['evil/payload.exe'] = 'MZ';
  });
  const parts = partsOf(await fillTemplate(file, paperOf('D14')));
  expect(Object.keys(parts)).not.toEqual(expect.arrayContaining(['evil/payload.exe']));
  expect(Object.keys(parts)).not.toEqual(expect.arrayContaining(['docProps/app.xml']));
  expect(parts['docProps/core.xml']).not.toContain('李文静');
});
