import { describe, expect, it } from 'vitest';
import type { Entry } from '../../cases/entry.ts';
import { request } from '../../cases/request/noun.ts';
import { NOTICE_FORMATS } from '../../papers/formats.ts';
import type { Notice } from '../../papers/notices/notice.ts';
import { noticeText } from '../../papers/notices/text.ts';
import { bytesOf, measure } from '../../papers/pdf/page.fixture.ts';
import { findNotice } from '../../reads/papers/notice.ts';
import { DOCUMENT_KINDS, type DocumentCode } from '../../rules/service/document-kinds.ts';
import { hashOf } from '../../store/ledger/chain.ts';
import { append } from '../../store/ledger.ts';
import { OTHER, testOffice } from '../request/steps.fixture.ts';
import { JUDGED, make, WAYS } from './made.fixture.ts';
import { MUST } from './must.fixture.ts';

const office = testOffice();

/** Of the others: forms.test.ts beside this one, rectification/life.test.ts. */
it('is tested for every kind', () => {
  expect([...new Set(WAYS.map(({ code }) => code))].toSorted()).toEqual(
    Object.keys(DOCUMENT_KINDS).filter((code) => !['D01', 'D25', 'D26'].includes(code)),
  );
});

describe.each(WAYS)('$code, $why', (way) => {
  const kind = DOCUMENT_KINDS[way.code];

  it('holds all that it must, what a person judged in their own words, and is numbered', async () => {
    const { notice } = await make(office.base, way);
    const text = noticeText(notice);
    for (const [what, pattern] of Object.entries(MUST[way.code]))
      expect([what, text]).toEqual([what, expect.stringMatching(pattern)]);
    expect(Object.keys(MUST[way.code])).toEqual(kind.must);
    expect(notice.number).toMatch(way.code === 'D02' ? /^2026-\d{5}$/ : /^青交公[复开]〔2026〕\d+号$/);
  });

  it('is frozen in the entry: its text is in the hash, and its pages are made of it', async () => {
    const { caseId, key, notice, entry, entries } = await make(office.base, way);
    expect(hashOf(entry)).toBe(entry.hash);
    expect(hashOf(reworded(entry))).not.toBe(entry.hash);
    // A case whose paper an earlier version of the program worded otherwise.
    const old = await copied(entries);
    const found = (await findNotice({ ...office.base, actor: OTHER }, 'request', old, { seq: entry.seq, key }))!;
    expect(found.notice.paragraphs).toEqual(notice.paragraphs.map(asBefore));
    const [pdf] = NOTICE_FORMATS;
    const made = await pdf!.make({
      notice: found.notice,
      request: { number: found.number, address: null },
      template: null,
    });
    const { pages } = await measure(bytesOf(made));
    const printed = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
    expect(printed.replaceAll(' ', '')).toContain(asBefore(notice.paragraphs[0]!).replaceAll(' ', ''));
    expect(caseId).not.toBe(old);
  });
});

it('what a person judges is a fact of the step, and stands in the paper that it leads to', () => {
  const judged = WAYS.filter(({ steps }) => JSON.stringify(steps).includes(JUDGED)).map(({ code }) => code);
  const standard: readonly DocumentCode[] = ['D02'];
  expect([...new Set(judged)]).toEqual([...new Set(WAYS.map(({ code }) => code))].filter((c) => !standard.includes(c)));
});

const asBefore = (text: string) => `旧措辞：${text}`;

function reworded(entry: Entry): Entry {
  const facts = entry.facts as { stamp: { paper: Notice } };
  const old = (notice: Notice): Notice => ({
    ...notice,
    paragraphs: notice.paragraphs.map(asBefore),
    ...(notice.beside ? { beside: old(notice.beside) } : {}),
  });
  return { ...entry, facts: { ...facts, stamp: { ...facts.stamp, paper: old(facts.stamp.paper) } } };
}

let copies = 0;

/** The same case once more under another number, its last paper worded as before. */
async function copied(entries: readonly Entry[]): Promise<string> {
  const caseId = crypto.randomUUID();
  const number = `old-${++copies}`;
  await office.base.db.tx(async (tx) => {
    const written: Entry[] = [];
    for (const [i, entry] of entries.entries()) {
      const { hash: _, prev: __, seq: ___, ...rest } = i === entries.length - 1 ? reworded(entry) : entry;
      const facts = rest.facts as { stamp?: object };
      const given = { ...rest, caseId, facts: i === 0 ? { ...facts, stamp: { ...facts.stamp, number } } : facts };
      const whole = { ...given, seq: i + 1, prev: '', hash: '' };
      const done = await append(tx, given, written.at(-1) ?? null, request.row(request.fold([...written, whole])));
      written.push(done as Entry);
    }
    return written;
  });
  return caseId;
}
