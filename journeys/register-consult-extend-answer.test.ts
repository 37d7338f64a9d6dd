import { expect, it } from 'vitest';
import { expectAccessible, JOURNEY_MS } from './browser.ts';
import { atDesk, beginAtCounter, choose, doVerb, field } from './desk.fixture.ts';

const at = atDesk('2026-03-02');

it('a request goes from the counter through section, head, legal review and leader to the requester', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given somebody at the counter, and a clerk at the desk
  let clerk = await at.desk.signIn(at.browser, 'clerk');
  await expectAccessible(clerk);

  // When the clerk goes to the form by keyboard and sends it without a name
  await beginAtCounter(clerk);
  await clerk.getByRole('button', { name: '登记申请' }).click();

  // Then the field says what is missing, and nothing typed is lost
  await clerk.getByText('请填写姓名或名称').waitFor();
  await clerk.locator('#facts_requester_name:focus').waitFor();
  await expectAccessible(clerk);
  expect(await field(clerk, '证件号码').inputValue()).toBe('E12345678');

  // When the name is there but no way to reach the requester, then the API's refusal stands at its field
  await field(clerk, '姓名或名称').fill('王小明');
  await clerk.getByRole('button', { name: '登记申请' }).click();
  await clerk.locator('.ant-form-item-explain', { hasText: '联系电话' }).waitFor();
  await expectAccessible(clerk);

  // When that is filled in, then there is a number, a code shown once, and a receipt
  await field(clerk, '联系电话').fill('000-1234567');
  await clerk.getByRole('button', { name: '登记申请' }).click();
  await clerk.getByRole('heading', { name: '政府信息公开申请登记回执' }).waitFor();
  await clerk.getByText('2026-00001').first().waitFor();
  expect(await clerk.locator('.gk-receipt').innerText()).toMatch(/查询码\s+[2-9A-Z]{8}/);
  await expectAccessible(clerk);

  // When the clerk registers, accepts and assigns it
  await clerk.getByRole('link', { name: '打开案件' }).click();
  await doVerb(clerk, 'register');
  await clerk.locator('.gk-actions:focus').waitFor();
  await doVerb(clerk, 'accept');
  await doVerb(clerk, 'assign', async (form) => {
    await field(form, '承办科室').fill('运输管理科');
    await clerk.keyboard.press('Escape');
    await choose(form, '承办人', '赵立新');
  });

  await clerk.context().close();

  // Then the section finds it on the desk, and opens it by keyboard
  let section = await at.desk.signIn(at.browser, 'section');
  await section.getByText('待我办理', { exact: true }).click();
  await section.getByRole('link', { name: '2026-00001' }).waitFor();
  await section.keyboard.press('j');
  await section.keyboard.press('Enter');
  await section.getByRole('heading', { name: '2026-00001 王小明' }).waitFor();
  await expectAccessible(section);
  expect(await section.locator('[data-verb="extend"]').count()).toBe(0);
  await section.getByText('为什么不能办理其他操作').click();
  await section.getByText('只能由下列人员办理：公开机构负责人').first().waitFor();

  // When the section consults a third party, the days until the opinion are marked as paused
  await doVerb(section, 'consult-third-party', async (form) => {
    await field(form, '对方名称').fill('江州路桥有限公司');
    await field(form, '征求意见的内容').fill('招标文件是否涉及你单位的商业秘密？');
    await field(form, '对方收到日期').fill('2026-03-02');
    await section.keyboard.press('Tab');
  });
  const address = section.url();
  at.desk.setDay('2026-03-10');
  await section.context().close();
  section = await at.desk.signIn(at.browser, 'section');
  await section.goto(address);
  await doVerb(section, 'record-opinion', async (form) => {
    await form.getByText('同意公开', { exact: true }).click();
  });
  await doVerb(section, 'end-consultation');
  expect(await section.locator('.gk-day-paused[title]').count()).toBeGreaterThan(3);
  await section.getByText('以表格查看').click();
  await section.getByText('不计入期限（征求第三方意见）').first().waitFor();
  await expectAccessible(section);

  // And the head extends the period
  const head = await at.desk.signIn(at.browser, 'head');
  await head.getByRole('link', { name: '2026-00001' }).click();
  await doVerb(head, 'extend', async (form) => {
    await field(form, '期限（工作日）').fill('10');
    await field(form, '理由').fill('需要查找历史档案');
  });
  await head.getByText('计满 30 个工作日').waitFor();

  // When the reply is drafted, reviewed, approved, issued and served, each by somebody else
  await section.reload();
  await doVerb(section, 'draft-reply', async (form) => {
    await choose(form, '办理结果', '部分公开');
    await choose(form, '其他不予公开的理由', '保护第三方合法权益');
    await field(form, '事实、理由和依据').fill('其中的报价明细属于商业秘密。');
    await field(form, '答复内容').fill('招标文件除报价明细外予以公开，见附件。');
  });
  for (const [login, verb] of [
    ['legal', 'review'],
    ['leader', 'approve'],
  ] as const) {
    const page = await at.desk.signIn(at.browser, login);
    await page.getByRole('link', { name: '2026-00001' }).click();
    await doVerb(page, verb);
    await expectAccessible(page);
    await page.context().close();
  }
  clerk = await at.desk.signIn(at.browser, 'clerk');
  await clerk.goto(address);
  await doVerb(clerk, 'answer');
  await doVerb(clerk, 'serve', (form) => choose(form, '送达方式', '直接送达'));

  // Then it is served in time, and the reply stands in the file as it was issued
  await clerk.getByText('按期答复').waitFor();
  await clerk.getByText('江交公复〔2026〕1号').first().waitFor();
  await expectAccessible(clerk);
});

