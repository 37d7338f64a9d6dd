import { describe, expect, it } from 'vitest';
import type { FileRef } from '../../entry.ts';
import type { Content } from '../content.ts';
import { inventFiscal } from '../fiscal/invented.fixture.ts';
import { publication } from '../noun.ts';
import type { FileText } from './file-text.ts';
import { scanWhole } from './found.ts';

const LISTS = { wordings: [{ wrong: '帐户', right: '账户' }], leaders: [] };
const PHONE = '13812345678';
const FILE: FileRef = { hash: 'a'.repeat(64), name: '名单.docx', mediaType: 'x', size: 1, purpose: 'attachment' };

const content = (over: Partial<Content>): Content =>
  publication.facts.draft!.parse({ title: '公告', openness: 'public', ...over }) as Content;
const read = (over: Partial<FileText>): ReadonlyMap<string, FileText> =>
  new Map([[FILE.hash, { parts: [], hidden: [], unread: [], ...over }]]);
const inBody = (body: string) => scanWhole({ content: content({ body }), attachments: [] }, new Map(), LISTS);
const inFile = (over: Partial<FileText>, name = FILE.name) =>
  scanWhole({ content: content({}), attachments: [{ ...FILE, name }] }, read(over), LISTS);

it('says in which part it stands and what is around it', () => {
  const hits = scanWhole(
    {
      content: content({ title: `电话${PHONE}`, abstract: '专用帐户', body: `<p>一</p><p>请打${PHONE}。</p>` }),
      attachments: [],
    },
    new Map(),
    LISTS,
  );
  expect(hits).toMatchObject([
    { kind: 'phone', part: 'title', before: '电话', after: '' },
    { kind: 'wording', part: 'abstract', better: '账户' },
    { kind: 'phone', part: 'body', before: '请打', after: '。' },
  ]);
});

it.each<[string, string, Partial<Content>]>([
  ['links', 'an address that a link calls', { body: `<p><a href="tel:${PHONE}">拨打</a></p>` }],
  [
    'links',
    'an address in another way of writing',
    { body: '<p><a href="https://a.example/%31381234%35678">看</a></p>' },
  ],
  ['issuers', 'an issuing body', { issuers: ['甲', `乙${PHONE}`] }],
  ['documentNumber', 'the document number', { documentNumber: PHONE }],
  ['theme', 'the theme', { theme: PHONE }],
  ['formerAddresses', 'an address of an old site', { formerAddresses: [`/news/${PHONE}.html`] }],
  ['shorterBecause', 'why there are less than 30 days', { genre: 'call-for-comments', shorterBecause: PHONE }],
])('%s: finds what stands in %s', (part, _, over) => {
  expect(scanWhole({ content: content(over), attachments: [] }, new Map(), LISTS)).toMatchObject([
    { kind: 'phone', part },
  ]);
});

describe('the key of a passage', () => {
  const [key] = inBody(`<p>请打${PHONE}。</p>`).map((hit) => hit.key);

  it.each<[string, string, boolean]>([
    ['stays with other paragraphs around it', `<p>甲</p><p>请打${PHONE}。</p><p>乙</p>`, true],
    ['changes with its line', `<p>请拨打${PHONE}。</p>`, false],
    ['changes with the number', '<p>请打13812345679。</p>', false],
  ])('%s', (_, body, same) => {
    expect(inBody(body)[0]!.key === key).toBe(same);
  });

  it('is one for a line that stands in two places', () => {
    expect(inBody(`<p>请打${PHONE}。</p><p>请打${PHONE}。</p>`)).toMatchObject([{ key, times: 2 }]);
  });

  it('is another in an attachment of another name', () => {
    const parts = [{ at: '1', text: PHONE }];
    expect(inFile({ parts })[0]!.key).not.toBe(inFile({ parts }, '另一份.docx')[0]!.key);
  });
});

it('looks in keywords, each by itself', () => {
  const keywords = ['公交', `热线${PHONE}`, '帐户'];
  expect(scanWhole({ content: content({ keywords }), attachments: [] }, new Map(), LISTS)).toMatchObject([
    { kind: 'phone', part: 'keywords', before: '热线' },
    { kind: 'wording', part: 'keywords', better: '账户' },
  ]);
});

describe('the tables of a budget', () => {
  const fiscal = () => structuredClone(inventFiscal('budget', () => 123_457, 2026));
  const inTables = (over: ReturnType<typeof fiscal>) =>
    scanWhole({ content: { ...content({}), fiscal: over }, attachments: [] }, new Map(), LISTS);
  const table = (of: ReturnType<typeof fiscal>, id: string) => of.tables.find((one) => one.id === id)!;

  it('have no hits where they are only amounts', () => expect(inTables(fiscal())).toEqual([]));

  it('are looked through: name of a subject, note, cell and text, each with its table', () => {
    const made = fiscal();
    const row = table(made, 'general').rows.find(({ id }) => id === '2140101')!;
    Object.assign(row, { name: `行政运行（联系人${PHONE}）` });
    table(made, 'basic').rows[0]!.cells.office = 1_391_234_567_800;
    table(made, 'capital').note = '专用帐户没有余额。';
    made.prose = '机密★1年';
    expect(inTables(made)).toMatchObject([
      { kind: 'phone', part: 'fiscal', name: '一般公共预算支出情况表', before: '行政运行（联系人', after: '）' },
      { kind: 'phone', part: 'fiscal', name: '一般公共预算基本支出情况表', text: '13912345678' },
      { kind: 'wording', part: 'fiscal', name: '国有资本经营预算支出情况表', better: '账户' },
      { kind: 'classification', part: 'fiscal', blocks: true },
    ]);
  });

  it('keep what was decided on a name, though an amount beside it is mended', () => {
    const made = fiscal();
    const row = table(made, 'general').rows.find(({ id }) => id === '2140101')!;
    Object.assign(row, { name: `行政运行${PHONE}` });
    const [first] = inTables(made);
    row.cells.basic = 1;
    expect(inTables(made)[0]!.key).toBe(first!.key);
  });
});

describe('an attachment', () => {
  it('has its hits with name and page', () => {
    const [hit] = inFile({ parts: [{ at: '3', text: `一\n${PHONE}` }] });
    expect(hit).toMatchObject({ kind: 'phone', part: 'file', file: FILE.hash, name: '名单.docx', at: '3' });
  });

  it('has what is hidden in it as a hit, and what stands in that', () => {
    const hidden = [{ at: '', way: 'vanished', text: `旧电话${PHONE}` }] as const;
    expect(inFile({ hidden })).toMatchObject([
      { kind: 'hidden', way: 'vanished', text: `旧电话${PHONE}` },
      { kind: 'phone', way: 'vanished' },
    ]);
  });

  it('blocks with a mark of classification', () => {
    expect(inFile({ parts: [{ at: '1', text: '机密★1年' }] })).toMatchObject([
      { kind: 'classification', blocks: true },
    ]);
  });

  it('says which pages nobody could read, and is unread as a whole where it was not', () => {
    expect(inFile({ unread: ['2', '5'] })).toMatchObject([{ kind: 'unread', at: '2、5' }]);
    expect(scanWhole({ content: content({}), attachments: [FILE] }, new Map(), LISTS)).toMatchObject([
      { kind: 'unread', at: '' },
    ]);
  });

  it('is looked at by whoever reads the body, where the body shows it', () => {
    const picture = { ...FILE, name: '图.png' };
    const body = `<figure><img src="files/${FILE.hash}" alt="图"></figure>`;
    expect(scanWhole({ content: content({ body }), attachments: [picture] }, new Map(), LISTS)).toEqual([]);
  });
});
