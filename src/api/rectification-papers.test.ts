import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { HOLDER, makeCertificate, pemSettings } from '../papers/sign/certificate.fixture.ts';
import { findSignatures } from '../papers/sign/find-signatures.ts';
import { takeSigningKey } from '../papers/sign/signing.ts';
import { linesOf, withText } from '../papers/templates/template.fixture.ts';
import { LODGING, openBureau, PASSWORD } from './api.fixture.ts';

const bureau = await openBureau();
const [clerk, head] = [await bureau.signIn('clerk'), await bureau.signIn('head')];
let at: string;
let cookie: string;
let notice: { code: string; seq: number; template?: object };

beforeAll(async () => {
  const template = withText('D25', (document) => document.replace('政府信息更正答复书', '更正答复'));
  const file = { name: '更正.docx', base64: Buffer.from(template).toString('base64'), purpose: 'notice-template' };
  const kept = await head('POST', '/agency/keep-template', {
    facts: { kind: 'D25', from: '2026-03-02' },
    files: [file],
  });
  expect(kept.status).toBe(200);
  const { requester } = LODGING;
  const facts = { requester, record: '从业资格证', claim: '出生日期有误。', evidence: '身份证。' };
  const { caseId } = (await clerk('POST', '/rectifications', { facts })).body;
  const said = { result: 'unchanged', check: '与档案一致。', content: '登记无误。' };
  await clerk('POST', `/rectifications/${caseId}/draft`, { facts: said });
  await head('POST', `/rectifications/${caseId}/answer`, {});
  [notice] = (await clerk('GET', `/rectifications/${caseId}`)).body.notices;
  at = `/rectifications/${caseId}/notices/${notice.seq}/D25`;
  const signed = await bureau.ask('POST', '/session', { login: 'clerk', password: PASSWORD });
  cookie = signed.headers.get('set-cookie')!.split(';')[0]!;
});
afterEach(() => takeSigningKey(null));
afterAll(() => bureau.close());

async function download(path: string) {
  const answer = await bureau.api.request(path, { headers: { cookie } });
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

it('an answer to a demand for rectification is had in the template in force when it was issued', async () => {
  expect(notice.template).toMatchObject({ version: 1 });
  const lines = linesOf((await download(`${at}/docx`)).bytes);
  expect(lines).toContain('更正答复');
  expect(lines.join('')).toContain('不予更正');
});

it('is signed where the installation has a certificate', async () => {
  takeSigningKey(pemSettings(makeCertificate('rsa')));
  expect(findSignatures((await download(`${at}/pdf`)).bytes)).toMatchObject([{ state: 'intact', holder: HOLDER }]);
});

it.each(['pdf', 'docx'])('has a record of its delivery as %s, and no other case has it', async (format) => {
  const { status, bytes } = await download(`${at}/delivery-record/${format}`);
  expect([status, bytes.length > 5000]).toEqual([200, true]);
  const elsewhere = at.replace('/rectifications/', '/requests/');
  expect((await download(`${elsewhere}/delivery-record/${format}`)).status).toBe(404);
  expect((await download(`${elsewhere}/${format}`)).status).toBe(404);
});
