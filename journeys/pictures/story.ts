import { type Day, fromSerial, toSerial, weekday } from '../../src/base/day.ts';
import type { Program } from './program.ts';

/** The request that the pictures show, with what its requester needs to look it up. */
export interface Told {
  readonly caseId: string;
  readonly number: string;
  readonly lookupCode: string;
}

export type Login = 'clerk' | 'section' | 'head';
type Step = readonly [by: Login, daysAgo: number, verb: string, facts: object];

const LODGED = {
  channel: 'counter',
  requester: {
    kind: 'A',
    name: '林若溪',
    idType: 'resident-id',
    idNumber: '000000199001010026',
    phone: '000-8765432',
    email: 'requester@example.cn',
    address: '青石市云台路 18 号',
    postcode: '000000',
  },
  items: [{ description: '青云大桥 2025 年结构检测报告，以及据此制定的养护计划' }],
  form: 'electronic',
  delivery: 'online',
};

const STEPS: readonly Step[] = [
  ['clerk', 13, 'register', {}],
  ['clerk', 13, 'accept', { section: '公路科' }],
  [
    'clerk',
    10,
    'consult-third-party',
    { party: '青云大桥检测有限公司', question: '检测报告含贵公司的检测方法，请就是否公开提出意见。' },
  ],
  ['clerk', 9, 'record-letter-delivery', { consultation: 1 }],
  ['clerk', 5, 'record-opinion', { consultation: 1, opinion: 'agrees', reasons: '同意公开检测结论。' }],
  ['clerk', 5, 'end-consultation', { conclusion: '公开检测结论，检测方法部分不予公开。' }],
  ['head', 2, 'extend', { days: 10, reason: '检测报告篇幅较大，需要逐页审查' }],
];

/** Lodges a request at the counter and leads it to the day on which its reply is to be written. */
export async function tellStory(program: Program): Promise<Told> {
  const logins: readonly Login[] = ['clerk', 'section', 'head'];
  const cookies = new Map<Login, string>();
  for (const login of logins) cookies.set(login, await signIn(program, login));
  const send = (by: Login, path: string, body: object) =>
    post(`${program.address}/api/v1${path}`, body, { Cookie: cookies.get(by)! });
  const told = (await send('clerk', '/requests', { on: daysAgo(14), facts: LODGED })) as unknown as Told;
  for (const [by, ago, verb, facts] of STEPS)
    await send(by, `/requests/${told.caseId}/${verb}`, { on: daysAgo(ago), facts });
  return told;
}

/** The session cookie of a member of staff. */
export async function signIn({ address, passwordOf }: Program, login: Login): Promise<string> {
  const answer = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ login, password: passwordOf(login) }),
  });
  if (!answer.ok) throw new Error(`${login} cannot sign in: ${await answer.text()}`);
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}

async function post(url: string, body: object, headers: Record<string, string>): Promise<Record<string, unknown>> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}

/** So many weekdays before today, so that nothing happens on a Sunday. */
function daysAgo(weekdays: number): Day {
  let day = toSerial(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()) as Day);
  for (let left = weekdays; left > 0; ) if (weekday(--day) % 6 !== 0) left--;
  return fromSerial(day);
}
