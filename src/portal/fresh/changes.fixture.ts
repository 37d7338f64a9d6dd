import { createHash } from 'node:crypto';
import { exchangeRow } from '../../cases/decision/invented.fixture.ts';
import { inventFiscal } from '../../cases/publication/fiscal/invented.fixture.ts';
import { siteMapParts } from '../../reads/public/column/site-map.ts';
import { REQUESTER } from '../../store/context.ts';
import { startTimer } from '../../timer/timer.ts';
import { type Published, publish } from '../info/publish.fixture.ts';
import type { TestPortal } from '../portal.fixture.ts';

export const BYTES = new TextEncoder().encode('方案附图');
export const BRIDGE = '罗哈河大桥通车公告';

/** What the addresses need of what was made: an index number, the id of a licence, the mark of a part of the site map. */
export type Made = Record<string, string>;

export interface Change {
  readonly what: string;
  readonly does: (test: TestPortal, made: Made) => Promise<void>;
  /** Addresses whose page it changes, and others beside them. */
  readonly changes: readonly string[];
}

const LISTS = ['/', '/info', '/info/all', '/info/all?year=2026', '/info/column/20-11', '/info/catalogue', '/search'];
const FEEDS = ['/info/feed.rss', '/info/feed.atom', '/info/feed.json', '/info/column/20-11/feed.rss'];
const FILES = ['/data/catalogue.json', '/data/catalogue.csv', '/data/catalogue.xlsx', '/data/columns.json'];
const SEARCH = ['/search?q=%E7%BD%97%E5%93%88%E6%B2%B3', '/search/feed.rss?q=%E7%BD%97%E5%93%88%E6%B2%B3'];
const BRIDGE_AT = ['/info/{bridge}', '/info/file/{hash}/{bridge}'];

let bridge: Published;
const agency = (verb: string, facts: object) => async (test: TestPortal) => {
  const [row] = await test.db.query<{ id: string }>(`select case_id as id from case_index where noun = 'agency'`);
  await test.staff('agency', { verb, caseId: row!.id, facts });
};

/** Approved and waiting for its moment, which then comes: the timer publishes it. */
async function publishLater(test: TestPortal): Promise<void> {
  const facts = {
    ...{ title: '罗哈河轮渡停航公告', openness: 'public', column: '20-11', genre: 'announcement', theme: '交通运输' },
    ...{ issuers: ['江州市交通运输局'], madeOn: '2026-02-27', abstract: '停航。', body: '<p>轮渡停航。</p>' },
  };
  const { caseId } = await test.staff('publication', { verb: 'draft', facts });
  const given: Record<string, object> = {
    'review-secrecy': { basis: '不涉及国家秘密。' },
    schedule: { publishAt: '2026-03-02T23:00' },
  };
  for (const verb of ['submit', 'review-section', 'review-secrecy', 'review-office', 'approve', 'schedule'])
    await test.staff('publication', { verb, caseId, facts: given[verb] ?? {} });
  test.setDay('2026-03-03');
  await new Promise<void>((done) => {
    const stop = startTimer(test.house, {
      everyMs: 20,
      onChange: (id) => {
        test.house.changed(id);
        test.portal.changed();
        stop();
        done();
      },
    });
  });
}

async function publishReport(test: TestPortal): Promise<void> {
  const { caseId } = await test.staff('report', { verb: 'open', facts: { year: 2025 } });
  for (const section of ['1', '5', '6'] as const)
    await test.staff('report', { verb: 'write', caseId, facts: { section, text: '二〇二五年' } });
  for (const verb of ['submit', 'approve', 'publish']) await test.staff('report', { verb, caseId, facts: {} });
}

