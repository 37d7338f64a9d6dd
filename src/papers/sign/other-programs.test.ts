import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { LODGED, noticeAfter, REGISTERED } from '../notices/notice.fixture.ts';
import { noticePdf } from '../pdf/notice-pdf.ts';
import { bytesOf } from '../pdf/page.fixture.ts';
import { reportPaperOf } from '../pdf/report-paper.fixture.ts';
import { reportPdf } from '../pdf/report-pdf.ts';
import { HOLDER, keyFile, makeCertificate, pem, pemSettings } from './certificate.fixture.ts';
import { readCertificate } from './cms/certificate.ts';
import { openFileSigner } from './file-signer.ts';
import { signedParts } from './signed-parts.fixture.ts';
import { takeSigningKey } from './signing.ts';

/** Programs of the machine that verify what we sign; where one is missing its tests are skipped. */
const has = (program: string, argument: string) => spawnSync(program, [argument]).status !== null;
const [openssl, pdfsig] = [has('openssl', 'version'), has('pdfsig', '-v')];

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return { status, said: stdout + stderr };
}

afterEach(() => takeSigningKey(null));

describe.each(['rsa', 'ec'] as const)('signed by %s under a Chinese name', async (kind) => {
  const by = makeCertificate(kind);
  takeSigningKey(pemSettings(by));
  const notice = bytesOf(await noticePdf(noticeAfter(LODGED, REGISTERED)!, null, 7));
  const report = bytesOf(await reportPdf({ ...reportPaperOf(2025), publishedBy: 7 }, { kind: 'archive' }));

  it.skipIf(!openssl).each([
    ['notice', notice],
    ['report', report],
  ])('a %s verifies with openssl', (_, file) => {
    const { cms, signed } = signedParts(Buffer.from(file));
    const paths = [keyFile(cms.der), keyFile(signed), keyFile(pem('CERTIFICATE', by.der))];
    const [signature, content, root] = paths as [string, string, string];
    const args = ['-verify', '-inform', 'DER', '-in', signature, '-content', content, '-binary', '-out', '/dev/null'];
    expect(run('openssl', 'cms', ...args, '-CAfile', root, '-purpose', 'any', '-cades').said).toContain(
      'CAdES Verification successful',
    );
  });

  it.skipIf(!pdfsig).each([
    ['notice', notice],
    ['report', report],
  ])('a %s verifies with pdfsig', (_, file) => {
    const { said } = run('pdfsig', keyFile(file));
    expect(said).toContain('Signature is Valid.');
    expect(said).toContain(`Signer Certificate Common Name: ${HOLDER}`);
    expect(said).toContain('Total document signed');
  });
});

it.skipIf(!openssl)('openssl verifies what SM2 signs, and our certificate by SM2', async () => {
  const by = makeCertificate('sm2');
  takeSigningKey(pemSettings(by));
  const { cms } = signedParts(Buffer.from(bytesOf(await noticePdf(noticeAfter(LODGED, REGISTERED)!, null, 7))));
  const key = keyFile(pem('PUBLIC KEY', readCertificate(by.der).publicKey));
  const of = ['-sigfile', keyFile(cms.signature), '-in', keyFile(cms.attributes), '-pubin', '-inkey', key];
  const how = ['-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678'];
  const { said } = run('openssl', 'pkeyutl', '-verify', ...of, ...how);
  expect(said).toContain('Signature Verified Successfully');
  const certificate = keyFile(pem('CERTIFICATE', by.der));
  const chain = run('openssl', 'verify', '-vfyopt', 'distid:1234567812345678', '-CAfile', certificate, certificate);
  expect(chain.said).toContain('OK');
});

it.skipIf(!openssl).each([
  ['AES-256', []],
  ['AES-128', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC']],
  ['3DES', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
  ['no check', ['-nomac']],
])('opens a .p12 that openssl writes (%s)', (_, options) => {
  const { key, der } = makeCertificate('rsa');
  const both = keyFile(pem('PRIVATE KEY', key) + pem('CERTIFICATE', der));
  const file = keyFile('');
  expect(
    run('openssl', 'pkcs12', '-export', '-in', both, '-out', file, '-passout', 'pass:口令x', ...options).status,
  ).toBe(0);
  expect(openFileSigner({ file, password: '口令x', passwordFile: null })).toMatchObject({
    certificate: { holder: HOLDER },
  });
});
