import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldPublication } from '../../cases/publication/fold.ts';
import { docxParts, makeDocx, makeZip, paragraph, run } from '../../papers/read/made/office.fixture.ts';
import { MadePage, makePdf } from '../../papers/read/made/pdf.fixture.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { findShownLine } from '../../store/publication/put-shown.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act } from '../act.ts';
import type { Upload } from '../files.ts';
import { ACTING } from '../nouns.ts';
import { rebuildIndex } from '../rebuild.ts';
import { DRAFTER, doVerb, foundPublisher, mustDo, publicationIn, REVIEWER } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;
beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundPublisher(db);
});
afterAll(() => db.close());

const PDF: Upload = { name: '线路图.pdf', bytes: makePdf([new MadePage().text(72, 72, 12, '途经滨河大道')]) };
const WORD: Upload = {
  name: '方案.docx',
  bytes: makeDocx(`${paragraph('方案')}<w:p>${run('联系人13812345678', '<w:vanish/>')}</w:p>`),
};
const BOMB: Upload = { name: '炸弹.docx', bytes: makeZip(docxParts(`<w:p>${'x'.repeat(45 << 20)}</w:p>`)) };

const fold = async (caseId: string) => foldPublication(await entriesOf(db, base.office.agencyId, caseId));
const attach = (caseId: string, ...files: Upload[]) =>
  act(ACTING.publication, { ...base, actor: DRAFTER }, { verb: 'attach', caseId, facts: {}, files });
const shownText = async (caseId: string) => (await findShownLine(db, base.office.agencyId, caseId))?.text as string;
const rebuilt = async () => (await rebuildIndex({ ...base, actor: REVIEWER }, () => {})).differences;

/** Published with the file, every hit kept. */
async function published(file: Upload): Promise<string> {
  const { caseId } = await publicationIn(base, 'draft');
  await attach(caseId, file);
  for (const verb of ['submit', 'review-section', 'review-secrecy'] as const) await mustDo(base, verb, caseId);
  const keys = (await fold(caseId)).scan!.hits.map(({ key }) => key);
  if (keys.length > 0)
    await mustDo(base, 'decide-hits', caseId, { facts: { decision: 'keep', reason: '已核对。', keys } });
  for (const verb of ['review-office', 'approve', 'publish'] as const) await mustDo(base, verb, caseId);
  return caseId;
}

describe('an attachment', () => {
  it('is scanned with what is hidden in it, and stops the office review', async () => {
    const { caseId } = await publicationIn(base, 'draft');
    await attach(caseId, WORD, PDF);
    for (const verb of ['submit', 'review-section', 'review-secrecy'] as const) await mustDo(base, verb, caseId);
    expect((await fold(caseId)).scan!.hits).toMatchObject([
      { kind: 'hidden', name: '方案.docx', way: 'vanished', text: '联系人13812345678' },
      { kind: 'phone', name: '方案.docx', way: 'vanished' },
    ]);
    expect(await doVerb(base, 'review-office', caseId)).toMatchObject({
      refused: [{ code: 'publication.hits-undecided', facts: { n: 2 } }],
    });
  });

  it('that is a bomb is refused by its name, and nothing of the others is lost', async () => {
    const { caseId, seq } = await publicationIn(base, 'draft');
    await attach(caseId, PDF);
    expect(await attach(caseId, BOMB)).toMatchObject({
      refused: [{ code: 'read.unpacks-too-large', field: 'files', facts: { file: '炸弹.docx' } }],
    });
    const c = await fold(caseId);
    expect([c.seq, c.attachments.map(({ name }) => name)]).toEqual([seq + 1, ['线路图.pdf']]);
  });

  it('is found by its words once it is published, and no more once it is withdrawn', async () => {
    const caseId = await published(PDF);
    expect(await shownText(caseId)).toContain('途经滨河大道');
    await mustDo(base, 'withdraw', caseId);
    expect(await findShownLine(db, base.office.agencyId, caseId)).toBeNull();
  });

  it('shows nothing that is hidden in it', async () => {
    const caseId = await published(WORD);
    expect(await shownText(caseId)).toContain('方案');
    expect(await shownText(caseId)).not.toContain('13812345678');
  });

  it('is read again by a rebuild, where its text was lost', async () => {
    const file = { ...PDF, bytes: makePdf([new MadePage().text(72, 72, 12, '重建可得')]) };
    const caseId = await published(file);
    expect(await rebuilt()).toEqual([]);
    const hash = createHash('sha256').update(file.bytes).digest();
    const lost = JSON.stringify({ parts: [], hidden: [], unread: [''] });
    await db.query('update file_text set way = 0, said = $2 where hash = $1', [hash, lost]);
    await db.query(`update shown set text = '' where case_id = $1`, [caseId]);
    expect(await rebuilt()).toMatchObject([{ caseId, columns: ['shown.text'] }]);
    expect(await shownText(caseId)).toContain('重建可得');
  });
});