/** What an office does, one after the other, that changes what readers see. */
export const CHANGES: readonly Change[] = [
  {
    what: 'a publication',
    does: async (test, made) => {
      bridge = await publish(test, { title: BRIDGE }, [{ name: '附图.txt', bytes: BYTES }]);
      made.bridge = bridge.indexNumber;
      made.hash = createHash('sha256').update(BYTES).digest('hex');
      [made.mark] = (await siteMapParts(await test.house.contextFor(REQUESTER))) as [string];
    },
    changes: [...LISTS, ...FEEDS, ...FILES, ...SEARCH, ...BRIDGE_AT, '/sitemap.xml', '/sitemap/{mark}.xml'],
  },
  {
    what: 'a correction',
    does: () => bridge.correct({ title: `${BRIDGE}（更正）` }, '漏写'),
    changes: [...LISTS, ...FEEDS, ...SEARCH, '/data/catalogue.json', '/info/{bridge}'],
  },
  {
    what: 'a repeal',
    does: () => bridge.does('repeal', { reason: '桥梁停用' }),
    changes: ['/', '/info', '/info/column/20-11', '/data/catalogue.csv', '/info/{bridge}', ...SEARCH.slice(0, 1)],
  },
  {
    what: 'a publication at its moment',
    does: publishLater,
    changes: [...LISTS, ...FEEDS, ...FILES, ...SEARCH, '/sitemap/{mark}.xml'],
  },
  {
    what: 'final accounts',
    does: async (test, made) => {
      const tables = inventFiscal('accounts', () => 100_000, 2024);
      const content = { title: '2024年部门决算', column: '20-7', genre: 'budget', documentNumber: '' };
      made.accounts = (await publish(test, content, [], tables)).indexNumber;
    },
    changes: [
      ...['/info/fiscal/years/accounts/department', '/info/{accounts}', '/info/fiscal/file/json/{accounts}'],
      ...['/info/column/20-7', '/data/columns.csv'],
    ],
  },
  {
    what: 'a call for comments',
    does: async (test) => {
      const content = { title: '票价方案（征求意见稿）', genre: 'call-for-comments', documentNumber: '' };
      await publish(test, { ...content, commentsUntil: '2026-04-20' });
    },
    changes: ['/info/comments', '/info/all'],
  },
  {
    what: 'a licence',
    does: async (test, made) => {
      const facts = {
        ...{ ...exchangeRow('licence', 1), XK_XDR_MC: '远达运输有限公司', XK_XDR_LB: '法人及非法人组织' },
        ...{ XK_XDR_SHXYM: '110000000000000048', XK_FRDB: '王某', decisionType: '准予' },
      };
      const { caseId } = await test.staff('licence', { verb: 'record', facts });
      await test.staff('licence', { verb: 'publish', caseId, facts: {} });
      made.licence = caseId;
    },
    changes: ['/decisions/licences', '/decisions/licences/{licence}', '/data/licences.csv'],
  },
  {
    what: 'a licence that is withdrawn',
    does: async (test, made) => {
      await test.staff('licence', {
        verb: 'withdraw',
        caseId: made.licence!,
        facts: { ground: 'error', reason: '错误' },
      });
    },
    changes: ['/decisions/licences', '/decisions/licences/{licence}', '/data/licences.csv'],
  },
  { what: 'an annual report', does: publishReport, changes: ['/', '/reports', '/reports/2025', '/reports/2025.json'] },
  {
    what: 'a setting',
    does: agency('set', { settings: { icpNumber: '江ICP备00000001号' }, why: '备案' }),
    changes: ['/', '/guide', '/info', '/info/{bridge}', '/reports', '/decisions', '/data', '/search'],
  },
  {
    what: 'a telephone number',
    does: agency('change-contact', {
      contact: { office: '办公室', address: '江州路2号', hours: '工作日', telephone: '0000-7654321' },
    }),
    changes: ['/', '/guide', '/info', '/info/{bridge}', '/reports/2025'],
  },
  {
    what: 'a name of the search',
    does: agency('keep-search-names', { names: [['罗哈桥', '罗哈河大桥']], why: '当地叫法' }),
    changes: [`/search?q=${encodeURIComponent('罗哈桥')}`],
  },
  {
    what: 'a linked body',
    does: agency('keep-bodies', {
      higher: [],
      departments: [],
      lower: [{ name: '公路中心', column: 'https://a.example/', reports: 'https://a.example/nb/' }],
      why: '启用',
    }),
    changes: ['/info', '/reports', '/info/column/report'],
  },
  {
    what: 'a duty of the catalogue',
    does: async (test) => {
      const facts = { name: '客运量', column: '20-4', mode: 'periodic', cycle: 'month', section: '运输管理科' };
      await test.staff('duty', { verb: 'define', facts: { ...facts, freshness: 'policy', from: '2024-01-01' } });
    },
    changes: ['/info/duties'],
  },
  {
    what: 'a withdrawal',
    does: () => bridge.does('withdraw', { reason: '日期有误' }),
    changes: [...LISTS, ...FEEDS, ...FILES, ...SEARCH, ...BRIDGE_AT],
  },
];
