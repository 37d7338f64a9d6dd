import { expect, it } from 'vitest';
import { REQUEST_LIFE } from '../src/cases/request/life.ts';
import { NOUN_WORDS } from '../src/words/nouns.ts';
import { drawingOf } from './lives/drawing.ts';
import { arrowsOf, movesOf, type NounLife } from './lives/steps.ts';
import { check, renderLives } from './lives.ts';
import { plantTree } from './test-tree.ts';

const REQUEST: NounLife = {
  name: 'request',
  title: ['申请', 'Request'],
  source: 'src/cases/request/life.ts',
  life: REQUEST_LIFE,
  states: NOUN_WORDS.request.states,
  verbs: NOUN_WORDS.request.verbs,
};

const SMALL: NounLife = {
  name: 'matter',
  title: ['事项', 'Matter'],
  source: 'src/cases/register/matter.ts',
  life: {
    new: {
      list: { to: ['listed', 'held'], by: ['clerk'], clock: 'start', cite: { law: 'regulation-711', article: 20 } },
    },
    listed: { hold: { to: 'held', by: ['clerk', 'head'] }, keep: { to: 'listed', by: ['clerk'] } },
    held: { free: { to: 'listed', by: ['head'] }, drop: { to: 'gone', by: ['head'] } },
    gone: {},
  },
  states: { new: ['新', 'New'], listed: ['现行', 'Listed'], held: ['暂停', 'Held'], gone: ['取消', 'Gone'] },
  verbs: {
    list: ['登记', 'List'],
    hold: ['暂停', 'Hold'],
    keep: ['保留', 'Keep'],
    free: ['恢复', 'Free'],
    drop: ['取消', 'Drop'],
  },
};

it('finds nothing where every page and picture is as the tables say', async () => {
  expect(await check(plantTree(renderLives()))).toEqual([]);
});

it('finds a page that was changed by hand, and a picture that is not there', async () => {
  const files = renderLives();
  files['docs/lives/remedy.md'] += 'more\n';
  delete files['docs/lives/tally.svg'];
  const found = await check(plantTree(files));
  expect(found.map(({ path }) => path)).toEqual(['docs/lives/remedy.md', 'docs/lives/tally.svg']);
});

it('has one row of the table for each step, with what it does to the clock and the article', () => {
  const page = renderLives([SMALL])['docs/lives/matter.md']!;
  expect(
    page
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
      .slice(1),
  ).toEqual([
    '| 新 New | 登记 `list` | 现行 / 暂停 | 经办人 | 起算 starts | 《政府信息公开条例》第二十条 |',
    '| 现行 Listed | 暂停 `hold` | 暂停 | 经办人、公开机构负责人 |  |  |',
    '| 现行 Listed | 保留 `keep` | 现行 | 经办人 |  |  |',
    '| 暂停 Held | 恢复 `free` | 现行 | 公开机构负责人 |  |  |',
    '| 暂停 Held | 取消 `drop` | 取消 | 公开机构负责人 |  |  |',
  ]);
});

it('draws in Mermaid what begins, what goes on and what ends', () => {
  const page = renderLives([SMALL])['docs/lives/matter.md']!;
  for (const line of ['[*] --> listed: 登记', '[*] --> held: 登记', 'listed --> listed: 保留', 'gone --> [*]'])
    expect(page).toContain(`  ${line}\n`);
});

it('gives a step that may lead to two states as two moves, and verbs between the same states as one arrow', () => {
  expect(movesOf(SMALL.life).filter(({ verb }) => verb === 'list')).toHaveLength(2);
  const arrow = arrowsOf(REQUEST_LIFE).find(({ from, to }) => from === 'in-hand' && to === 'consulting');
  expect(arrow?.verbs).toEqual(['consult-third-party', 'consult-organ']);
});

it('draws every move of a request: down, in a lane, or inside its box', () => {
  const { boxes, lanes, downs } = drawingOf(REQUEST);
  const drawn = [
    ...boxes.flatMap(({ stays }) => stays.flat()),
    ...downs.flatMap(({ verbs }) => verbs),
    ...lanes.flatMap(({ out }) => out.flatMap(({ verbs }) => verbs)),
  ];
  const all = movesOf(REQUEST_LIFE).map(({ verb }) => verb);
  expect(drawn.toSorted()).toEqual(all.toSorted());
});

it('lets no two boxes overlap, and no two lanes that pass the same state share a place', () => {
  const { boxes, lanes } = drawingOf(REQUEST);
  for (const [i, box] of boxes.entries())
    if (i > 0) expect(box.y).toBeGreaterThan(boxes[i - 1]!.y + boxes[i - 1]!.height);
  const span = ({ in: into, out }: (typeof lanes)[number]) =>
    [into.y, ...out.map(({ y }) => y)].toSorted((a, b) => a - b);
  for (const [i, one] of lanes.entries()) {
    for (const other of lanes.slice(i + 1).filter(({ x }) => x === one.x)) {
      const [a, b] = [span(one), span(other)];
      expect(a.at(-1)! < b[0]! || b.at(-1)! < a[0]!).toBe(true);
    }
  }
});

it('keeps every part of every picture inside it', () => {
  const { width, height, boxes, lanes } = drawingOf(REQUEST);
  for (const { x } of lanes) expect(x > 0 && x < width).toBe(true);
  for (const box of boxes) expect(box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
});
