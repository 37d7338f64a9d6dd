import type { Block } from '../blocks.ts';
import { findHeading, findProactiveBlock, findRequestRow, isRequestCorner } from '../labels.ts';
import { yearOfTitle } from '../prose.ts';

/** The blocks that belong to tables 二, 三 and 四, and the lines outside them, each with the heading (0-6) it stands below. */
export interface Regions {
  readonly proactive: readonly Block[];
  readonly requests: readonly Block[];
  readonly remedies: readonly Block[];
  readonly lines: readonly { readonly section: number; readonly text: string }[];
  /** A second report follows in the same file: nothing of it is in any of the parts. */
  readonly another: boolean;
}

/** The only text of a block, where it has just one. */
export function soleText(block: Block): string | null {
  if (block.kind === 'break') return null;
  if (block.kind !== 'row') return block.text;
  const filled = block.cells.filter((cell) => cell.text.trim() !== '');
  return filled.length === 1 ? filled[0]!.text : null;
}

export function textsOf(block: Block): readonly string[] {
  if (block.kind === 'break') return [];
  return block.kind === 'row' ? block.cells.map((cell) => cell.text) : [block.text];
}

/** The table that a block opens by what it says: a caption of 条例 20, the corner of table 三, its first row. */
function opens(block: Block): number {
  for (const text of textsOf(block)) {
    if (text.length > 90) continue;
    if (findProactiveBlock(text)) return 2;
    if (isRequestCorner(text)) return 3;
    if (block.kind === 'row' && findRequestRow(text) === '1') return 3;
  }
  return 0;
}

/** Sends each block to its table. Headings are known by their words; what stands below 五 and 六 is prose. */
export function findRegions(blocks: readonly Block[]): Regions {
  const tables: Record<number, Block[]> = { 2: [], 3: [], 4: [] };
  const lines: { section: number; text: string }[] = [];
  let section = 0;
  let table = 0;
  /** Where among the lines the title of another report stands. */
  let titled: number | null = null;
  let own: string | undefined;
  for (const block of blocks) {
    if (block.kind === 'break') {
      section = 0;
      table = 0;
      continue;
    }
    const sole = soleText(block);
    const heading = sole === null ? 0 : findHeading(sole);
    const begins = heading > 0 && heading < 5 ? heading : opens(block);
    const reached = tables[4]!.length > 0 ? 4 : tables[3]!.length > 0 ? 3 : tables[2]!.length > 0 ? 2 : 0;
    if (begins > 0 && (titled !== null ? begins <= reached : reached === 4 && begins < 3 && table > 4)) {
      return {
        proactive: tables[2]!,
        requests: tables[3]!,
        remedies: tables[4]!,
        lines: lines.slice(0, titled ?? lines.length),
        another: true,
      };
    }
    const year = sole === null ? undefined : yearOfTitle(sole);
    if (year !== undefined && reached === 0) own = year;
    else if (year !== undefined && year !== own) titled ??= lines.length;
    if (heading > 0) {
      section = heading;
      table = heading;
      if (block.kind === 'line') lines.push({ section, text: block.text });
      continue;
    }
    const opened = opens(block);
    if (opened > 0 && (table < opened || table > 4)) table = opened;
    if ((table === 3 || table === 0) && opensRemedies(block)) table = 4;
    tables[table]?.push(block);
    if (block.kind === 'line' && block.text.trim() !== '') lines.push({ section: section || table, text: block.text });
  }
  return { proactive: tables[2]!, requests: tables[3]!, remedies: tables[4]!, lines, another: false };
}

/** Table 四 where its heading is lost: a row that names 行政复议 and 行政诉讼 as column heads. */
function opensRemedies(block: Block): boolean {
  if (block.kind !== 'row') return false;
  const texts = block.cells.map((cell) => cell.text.replace(/\s/g, ''));
  return texts.includes('行政复议') && texts.includes('行政诉讼');
}
