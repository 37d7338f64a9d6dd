import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bureau, openBureau, PASSWORD } from './api.fixture.ts';

let bureau: Bureau;
let cookie: string;

beforeAll(async () => {
  bureau = await openBureau();
  const { headers } = await bureau.ask('POST', '/session', { login: 'clerk', password: PASSWORD });
  cookie = headers.get('set-cookie')!.split(';')[0]!;
});
afterAll(() => bureau.close());

const PIECE = 64 * 1024;

/** Sends a body in pieces, as many as are asked for; gives the answer and how many bytes were. */
async function stream(path: string, megabytes: number, headers: Record<string, string> = {}) {
  let left = (megabytes * 1024 * 1024) / PIECE;
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (left-- <= 0) return controller.close();
        pulled += PIECE;
        controller.enqueue(new Uint8Array(PIECE).fill(0x20));
      },
    },
    { highWaterMark: 0 },
  );
  const init = { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers }, duplex: 'half' };
  const response = await bureau.api.request(path, init as RequestInit);
  return { status: response.status, problem: (await response.json()) as { detail: string }, pulled };
}

it.each(['/requests', '/agency/change-settings', '/session/password', '/docs', '/nothing'])(
  'nobody who is not signed in has a body read: %s',
  async (path) => {
    const { status, problem, pulled } = await stream(path, 20);
    expect([status, problem.detail, pulled]).toEqual([401, '请先登录。', 0]);
  },
);

it.each([
  ['/session', false],
  ['/session/password', true],
])('of a login and of a password no more is read than they need: %s', async (path, signedIn) => {
  const { status, problem, pulled } = await stream(path, 20, signedIn ? { cookie } : {});
  expect([status, problem.detail]).toEqual([413, '提交的内容超过 16 KB。']);
  expect(pulled).toBeLessThanOrEqual(2 * PIECE);
  const stated = await stream(path, 20, { 'content-length': String(20 << 20), ...(signedIn ? { cookie } : {}) });
  expect([stated.status, stated.pulled]).toEqual([413, 0]);
});

it('a body that only the ones before it have no room for is to be sent again, and is not read', async () => {
  const large = { cookie, 'content-length': String(30 << 20) };
  const slow = Array.from({ length: 2 }, () => {
    let close = () => {};
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          close = () => controller.close();
          begin();
          return new Promise(() => {});
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { ...large, 'content-type': 'application/json' };
    const answer = bureau.api.request('/requests', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
    return { answer, begun, close: () => close() };
  });
  for (const one of slow) await one.begun;
  const { status, problem, pulled } = await stream('/requests', 30, large);
  expect([status, problem.detail, pulled]).toEqual([503, '正在接收的附件过多，请稍后重新提交。', 0]);
  for (const one of slow) one.close();
  for (const one of slow) expect((await one.answer).status).toBe(400);
  expect((await stream('/requests', 1, large)).status).toBe(400);
});

it('what is larger than anything may be is told so, and not to try again', async () => {
  const { status, problem, pulled } = await stream('/requests', 100, { cookie, 'content-length': String(100 << 20) });
  expect([status, problem.detail, pulled]).toEqual([413, '提交的内容超过 30 MB。', 0]);
});
