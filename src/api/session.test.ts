import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bureau, openBureau, PASSWORD } from './api.fixture.ts';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await openBureau();
});
afterAll(() => bureau.close());

describe('signing in', () => {
  it('gives a cookie that no script reads, and says who and where', async () => {
    const { status, body, headers } = await bureau.ask('POST', '/session', { login: 'clerk', password: PASSWORD });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      actor: { name: 'clerk', roles: ['clerk'] },
      agency: { name: '江州市交通运输局' },
      today: '2026-03-02',
      missingCalendar: null,
    });
    expect(headers.get('set-cookie')).toMatch(/^gk_session=\d+\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    {
      role: 'clerk',
      begins: [
        'request',
        'rectification',
        'remedy',
        // As a draft, and as what an earlier site published.
        'publication',
        'publication',
        'comment',
        'concern',
        'duty',
        'document',
        'matter',
        'tally',
        'licence',
        'penalty',
        'report',
        'report',
      ],
    },
    { role: 'auditor', begins: [] },
  ])('says what $role may begin, and why not the rest', async ({ role, begins }) => {
    const { body } = await (await bureau.signIn(role as 'clerk'))('GET', '/session');
    const may = body.begins.filter((one: { reasons: unknown[] }) => one.reasons.length === 0);
    expect(may.map((one: { noun: string }) => one.noun)).toEqual(begins);
    const lodge = body.begins[0];
    expect(lodge).toMatchObject({ noun: 'request', verb: 'lodge' });
    if (role === 'auditor') expect(lodge.reasons[0].text).toContain('“提交申请”只能由下列人员办理：经办人');
  });

  it('says the same of a wrong name and of a wrong password', async () => {
    const wrong = await bureau.ask('POST', '/session', { login: 'section', password: 'x' });
    const nobody = await bureau.ask('POST', '/session', { login: 'nobody', password: 'x' });
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual(nobody.body);
    expect(wrong.body.detail).toBe('登录名或密码不正确。');
  });

  it('waits after five wrong passwords, also with the right one', async () => {
    for (let i = 0; i < 5; i++) {
      expect((await bureau.ask('POST', '/session', { login: 'legal', password: 'x' })).status).toBe(401);
    }
    const { status, body, headers } = await bureau.ask('POST', '/session', { login: 'legal', password: PASSWORD });
    expect(status).toBe(429);
    expect(body.detail).toContain('15 分钟');
    expect(headers.get('retry-after')).toBe('900');
    expect((await bureau.ask('POST', '/session', { login: 'leader', password: PASSWORD })).status).toBe(200);
  });

  it('does not reach an agency that is not there', async () => {
    const { status } = await bureau.ask('POST', '/session', { login: 'clerk', password: PASSWORD, agency: 99 });
    expect(status).toBe(401);
  });
});

describe('changing the password', () => {
  const NEW = '一句很长而好记的话2026';

  it('says what is wrong, by field', async () => {
    const as = await bureau.signIn('auditor');
    const change = (old: string, chosen: string) => as('POST', '/session/password', { old, new: chosen });
    expect((await change('x', NEW)).body.reasons).toMatchObject([{ code: 'session.wrong-password', field: 'old' }]);
    expect((await change(PASSWORD, PASSWORD)).body.reasons).toMatchObject([{ code: 'session.same-password' }]);
    expect((await change(PASSWORD, '短')).body.reasons).toMatchObject([
      { code: 'session.short-password', field: 'new' },
    ]);
  });

  it('ends every session, and the old password is nothing any more', async () => {
    const as = await bureau.signIn('auditor');
    expect((await as('POST', '/session/password', { old: PASSWORD, new: NEW })).status).toBe(204);
    expect((await as('GET', '/session')).status).toBe(401);
    const signIn = (password: string) => bureau.ask('POST', '/session', { login: 'auditor', password });
    expect((await signIn(PASSWORD)).status).toBe(401);
    expect((await signIn(NEW)).status).toBe(200);
  });
});

describe('a session', () => {
  it('is asked for by everything but the documentation', async () => {
    const { body } = await bureau.ask('GET', '/openapi.json');
    for (const [path, methods] of Object.entries(body.paths as Record<string, object>)) {
      if (path === '/session' || !('get' in methods)) continue;
      const uuid = '01900000-0000-7000-8000-000000000000';
      const filled = path
        .replace('{id}', uuid)
        .replace('{year}', '2025')
        .replace('{table}/{row}/{column}', 'requests/1/T')
        .replace('{hash}', 'a'.repeat(64))
        .replace('{noun}/{verb}', 'request/lodge')
        .replace('{seq}/{code}/{format}', '1/D02/pdf')
        .replace('{format}', 'pdf');
      const query = path.startsWith('/files') ? `?case=${uuid}` : path === '/calendar' ? '?year=2026' : '';
      expect([path, (await bureau.ask('GET', filled + query)).status]).toEqual([path, 401]);
    }
  });

  it('ends eight hours after its last use', async () => {
    const clerk = await bureau.signIn('clerk');
    bureau.setTime('2026-03-02T09:00:00Z');
    expect((await clerk('GET', '/session')).status).toBe(200);
    bureau.setTime('2026-03-02T16:30:00Z');
    expect((await clerk('GET', '/session')).status).toBe(200);
    bureau.setTime('2026-03-03T00:31:00Z');
    expect((await clerk('GET', '/session')).status).toBe(401);
    bureau.setTime('2026-03-02T02:00:00Z');
  });

  it('ends when it is ended', async () => {
    const clerk = await bureau.signIn('clerk');
    expect((await clerk('DELETE', '/session')).status).toBe(204);
    expect((await clerk('GET', '/session')).body.reasons[0].text).toBe('请先登录。');
  });

  it('cannot be ended, nor used, from another site', async () => {
    const clerk = await bureau.signIn('clerk');
    const form = { 'content-type': 'text/plain', origin: 'https://evil.example' };
    expect((await clerk('DELETE', '/session', undefined, form)).status).toBe(403);
    expect((await clerk('POST', '/requests', '{}', form)).status).toBe(403);
    expect((await clerk('GET', '/session')).status).toBe(200);
  });
});
