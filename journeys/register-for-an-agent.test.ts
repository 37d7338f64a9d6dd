import { expect, it } from 'vitest';
import { expectAccessible, JOURNEY_MS } from './browser.ts';
import { atDesk, beginAtCounter, field } from './desk.fixture.ts';

const at = atDesk('2026-03-02');

it('a clerk registers a request by an agent, whose power of attorney is asked for and shown', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given an agent at the counter
  const page = await at.desk.signIn(at.browser, 'clerk');
  await beginAtCounter(page);
  await field(page, '姓名或名称').fill('王小明');
  await field(page, '联系电话').fill('000-1234567');
  await page.getByLabel('填写代理人').check();
  const agent = page.getByRole('group', { name: '填写代理人' });
  await field(agent, '姓名或名称').fill('韩梅');
  await field(agent, '证件号码').fill('E00000002');

  // When the clerk registers it without a power of attorney, then its field says so, and nothing typed is lost
  await page.getByRole('button', { name: '登记申请' }).click();
  await agent.locator('.ant-form-item-explain', { hasText: '授权委托书' }).waitFor();
  await expectAccessible(page);
  expect(await field(agent, '姓名或名称').inputValue()).toBe('韩梅');

  // When a file is chosen and said to be it, then the request is registered
  const file = { name: '委托.txt', mimeType: 'text/plain', buffer: Buffer.from('授权委托书') };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByLabel('委托.txt 的类型').click();
  await page.getByText('授权委托书', { exact: true }).last().click();
  await expectAccessible(page);
  await page.getByRole('button', { name: '登记申请' }).click();
  await page.getByRole('heading', { name: '政府信息公开申请登记回执' }).waitFor();

  // Then the case shows it with the agent
  await page.getByRole('link', { name: '打开案件' }).click();
  const facts = page.locator('#facts');
  await facts.getByText('韩梅').waitFor();
  await facts.getByRole('link', { name: '委托.txt' }).waitFor();
  await facts.getByText('授权委托书', { exact: true }).waitFor();
  await expectAccessible(page);
});
