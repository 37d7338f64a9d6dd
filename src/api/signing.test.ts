import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HOLDER, makeCertificate, pemSettings } from '../papers/sign/certificate.fixture.ts';
import { findSignatures } from '../papers/sign/find-signatures.ts';
import { takeSigningKey } from '../papers/sign/signing.ts';
import { type Ask, type Bureau, LODGING, openBureau, PASSWORD } from './api.fixture.ts';

let bureau: Bureau;
let clerk: Ask;
let path: string;
let cookie: string;

beforeAll(async () => {
  bureau = await openBureau();
  clerk = await bureau.signIn('clerk');
  const id = (await clerk('POST', '/requests', { on: '2026-03-02', facts: LODGING })).body.caseId;
  await clerk('POST', `/requests/${id}/register`, { on: '2026-03-02' });
  const [notice] = (await clerk('GET', `/requests/${id}`)).body.notices;
  path = `/requests/${id}/notices/${notice.seq}/D02/pdf`;
  await clerk('POST', '/reports', { facts: { year: 2025 } });
  const signed = await bureau.ask('POST', '/session', { login: 'clerk', password: PASSWORD });
  cookie = signed.headers.get('set-cookie')!.split(';')[0]!;
});
afterEach(() => takeSigningKey(null));
afterAll(() => bureau.close());

async function download(at: string) {
  const answer = await bureau.api.request(at, { headers: { cookie } });
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

const told = async () => (await clerk('GET', '/papers/signing')).body;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a notice that is downloaded', () => {
  it('is signed where the installation has a certificate, and says with which', async () => {
    takeSigningKey(pemSettings(makeCertificate('rsa')));
    const { status, bytes } = await download(path);
    expect(status).toBe(200);
    expect(findSignatures(bytes)).toMatchObject([{ state: 'intact', holder: HOLDER }]);
    expect(await told()).toMatchObject({
      state: 'signs',
      title: `已签名：${HOLDER}，证书序列号1A2B3C4D5E6F，有效期至2099年12月31日`,
      note: expect.stringContaining('不是电子印章'),
    });
  });

  it('is not signed where it has none', async () => {
    expect(findSignatures((await download(path)).bytes)).toEqual([]);
    expect(await told()).toEqual({ state: 'none', title: '未设置签名证书，PDF 没有电子签名', lines: [], note: '' });
  });

  it('is not to be had while the certificate is expired, and the reason is told', async () => {
    takeSigningKey(pemSettings(makeCertificate('ec', { until: '2021-01-01' })));
    const { status, bytes } = await download(path);
    expect(status).toBe(503);
    expect(JSON.parse(new TextDecoder().decode(bytes)).detail).toContain('已于2021年1月1日到期，没有生成文件');
    expect(await told()).toMatchObject({ state: 'cannot', lines: [expect.stringContaining('到期')] });
  });
});

it('a report that is not published is not signed', async () => {
  takeSigningKey(pemSettings(makeCertificate('ec')));
  const { status, bytes } = await download('/reports/2025/papers/pdf-archive');
  expect([status, findSignatures(bytes)]).toEqual([200, []]);
});

it('says that a certificate is not in the name of the agency', async () => {
  takeSigningKey(pemSettings(makeCertificate('ec', { holder: '别的机关' })));
  expect((await told()).lines).toContainEqual(expect.stringContaining('“别的机关”与本机关名称“'));
});

it('says in time that a certificate ends', async () => {
  takeSigningKey(pemSettings(makeCertificate('ec', { until: inDays(20) })));
  expect(await told()).toMatchObject({
    state: 'ends-soon',
    lines: expect.arrayContaining([expect.stringContaining('请及时更换')]),
  });
  takeSigningKey(pemSettings(makeCertificate('ec', { until: inDays(40) })));
  expect(await told()).toMatchObject({ state: 'signs' });
});

it('says who cannot verify a signature by SM2', async () => {
  takeSigningKey(pemSettings(makeCertificate('sm2')));
  expect((await told()).lines).toContainEqual(expect.stringContaining('Adobe Acrobat、浏览器、poppler）不能验证'));
});

it('is for staff alone', async () => {
  expect((await bureau.ask('GET', '/papers/signing')).status).toBe(401);
});
