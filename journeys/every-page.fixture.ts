import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendMails } from '../src/actions/mail/send.ts';
import { exchangeRow } from '../src/cases/decision/invented.fixture.ts';
import { inventFiscal } from '../src/cases/publication/fiscal/invented.fixture.ts';
import { takeMail } from '../src/papers/mail/post.ts';
import { openMailServer } from '../src/papers/mail/smtp.fixture.ts';
import { commentPath } from '../src/portal/comment/address.ts';
import { giveIndexCode, publish } from '../src/portal/info/publish.fixture.ts';
import { fieldsOf, lodgeAs } from '../src/portal/portal.fixture.ts';
import { takeMailKey } from '../src/store/mail/seal.ts';
import type { ServedPortal } from './portal.fixture.ts';

/** What each route of the portal answers with a page, by its pattern: the addresses at which it is looked at. */
export type Addresses = Readonly<Record<string, readonly string[]>>;

export interface Filled {
  readonly addresses: Addresses;
  /** What opens the pages of the request. */
  readonly request: { readonly number: string; readonly code: string };
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const DUTY = {
  ...{
    name: '部门决算',
    code: 'JT-02',
    content: '九张公开表',
    basis: '《中华人民共和国预算法》第十四条',
    column: '20-7',
  },
  ...{
    mode: 'periodic',
    cycle: 'year',
    dueDays: 270,
    section: '办公室',
    channel: '政府信息公开专栏',
    from: '2026-01-01',
  },
};
const LONG = '关于印发《江州市网络预约出租汽车、巡游出租汽车和汽车租赁经营服务管理暂行办法实施细则》的补充通知';
const WIDE =
  '<h2>一、调整线路</h2><p>1路调整走向。</p><table><caption>各线路首末班时刻和配车</caption><tr><th>线路</th><th>起点首班</th><th>起点末班</th><th>终点首班</th><th>终点末班</th><th>配车数</th></tr><tr><td>1路</td><td>06:00</td><td>22:00</td><td>06:30</td><td>22:30</td><td>18</td></tr></table>';

async function fillColumn(test: ServedPortal) {
  await giveIndexCode(test, { siteIdCode: '4201000001', icpNumber: '江ICP备00000001号' });
  const file = { name: '线路图.txt', bytes: new TextEncoder().encode('图') };
  const old = await publish(test, { title: LONG, documentNumber: '江交〔2019〕1号', column: '20-1' });
  const bus = await publish(test, { body: WIDE }, [file]);
  await old.does('repeal', { reason: '已被取代', successor: bus.indexNumber });
  await bus.correct({ body: WIDE.replace('1路调整', '1路、2路调整') }, '漏列一条线路');
  await publish(test, { title: '机关职能', column: '20-2', keywords: ['机关职能'], body: '<h2>一</h2><p>监督。</p>' });
  const call = { title: '票价方案（征求意见稿）', genre: 'call-for-comments', documentNumber: '', commentsHere: true };
  const asked = await publish(test, { ...call, commentsUntil: '2026-03-20', shorterBecause: '新票价四月施行。' });
  const explained = { title: '《公交线路调整方案》政策解读', genre: 'interpretation', interprets: bus.indexNumber };
  const told = await publish(test, { ...explained, forms: ['text', 'audio-video'], documentNumber: '' });
  const accounts = [];
  for (const year of [2023, 2024]) {
    const tables = inventFiscal('accounts', () => 100_000, year);
    accounts.push(await publish(test, { title: `${year}年部门决算`, column: '20-7', genre: 'budget' }, [], tables));
  }
  const stopped = { title: '关于暴雨天公交停运的说明', question: '暴雨天公交停运为什么没有提前通知？' };
  const answer = await publish(test, { ...stopped, genre: 'concern-response', column: 'news', documentNumber: '' });
  const gone = await publish(test, { title: '误发的通知', column: '20-8' });
  await gone.does('withdraw', { reason: '另行公布' });
  for (let i = 1; i <= 21; i++)
    await publish(test, { title: `第${i}批许可`, column: '20-5', genre: 'licence', documentNumber: '' });
  const shown = [old, bus, asked, told, accounts[1]!, answer, gone];
  return { items: shown.map(({ indexNumber }) => `/info/${indexNumber}`), call: commentPath(asked.indexNumber) };
}

async function decide(test: ServedPortal, kind: 'licence' | 'penalty', serial: number): Promise<string> {
  const row = { ...exchangeRow(kind, serial), decisionType: kind === 'licence' ? '准予' : '处罚' };
  const { caseId } = await test.staff(kind, { verb: 'record', facts: row });
  const facts = kind === 'penalty' ? { publicUntil: '2027-03-10' } : {};
  await test.staff(kind, { verb: 'publish', caseId, facts });
  return caseId;
}

async function fillReports(test: ServedPortal): Promise<void> {
  const { caseId } = await test.staff('report', { verb: 'open', facts: { year: 2025 } });
  const does = (verb: string, facts: object = {}) => test.staff('report', { verb, caseId, facts });
  for (const section of ['1', '5', '6']) await does('write', { section, text: '情况。' });
  for (const verb of ['submit', 'approve', 'publish']) await does(verb);
}

/** A reader's subscription by e-mail: one that waits for its confirmation, and one that was confirmed. */
async function subscribe(test: ServedPortal) {
  const server = await openMailServer();
  takeMailKey(join(mkdtempSync(join(tmpdir(), 'gongkai-every-page-')), 'mail.key'));
  const post = { user: null, password: null, passwordFile: null, caFile: null, from: 'gk@agency.example.cn' };
  takeMail({ ...post, host: '127.0.0.1', port: server.port, tls: 'none', origin: test.address });
  const ask = async (email: string) => {
    const browser = test.visit();
    const form = await browser.get('/subscribe');
    test.wait(5000);
    await browser.post('/subscribe', { ...fieldsOf(form.html), email, words: '公交 线路' });
    await sendMails(test.house);
    return new URL(server.to(email).at(-1)!.links[0]!).pathname;
  };
  const done = await test.visit().post(await ask('a@example.cn'), {});
  const waiting = await ask('b@example.cn');
  await server.close();
  return { waiting, mine: done.location!.replace('?done=confirmed', '') };
}

/** An agency with at least one of everything that the portal shows, and where each kind of page is seen. */
export async function fillPortal(test: ServedPortal): Promise<Filled> {
  const { items, call } = await fillColumn(test);
  await fillReports(test);
  const licence = await decide(test, 'licence', 1);
  const penalty = await decide(test, 'penalty', 2);
  const over = await decide(test, 'penalty', 3);
  await test.staff('penalty', { verb: 'withdraw', caseId: over, facts: { ground: 'revoked', reason: '复议撤销。' } });
  const request = await lodgeAs(test, test.visit());
  const [row] = await test.db.query<{ id: string }>('select case_id as id from case_index where number = $1', [
    request.number,
  ]);
  const does = (verb: string, facts: object = {}) => test.staff('request', { verb, caseId: row!.id, facts });
  for (const verb of ['confirm-receipt', 'register']) await does(verb);
  await does('ask-to-supplement', { what: '请写明文件的年份。' });
  const { waiting, mine } = await subscribe(test);
  await test.staff('duty', { verb: 'define', facts: DUTY });
  const search = (typed: string) => `/search?q=${encodeURIComponent(typed)}`;
  return {
    request,
    addresses: {
      '/': ['/'],
      '/accessibility': ['/accessibility'],
      '/site-map': ['/site-map'],
      '/guide': ['/guide'],
      '/apply': [`/apply?want=${encodeURIComponent(LONG)}`],
      '/receipt': ['/receipt'],
      '/comment': [call, '/comment'],
      '/comment/receipt': ['/comment/receipt'],
      '/comment/track': ['/comment/track'],
      '/track': ['/track'],
      '/track/days': ['/track/days'],
      '/track/:verb{supplement|give-reasons|withdraw}': ['/track/supplement', '/track/withdraw'],
      '/reports': ['/reports'],
      '/reports/:year{[0-9]{4}}': ['/reports/2025'],
      '/search': ['/search', search('许可'), search('江交〔2026〕8号'), search('没有的东西')],
      '/data': ['/data'],
      '/decisions': ['/decisions'],
      '/decisions/licences': ['/decisions/licences'],
      '/decisions/licences/persons': ['/decisions/licences/persons'],
      [`/decisions/licences/:id{${UUID}}`]: [`/decisions/licences/${licence}`],
      '/decisions/penalties': ['/decisions/penalties'],
      '/decisions/penalties/persons': ['/decisions/penalties/persons'],
      [`/decisions/penalties/:id{${UUID}}`]: [`/decisions/penalties/${penalty}`, `/decisions/penalties/${over}`],
      '/info': ['/info'],
      '/info/all': ['/info/all', '/info/all?genre=licence'],
      '/info/column/:column': ['20-1', '20-2', '20-5', '20-7', '21-4', 'guide', 'rules', 'report', 'news'].map(
        (column) => `/info/column/${column}`,
      ),
      '/info/catalogue': ['/info/catalogue'],
      '/info/organisation': ['/info/organisation'],
      '/info/comments': ['/info/comments'],
      '/info/concerns': ['/info/concerns'],
      '/info/duties': ['/info/duties'],
      '/subscribe': ['/subscribe?column=20-11&words=公交'],
      '/subscribe/sent': ['/subscribe/sent'],
      '/subscribe/confirm/:token': [waiting, '/subscribe/confirm/wrong'],
      '/subscribe/mine/:token': [mine, `${mine}?done=confirmed`],
      '/subscribe/leave/:token': [mine.replace('/mine/', '/leave/')],
      '/info/fiscal/years/:kind{budget|accounts}/:scope{department|unit}': [
        '/info/fiscal/years/accounts/department',
        '/info/fiscal/years/budget/unit',
      ],
      '/info/:number{.+}': [...items, '/info/000000777/2026-99999'],
    },
  };
}
