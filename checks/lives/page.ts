import type { ClockEffect, Step } from '../../src/cases/life.ts';
import { formatCite } from '../../src/words/laws.ts';
import { ROLE_WORDS } from '../../src/words/roles.ts';
import { say, type Word, type Words } from '../../src/words/word.ts';
import { arrowsOf, type NounLife } from './steps.ts';

/** What a step does to the statutory clock, in the words of a table. */
export const CLOCK_WORDS: Readonly<Record<ClockEffect, Word>> = {
  start: ['起算', 'starts'],
  restart: ['重新起算', 'starts anew'],
  pause: ['征求意见时间不计入', 'paused'],
  resume: ['继续计算', 'goes on'],
  extend: ['延长', 'is extended'],
  suspend: ['停止，待对方', 'waits'],
  stop: ['终止', 'stops'],
};

/** The page of one life: its picture, its chart as Mermaid, and the table of every step. */
export function renderPage(noun: NounLife): string {
  const { name, title, source, life } = noun;
  const rows = Object.entries(life).flatMap(([state, steps]) =>
    Object.entries(steps).map(([verb, step]) => renderRow(noun, state, verb, step!)),
  );
  return [
    `# ${title[0]} · ${title[1]}`,
    `Every state and every step of the life of 「${title[0]}」, generated from \`${source}\` by \`npm run lives\`. What is not in the table is refused, in Chinese and with its article.`,
    `![${title[0]}的状态图](${name}.svg)`,
    '## 动作一览 · Steps',
    [
      '| 状态 State | 动作 Verb | 之后 Leads to | 由谁 By | 期限 Clock | 依据 Cite |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    '## Mermaid',
    `\`\`\`mermaid\n${renderMermaid(noun)}\n\`\`\`\n`,
  ].join('\n\n');
}

function renderRow({ states, verbs }: NounLife, state: string, verb: string, step: Step): string {
  const to = [step.to].flat().map((one) => say(states, one));
  const by = step.by.map((role) => say(ROLE_WORDS, role));
  const clock = step.clock ? CLOCK_WORDS[step.clock].join(' ') : '';
  return `| ${both(states, state)} | ${say(verbs, verb)} \`${verb}\` | ${to.join(' / ')} | ${by.join('、')} | ${clock} | ${step.cite ? formatCite(step.cite) : ''} |`;
}

/** A diagram for whoever's reader draws Mermaid. A name with a hyphen is none there. */
function renderMermaid({ life, states, verbs }: NounLife): string {
  const id = (state: string) => (state === 'new' ? '[*]' : state.replaceAll('-', '_'));
  const names = Object.keys(life)
    .filter((state) => state !== 'new')
    .map((state) => `  state "${both(states, state)}" as ${id(state)}`);
  const arrows = arrowsOf(life).map(
    ({ from, to, verbs: of }) => `  ${id(from)} --> ${id(to)}: ${of.map((verb) => say(verbs, verb)).join('、')}`,
  );
  const ends = Object.keys(life)
    .filter((state) => Object.keys(life[state]!).length === 0)
    .map((state) => `  ${id(state)} --> [*]`);
  return ['stateDiagram-v2', ...names, ...arrows, ...ends].join('\n');
}

function both(words: Words, key: string): string {
  return `${say(words, key)} ${say(words, key, 'en')}`;
}
