import { describe, expect, it } from 'vitest';
import type { Reason } from '../base/refusal.ts';
import { REFUSAL_WORDS } from './refusals/table.ts';
import { reasonText } from './refusals.ts';

const art30 = { law: 'regulation-711', article: 30 };

describe('reasonText', () => {
  it.each<[string, Reason, string]>([
    [
      'a field by its label',
      { code: 'field.too-long', field: 'requester.phone', facts: { limit: 40 } },
      '联系电话：超过40个字。',
    ],
    [
      'an item of a list by its place',
      { code: 'field.missing', field: 'items.1.documentNumber' },
      '所需政府信息第2项文号：必须填写。',
    ],
    [
      'a group whose fields need its name',
      { code: 'field.missing', field: 'agent.name' },
      '代理人姓名或名称：必须填写。',
    ],
    [
      'what kind was expected',
      { code: 'field.wrong-kind', field: 'count', facts: { expected: 'int' } },
      '件数或页数：填写的内容类型不对，应当是整数。',
    ],
    [
      'the article, and days written out',
      { code: 'supplement.late', cite: art30, facts: { days: 7, last: '2026-03-05' } },
      '已超过7个工作日（2026年3月5日届满），不能再告知补正（《政府信息公开条例》第三十条）。',
    ],
    [
      'the state and the verb in their own words',
      { code: 'life.not-in-this-state', facts: { state: 'in-hand', verb: 'serve' } },
      '当前状态为“办理中”，不能“送达”。',
    ],
    [
      'the noun that knows both state and verb',
      { code: 'life.not-in-this-state', facts: { state: 'published', verb: 'repeal' } },
      '当前状态为“已公开”，不能“登记废止”。',
    ],
    [
      'the roles that may, without the program itself',
      { code: 'life.not-your-role', facts: { verb: 'extend', roles: 'head,clock' } },
      '“延长答复期限”只能由下列人员办理：公开机构负责人。',
    ],
    [
      'a verb that nobody knows, as it came',
      { code: 'life.no-such-verb', facts: { verb: 'dance' } },
      '没有“dance”这个办理动作。',
    ],
    [
      'the act of a separation of duties',
      { code: 'separation.own-reply', facts: { act: 'approve' } },
      '不能由拟稿人本人“批准”。',
    ],
  ])('%s', (_why, reason, text) => {
    expect(reasonText(reason)).toBe(text);
  });

  it('takes the words of the noun it is told, where nouns share a state', () => {
    const reason = { code: 'life.not-in-this-state', facts: { state: 'approved', verb: 'approve' } };
    expect(reasonText(reason, 'zh', 'request')).toBe('当前状态为“待签发”，不能“批准”。');
    expect(reasonText(reason, 'zh', 'report')).toBe('当前状态为“待公布”，不能“批准”。');
  });

  it('says the same in English', () => {
    const reason = { code: 'lapse.early', cite: art30, facts: { dueOn: '2026-03-05' } };
    expect(reasonText(reason, 'en')).toBe(
      'The last day is 5 March 2026; before it has passed the request is not abandoned (Regulation on Government Information Disclosure (2019), Art 30).',
    );
  });

  it('throws a fault for a code without wording', () => {
    expect(() => reasonText({ code: 'no.such-code' })).toThrow('no wording for no.such-code');
  });
});

it.each(Object.entries(REFUSAL_WORDS))(
  '%s ends without a stop and asks for the same facts in both languages',
  (_, [zh, en]) => {
    const named = (text: string) => new Set(text.match(/\{\w+\}/g));
    expect(zh).not.toMatch(/[。.]$/);
    expect(en).not.toMatch(/[。.]$/);
    expect([...named(en)].every((name) => named(zh).has(name))).toBe(true);
  },
);
