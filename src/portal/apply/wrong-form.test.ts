import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexedCase } from '../../store/case-index.ts';
import { casesOf } from '../../store/case-index.ts';
import {
  allOf,
  attribute,
  FILLED,
  type Fields,
  faultsOn,
  fieldsOf,
  openTestPortal,
  sendApplication,
  type TestPortal,
  textOf,
} from '../portal.fixture.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal({ applies: 10_000 });
});
afterAll(() => test.close());

const sendForm = (fields: Fields, browser = test.visit()) => sendApplication(test, browser, fields);
const requests = (): Promise<IndexedCase[]> => casesOf(test.db, 1, 'request');

describe('what is wrong is named by its field, and nothing is lost or written', () => {
  const long = '长'.repeat(5001);
  it.each<[why: string, field: string, fields: Fields, says: RegExp]>([
    ['no name', 'requester-name', { 'requester.name': '  ' }, /必须填写/],
    ['a name too long', 'requester-name', { 'requester.name': long }, /100/],
    ['no kind', 'requester-kind', { 'requester.kind': '' }, /./],
    ['an invented kind', 'requester-kind', { 'requester.kind': 'C9' }, /./],
    ['no kind of proof', 'requester-idType', { 'requester.idType': '' }, /必须填写/],
    ['no number of the proof', 'requester-idNumber', { 'requester.idNumber': '' }, /必须填写/],
    ['a short number', 'requester-idNumber', { 'requester.idNumber': '12' }, /4/],
    [
      'a slip in an identity number',
      'requester-idNumber',
      { 'requester.idType': 'resident-id', 'requester.idNumber': '11010519491231002Y' },
      /./,
    ],
    ['no contact at all', 'requester-phone', { 'requester.phone': '' }, /./],
    ['a telephone too long', 'requester-phone', { 'requester.phone': '1'.repeat(41) }, /40/],
    ['no e-mail address', 'requester-email', { 'requester.email': 'nobody' }, /./],
    ['an address too long', 'requester-address', { 'requester.address': long }, /200/],
    ['no postcode', 'requester-postcode', { 'requester.postcode': '12a' }, /./],
    ['no address to post to', 'requester-address', { delivery: 'post' }, /./],
    ['no address to mail to', 'requester-email', { delivery: 'email' }, /./],
    ['nothing asked for', 'items-0-description', { 'items.0.description': '\n ' }, /必须填写/],
    ['too much asked for', 'items-0-description', { 'items.0.description': long }, /5000/],
    ['a document number too long', 'items-0-documentNumber', { 'items.0.documentNumber': long }, /100/],
    [
      'a second item half filled in',
      'items-1-description',
      { 'items.1.documentNumber': '江交〔2025〕1号' },
      /必须填写/,
    ],
    ['no form', 'form', { form: '' }, /./],
    ['an invented delivery', 'delivery', { delivery: 'pigeon' }, /./],
    ['a joint requester half filled in', 'coRequesters-0-idNumber', { 'coRequesters.0.name': '李雷' }, /必须填写/],
    ['an agent without a number', 'agent-idNumber', { 'agent.name': '韩梅' }, /必须填写/],
  ])('%s', async (_why, field, fields, says) => {
    const before = (await requests()).length;
    const { status, html } = await sendForm(fields);
    expect(status).toBe(422);
    const faults = faultsOn(html);
    expect([...faults.keys()]).toContain(field);
    expect(faults.get(field)).toMatch(says);
    expect(html).toContain(`id="${field}"`);
    expect(html).toContain(`id="${field}-fault"`);
    const kept = fieldsOf(html);
    for (const [name, value] of Object.entries({ ...FILLED, ...fields })) {
      const shown = ['C9', 'pigeon'].includes(value) ? undefined : value.trim() === '' ? kept[name] : value;
      expect(kept[name], name).toBe(shown);
    }
    expect(await requests()).toHaveLength(before);
  });

  it('all at once, each with its link', async () => {
    const browser = test.visit();
    const form = await browser.get('/apply');
    test.wait(5000);
    const { html } = await browser.post('/apply', { ...fieldsOf(form.html), do: 'check' });
    expect(faultsOn(html).size).toBe(8);
    expect(html).toContain('<title>错误：');
  });

  it('what one field says of another is told in the same round as what is wrong with a field alone, in the order of the form', async () => {
    const { html } = await sendForm({
      'requester.name': '',
      'requester.idType': 'resident-id',
      'requester.idNumber': '11010519491231002Y',
      'requester.phone': '',
      'items.0.description': '',
      delivery: 'post',
    });
    expect([...faultsOn(html).keys()]).toEqual([
      'requester-name',
      'requester-idNumber',
      'requester-phone',
      'requester-address',
      'items-0-description',
    ]);
  });

  it('is named in the words of the label over the field, and of its group where the field is there twice', async () => {
    const { html } = await sendForm({
      'items.0.description': '',
      'items.0.documentNumber': '江交〔2025〕1号',
      'items.1.documentNumber': '江交〔2025〕2号',
      'agent.name': '韩梅',
      'coRequesters.0.name': '李雷',
      'requester.phone': '1'.repeat(41),
    });
    const labels = new Map(allOf(html, 'label').map((one) => [attribute(one, 'for')!, textOf(one)]));
    const legends = allOf(html, 'legend').map(textOf);
    for (const [field, text] of faultsOn(html)) {
      const label = labels.get(field)!.replace('（选填）', '');
      const [, group = ''] = text.match(/^(\S+ \d )?/)!;
      if (group) expect(legends).toContain(group.trim());
      expect(
        text.startsWith(`${group}${label}：`) || legends.some((one) => text.startsWith(`${group}${one}：`)),
        text,
      ).toBe(true);
      const inline = allOf(html, 'p').find((one) => attribute(one, 'id') === `${field}-fault`)!;
      expect(textOf(inline)).toBe(`错误：${text}`);
    }
    expect(faultsOn(html).get('items-1-description')).toMatch(/^所需信息 2 信息的名称/);
    expect(faultsOn(html).get('agent-idNumber')).toMatch(/^代理人证件号码：/);
  });

  it('of what is not sound in itself nothing more is said', async () => {
    const { html } = await sendForm({ 'requester.phone': '', 'requester.email': 'nobody', delivery: 'email' });
    expect([...faultsOn(html).keys()]).toEqual(['requester-email']);
  });
});
