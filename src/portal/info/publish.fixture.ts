import type { Upload } from '../../actions/files.ts';
import type { FiscalContent } from '../../cases/publication/fiscal/content.ts';
import { publication } from '../../cases/publication/noun.ts';
import { entriesOf } from '../../store/ledger.ts';
import type { TestPortal } from '../portal.fixture.ts';

const CONTENT = {
  title: '江州市公交线路调整方案',
  openness: 'public',
  column: '20-11',
  genre: 'notice',
  theme: '交通运输',
  documentNumber: '江交〔2026〕8号',
  issuers: ['江州市交通运输局'],
  keywords: ['公交'],
  madeOn: '2026-02-27',
  abstract: '调整三条公交线路。',
  body: '<h2>一、调整线路</h2><p>1路、8路、16路调整走向。</p><table><caption>首末班</caption><tr><th>线路</th><th>首班</th></tr><tr><td>1路</td><td>6:00</td></tr></table>',
};

const TO_PUBLIC = ['submit', 'review-section', 'review-secrecy', 'review-legal', 'review-office', 'approve', 'publish'];

/** The office has its code, without which nothing is published. */
export async function giveIndexCode(test: TestPortal, more: object = {}): Promise<void> {
  const [row] = await test.db.query<{ id: string }>(`select case_id as id from case_index where noun = 'agency'`);
  const settings = { indexCode: '000000777', interpretationAtApproval: 'warn', ...more };
  await test.staff('agency', { verb: 'set', caseId: row!.id, facts: { settings, why: '测试' } });
}

const FACTS: Readonly<Record<string, object>> = {
  submit: { weighed: '口径不同。' },
  'review-secrecy': { basis: '不涉及国家秘密。' },
};

export interface Published {
  readonly caseId: string;
  readonly indexNumber: string;
  /** What the office does with it. */
  readonly does: (verb: string, facts?: object, files?: readonly Upload[]) => Promise<void>;
  /** Corrects it, with the whole chain of reviews. */
  readonly correct: (content: object, reason?: string, fiscal?: FiscalContent) => Promise<void>;
}

/** Whoever reviews has looked at what the scan found, and lets it pass. */
async function passHits(test: TestPortal, caseId: string): Promise<void> {
  const c = publication.fold(await entriesOf(test.db, test.house.agencyId, caseId));
  const keys = (c.scan?.hits ?? []).map(({ key }) => key);
  if (keys.length === 0) return;
  const facts = { decision: 'keep', keys, reason: '已看过。' };
  await test.staff('publication', { verb: 'decide-hits', caseId, facts });
}

/** Publishes through the whole chain, as an office does. */
export async function publish(
  test: TestPortal,
  content: object = {},
  files: readonly Upload[] = [],
  fiscal?: FiscalContent,
): Promise<Published> {
  const whole = { ...CONTENT, ...content };
  const isLegal = ['regulation', 'normative-document'].includes(whole.genre);
  const { caseId } = await test.staff('publication', { verb: 'draft', facts: whole, files });
  const does = async (verb: string, facts: object = {}, more: readonly Upload[] = []) => {
    await test.staff('publication', { verb, caseId, facts, files: more });
  };
  const chain = async () => {
    for (const verb of TO_PUBLIC) {
      if (verb === 'review-legal' && !isLegal) continue;
      if (verb === 'review-office') await passHits(test, caseId);
      await does(verb, FACTS[verb] ?? {});
    }
  };
  if (fiscal) await does('tabulate', { fiscal });
  await chain();
  const [row] = await test.db.query<{ number: string }>('select number from case_index where case_id = $1', [caseId]);
  return {
    caseId,
    indexNumber: row!.number,
    does,
    correct: async (changed, reason = '更正', tables) => {
      await does('revise', { reason });
      await does('edit', { ...whole, ...changed });
      if (tables) await does('tabulate', { fiscal: tables });
      await chain();
    },
  };
}
