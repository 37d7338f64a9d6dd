import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesOf } from '../../store/case-index.ts';
import {
  FILLED,
  type Fields,
  faultsOn,
  fieldsOf,
  openTestPortal,
  sendApplication,
  type TestPortal,
} from '../portal.fixture.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await openTestPortal({ applies: 10_000 });
});
afterAll(() => test.close());

const sendForm = (fields: Fields, browser = test.visit()) => sendApplication(test, browser, fields);
const requests = () => casesOf(test.db, 1, 'request');

describe('attachments', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  it('are kept with the request under their names', async () => {
    const browser = test.visit();
    const check = await sendForm({ 'requester.name': '周一' }, browser);
    const sent = await browser.upload('/apply', { ...fieldsOf(check.html), do: 'send' }, [
      { name: '身份证.png', bytes: png },
    ]);
    expect(sent.location).toBe('/receipt');
    const [row] = (await requests()).filter((one) => one.party === '周一');
    const [entry] = await test.db.query<{ files: { name: string; mediaType: string }[] }>(
      'select files from entry where case_id = $1',
      [row!.caseId],
    );
    expect(entry!.files).toMatchObject([{ name: '身份证.png', mediaType: 'image/png' }]);
  });

  it.each<[why: string, files: { name: string; bytes: Uint8Array }[], says: string]>([
    ['one too large', [{ name: '大.png', bytes: Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]) }], '10'],
    ['one of no accepted kind', [{ name: '程序.exe', bytes: Buffer.from('MZ') }], '程序.exe'],
    ['one that is not what it says', [{ name: '证明.pdf', bytes: png }], '证明.pdf'],
    ['an empty one', [{ name: '空.pdf', bytes: Buffer.alloc(0) }], '空.pdf'],
    ['eleven', Array.from({ length: 11 }, (_, i) => ({ name: `${i}.png`, bytes: png })), '10'],
  ])('refuses %s, names it, and asks to choose again', async (_why, files, says) => {
    const browser = test.visit();
    const before = (await requests()).length;
    const check = await sendForm({}, browser);
    const sent = await browser.upload('/apply', { ...fieldsOf(check.html), do: 'send' }, files);
    expect(sent.status).toBe(422);
    expect(faultsOn(sent.html).get('files')).toContain(says);
    expect(fieldsOf(sent.html)).toMatchObject(FILLED);
    expect(await requests()).toHaveLength(before);
  });

  it('beyond all limits are not kept', async () => {
    const large = await test.visit().post('/apply', {}, { 'content-length': String(150 * 1024 * 1024) });
    expect(large.status).toBe(413);
    expect(large.html).toContain('上传的内容过大');
  });

  it('beyond all limits are let go by, so that a browser shows the page that says so', async () => {
    let left = 120;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (left-- > 0) controller.enqueue(new Uint8Array(1024 * 1024));
        else controller.close();
      },
    });
    const sent = await test.portal.app.request('http://localhost/apply', {
      method: 'POST',
      body,
      duplex: 'half',
      headers: {
        origin: 'http://localhost',
        'content-type': 'multipart/form-data; boundary=B',
        'content-length': String(120 * 1024 * 1024),
      },
    } as RequestInit);
    expect([sent.status, left]).toEqual([413, -1]);
  });

  it('are no reason to read a long form where none may come', async () => {
    const length = { 'content-length': String(3 * 1024 * 1024) };
    expect((await test.visit().post('/track', {}, length)).status).toBe(413);
    expect((await test.visit().post('/track/supplement', {}, length)).html).toContain('name="code"');
  });
});
