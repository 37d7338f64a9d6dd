import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { LODGED, noticeAfter, REGISTERED } from '../notices/notice.fixture.ts';
import { noticePdf } from '../pdf/notice-pdf.ts';
import { bytesOf, measure } from '../pdf/page.fixture.ts';
import { reportPaperOf } from '../pdf/report-paper.fixture.ts';
import { reportPdf } from '../pdf/report-pdf.ts';
import { readPaper } from '../read/read-paper.ts';
import { HOLDER, makeCertificate, pemSettings, type TestCertificate } from './certificate.fixture.ts';
import { oidOf, partsOf, readElement } from './cms/der.ts';
import { findSignatures } from './find-signatures.ts';
import { signedParts } from './signed-parts.fixture.ts';
import { signOnlyFor, takeSigningKey } from './signing.ts';

const MM = 25.4 / 72;
const notice = noticeAfter(LODGED, REGISTERED)!;
const published = { ...reportPaperOf(2025), publishedBy: 7 };

afterEach(() => takeSigningKey(null));

const signedNotice = async (by: TestCertificate) => {
  takeSigningKey(pemSettings(by));
  return Buffer.from(bytesOf(await noticePdf(notice, null, 7)));
};

describe.each(['rsa', 'ec'] as const)('a notice signed by %s', async (kind) => {
  const by = makeCertificate(kind);
  const file = await signedNotice(by);
  takeSigningKey(null);
  const plain = Buffer.from(bytesOf(await noticePdf(notice, null, 7)));

  it('is the notice without a signature to the byte, and the signature behind it', () => {
    expect(file.subarray(0, plain.length).equals(plain)).toBe(true);
    expect(plain.includes('/Sig')).toBe(false);
  });

  it('verifies with node:crypto by the certificate in it, whose names are as they were', () => {
    const { cms, signed } = signedParts(file);
    const { certificate, attributes, signature, digest } = cms;
    expect(certificate.equals(by.der)).toBe(true);
    expect(createHash('sha256').update(signed).digest().equals(digest)).toBe(true);
    expect(new X509Certificate(certificate).subject).toContain(`CN=${HOLDER}`);
    const key = createPublicKey(
      new X509Certificate(certificate).publicKey.export({ format: 'pem', type: 'spki' }) as string,
    );
    expect(verify('sha256', attributes, key, signature)).toBe(true);
  });

  it('binds its certificate and its instant', () => {
    const ids = partsOf(readElement(signedParts(file).cms.attributes)).map((one) => oidOf(partsOf(one)[0]));
    expect(ids.sort()).toEqual([
      '1.2.840.113549.1.9.16.2.47',
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.5',
    ]);
    const [found] = findSignatures(file);
    expect(found).toMatchObject({ state: 'intact', holder: HOLDER, serial: '1A2B3C4D5E6F' });
    expect(Math.abs(Date.now() - found!.at!.getTime())).toBeLessThan(60_000);
  });

  it('is found out wherever a byte of it is changed', () => {
    const { start, end } = signedParts(file);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        fc.pre(at < start || at >= end);
        const changed = Buffer.from(file);
        changed[at]! ^= by;
        expect(findSignatures(changed).map(({ state }) => state)).not.toContain('intact');
      }),
      { numRuns: 200 },
    );
    expect(findSignatures(Buffer.concat([file, Buffer.from('% more')]))).toMatchObject([{ state: 'added-to' }]);
  });
});

it('a notice has its field over the place of the seal, clear, named and tagged', async () => {
  const file = await signedNotice(makeCertificate('ec'));
  const { pages } = await measure(file);
  const text = file.toString('latin1');
  const [left, bottom, right, top] = /\/Rect \[([^\]]+)\]/
    .exec(text)![1]!
    .split(' ')
    .map((one) => Number(one) * MM);
  const last = pages.at(-1)!;
  const [name, day] = ['临江市交通运输局', '2026年3月2日'].map(
    (one) => last.lines.findLast((line) => line.text === one)!,
  );
  expect(left).toBeCloseTo(Math.min(name!.left, day!.left), 0);
  expect(right).toBeCloseTo(Math.max(name!.right, day!.right), 0);
  expect(last.height - top!).toBeLessThan(name!.baseline - 4);
  expect(last.height - bottom!).toBeGreaterThan(day!.baseline);
  expect(text).toContain(
    `/TU <FEFF${Buffer.from(`${HOLDER}的电子签名`, 'utf16le').swap16().toString('hex').toUpperCase()}>`,
  );
  expect(text).toMatch(/\/S \/Form \/P \d+ 0 R/);
  expect(text).toContain('/Tabs /S');
});

