import { describe, expect, it } from 'vitest';
import { FORM_FORMATS } from '../../papers/formats.ts';
import type { Form } from '../../papers/forms/form.ts';
import { formText } from '../../papers/forms/form.ts';
import { bytesOf, measure } from '../../papers/pdf/page.fixture.ts';
import { findApplication, findDeliveryRecord } from '../../reads/papers/forms.ts';
import { DOCUMENT_KINDS } from '../../rules/service/document-kinds.ts';
import { rectificationIn, rectify } from '../rectification/steps.fixture.ts';
import { doVerb, OTHER, requestIn, testOffice } from '../request/steps.fixture.ts';
import { make, WAYS } from './made.fixture.ts';
import { MUST } from './must.fixture.ts';

const office = testOffice();
const context = () => ({ ...office.base, actor: OTHER });
const record = async (caseId: string, seq: number, key: string) =>
  (await findDeliveryRecord(context(), 'request', caseId, { seq, key }))!.form;

function holds(code: 'D01' | 'D26', form: Form) {
  const text = formText(form);
  expect(Object.keys(MUST[code])).toEqual(DOCUMENT_KINDS[code].must);
  for (const [what, pattern] of Object.entries(MUST[code])) {
    expect([what, text]).toEqual([what, expect.stringMatching(pattern)]);
  }
}

const printed = async (form: Form) => {
  const { pages } = await measure(bytesOf(await FORM_FORMATS[0]!.make(form)));
  return pages
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('')
    .replaceAll(' ', '');
};

describe('D01, 申请表', () => {
  it('holds all that it must, and all of it stands on its page', async () => {
    const { caseId } = await requestIn(office.base, 'registered');
    const { form, number } = (await findApplication(context(), caseId))!;
    holds('D01', form);
    expect(form.above).toBe(`申请编号：${number}`);
    const page = await printed(form);
    for (const { label, value } of form.rows)
      expect([page, page]).toEqual([
        expect.stringContaining(label.replaceAll(' ', '')),
        expect.stringContaining(value.replaceAll(' ', '')),
      ]);
    expect(formText(form)).not.toMatch(/用途|undefined|\{/);
  });

  it('is the application as it was lodged: its facts are in the hash of the first entry, and a correction leaves it', async () => {
    const { caseId } = await requestIn(office.base, 'registered');
    const before = await findApplication(context(), caseId);
    await doVerb(office.base, 'correct-entry', caseId);
    expect((await office.caseOf(caseId)).requester.phone).toBe('000-8000002');
    expect(await findApplication(context(), caseId)).toEqual(before);
  });
});

describe('D26, 送达回证', () => {
  const replied = WAYS.find(({ why }) => why === 'DENY_INTERNAL')!;

  it('holds all that it must once service is recorded, and before that what is to be filled in', async () => {
    const { caseId, key, entry, notice } = await make(office.base, replied);
    const blank = formText(await record(caseId, entry.seq, key));
    expect(blank).toMatch(/送达方式：□直接送达　□委托其他行政机关送达　□邮寄送达　□电子送达\n送出日期：　+年/);
    await doVerb(office.base, 'serve', caseId, OTHER, { means: 'post', postalNumber: 'XA123' });
    const form = await record(caseId, entry.seq, key);
    holds('D26', form);
    expect(formText(form)).toMatch(
      new RegExp(`文书名称：政府信息不予公开告知书\n文号：${notice.number}\n成文日期：2026年1月5日\n受送达人：王芳\n`),
    );
    expect(await printed(form)).toContain('XA123');
  });

  it('handed over, has the day of the signature', async () => {
    const { caseId, key, entry } = await make(office.base, replied);
    await doVerb(office.base, 'serve', caseId, OTHER, { means: 'direct', signedOn: '2026-01-06' });
    expect(formText(await record(caseId, entry.seq, key))).toMatch(
      /送达方式：直接送达\n送出日期：2026年1月5日\n[\s\S]*收到日期：2026年1月6日/,
    );
  });

  it('of a notice that asks has the day on which it arrived', async () => {
    const { caseId, entry } = await make(office.base, WAYS.find(({ code }) => code === 'D04')!);
    expect(formText(await record(caseId, entry.seq, 'D04'))).toMatch(/收到日期：　+年/);
    await doVerb(office.base, 'record-notice-delivery', caseId);
    expect(formText(await record(caseId, entry.seq, 'D04'))).toMatch(/收到日期：2026年1月5日/);
  });

  it('of a letter goes to the third party, and has the delivery of that letter', async () => {
    const { caseId } = await requestIn(office.base, 'in-hand');
    const letter = { party: '甲公司', contact: '云台路1号', question: '？' };
    await doVerb(office.base, 'consult-third-party', caseId, OTHER, letter);
    await doVerb(office.base, 'consult-third-party', caseId, OTHER, { ...letter, party: '丁公司' });
    const { seq } = await office.caseOf(caseId);
    await doVerb(office.base, 'record-letter-delivery', caseId, OTHER, { consultation: 2, deliveredOn: '2026-01-06' });
    expect(formText(await record(caseId, seq, 'D06'))).toMatch(
      /受送达人：丁公司\n送达地址：云台路1号\n[\s\S]*收到日期：2026年1月6日/,
    );
    expect(formText(await record(caseId, seq - 1, 'D06'))).toMatch(/受送达人：甲公司\n[\s\S]*收到日期：　+年/);
    expect(formText(await record(caseId, seq, 'D07'))).toMatch(/受送达人：王芳\n[\s\S]*收到日期：　+年/);
  });

  it('of a 更正答复书 goes to whoever demanded it, and has its service', async () => {
    const { caseId, seq } = await rectificationIn(office.base, 'answered');
    const form = async () => (await findDeliveryRecord(context(), 'rectification', caseId, { seq, key: 'D25' }))!.form;
    expect(formText(await form())).toMatch(/文书名称：政府信息更正答复书\n[\s\S]*收到日期：　+年/);
    await rectify(office.base, 'serve', caseId);
    holds('D26', await form());
    expect(formText(await form())).toMatch(
      /申请编号：更正2026-\d{4}[\s\S]*受送达人：王芳\n[\s\S]*交邮日期：2026年1月5日\n.*XA123/,
    );
    expect(await findDeliveryRecord(context(), 'request', caseId, { seq, key: 'D25' })).toBeNull();
  });

  it.each(WAYS)('can be had of $code, $why', async (way) => {
    const { caseId, key, entry, notice } = await make(office.base, way);
    const text = formText(await record(caseId, entry.seq, key));
    expect(text).toContain(`文书名称：${notice.title}`);
    expect(text).not.toMatch(/undefined|null|\{/);
  });
});