it('what was typed survives somebody else’s step, a lost connection and a closed drawer', {
  timeout: JOURNEY_MS,
}, async () => {
  // Given a clerk who is typing a correction
  const { caseId } = await at.desk.did('clerk', 'request', {
    verb: 'lodge',
    facts: {
      channel: 'counter',
      requester: { kind: 'A', name: '赵小红', idType: 'passport', idNumber: 'E12345678', phone: '000-7654321' },
      items: [{ description: '公交线路调整方案' }],
      form: 'paper',
      delivery: 'pickup',
    },
  });
  const page = await at.desk.signIn(at.browser, 'clerk');
  await page.goto(`${at.desk.address}/desk/requests/${caseId}`);
  await page.locator('[data-verb="withdraw"]').click();
  await field(page, '理由').fill('申请人来电撤回');

  // When somebody else registers the request in between
  await at.desk.did('clerk', 'request', { verb: 'register', caseId, facts: {} });
  await page.locator('.gk-submit').click();

  // Then the form says so, loads the newest, and still has the text
  await page.getByText('案件已被他人更新').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: '载入最新情况' }).click();
  await page.getByText('已载入最新情况').waitFor();
  expect(await field(page, '理由').inputValue()).toBe('申请人来电撤回');

  // When the connection is lost, then the form says so and still has the text
  await page.context().setOffline(true);
  await page.locator('.gk-submit').click();
  await page.getByText('无法连接服务器').first().waitFor();
  await page.context().setOffline(false);

  // When the drawer is closed and opened again, then the text is there, and can be sent
  await page.keyboard.press('Escape');
  await page.locator('.ant-drawer-open').waitFor({ state: 'hidden' });
  await page.locator('[data-verb="withdraw"]:focus').waitFor();
  await page.locator('[data-verb="withdraw"]').click();
  await page.getByText('已恢复上次未提交的内容').waitFor();
  expect(await field(page, '理由').inputValue()).toBe('申请人来电撤回');
  await page.locator('.gk-submit').click();
  await page.getByText('已终止').first().waitFor();
});