describe('a published report', () => {
  it('is signed in both its copies, and read back by its attachment', async () => {
    takeSigningKey(pemSettings(makeCertificate('rsa')));
    const archive = bytesOf(await reportPdf(published, { kind: 'archive' }));
    const { attachments, metadata } = await measure(archive);
    expect(JSON.parse(attachments['annual-report.json']!)).toEqual(published.figures);
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    const reading = await readPaper(archive, 'a.pdf');
    expect(reading).toMatchObject({ report: published.figures, unplaced: [] });
    expect(reading).toMatchObject({
      notes: [{ code: 'signature.intact', facts: { holder: HOLDER, serial: '1A2B3C4D5E6F' } }, { code: 'attachment' }],
    });
    const copy = Buffer.from(bytesOf(await reportPdf(published, { kind: 'portal' })));
    expect(findSignatures(copy)).toMatchObject([{ state: 'intact' }]);
    expect((await measure(copy)).metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('is the same file while it is kept, though its instant makes every signature another', async () => {
    takeSigningKey(pemSettings(makeCertificate('ec')));
    const [one, other] = [
      await reportPdf(published, { kind: 'portal' }),
      await reportPdf(published, { kind: 'portal' }),
    ];
    expect(Buffer.from(bytesOf(one)).equals(Buffer.from(bytesOf(other)))).toBe(true);
  });

  it('is not signed as a draft', async () => {
    takeSigningKey(pemSettings(makeCertificate('ec')));
    const draft = bytesOf(await reportPdf(reportPaperOf(2025), { kind: 'archive' }));
    expect(findSignatures(draft)).toEqual([]);
  });
});

it('a notice that is only looked at is not signed', async () => {
  takeSigningKey(pemSettings(makeCertificate('ec')));
  expect(findSignatures(bytesOf(await noticePdf(notice)))).toEqual([]);
});

it('the certificate of one agency signs for no other', async () => {
  takeSigningKey(pemSettings(makeCertificate('ec')));
  signOnlyFor(7);
  const [own, other] = [await noticePdf(notice, null, 7), await noticePdf(notice, null, 8)];
  signOnlyFor(null);
  expect([own, other].map((file) => findSignatures(bytesOf(file)).length)).toEqual([1, 0]);
});

it.each([
  ['expired', { until: '2021-01-01' }, 'sign.expired', { until: '2021-01-01' }],
  ['not valid yet', { from: '2098-01-01' }, 'sign.not-yet-valid', { from: '2098-01-01' }],
])('with a certificate that is %s nothing is made', async (_, wishes, code, facts) => {
  takeSigningKey(pemSettings(makeCertificate('ec', wishes)));
  const answer = await noticePdf(notice, null, 7);
  expect(answer).toMatchObject({ refused: [{ code, facts: { holder: HOLDER, ...facts } }] });
});

it('an SM2 signature is by SM3 in the identifiers of GM/T 0010, and verified here', async () => {
  const file = await signedNotice(makeCertificate('sm2'));
  expect(findSignatures(file)).toMatchObject([{ state: 'intact', holder: HOLDER }]);
  const { cms, signed } = signedParts(file);
  expect(createHash('sm3').update(signed).digest().equals(cms.digest)).toBe(true);
  expect(cms.type).toBe('1.2.156.10197.6.1.4.2.2');
  const changed = Buffer.from(file);
  changed[1000]! ^= 1;
  expect(findSignatures(changed)).toMatchObject([{ state: 'changed' }]);
});

it('the certificates of its issuers go along, another holder’s does not', async () => {
  const root = { ...makeCertificate('rsa', { holder: '青海省电子认证中心' }), name: '青海省电子认证中心' };
  const leaf = makeCertificate('ec', { issuer: root });
  const stranger = makeCertificate('ec', { holder: '别的机关' });
  takeSigningKey(pemSettings(leaf, stranger.der, root.der));
  const { cms } = signedParts(Buffer.from(bytesOf(await noticePdf(notice, null, 7))));
  expect(cms.certificates.map((one) => one.toString('hex'))).toEqual(
    [leaf.der, root.der].map((one) => one.toString('hex')),
  );
});
