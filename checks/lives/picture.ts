import { say, type Words } from '../../src/words/word.ts';
import { type Drawing, drawingOf, type Lane, type Port, type StateBox } from './drawing.ts';
import type { NounLife } from './steps.ts';

const INK = '#1f2937';
const QUIET = '#5b6472';
const COLOURS = ['#1d4ed8', '#b45309', '#047857', '#b91c1c', '#6d28d9', '#0f766e', '#a21caf', '#4d7c0f'];
const FONT = "'Noto Sans SC','PingFang SC','Microsoft YaHei','Source Han Sans SC',sans-serif";

/**
 * The chart of a life as SVG: the states from above in the order of the table, what stays in a state inside its box, what
 * leads down to the next one between them, what leads further down on the right, what leads back up on the left.
 */
export function renderPicture(noun: NounLife): string {
  const drawing = drawingOf(noun);
  const { width, height, boxes, lanes, downs } = drawing;
  const [zh, en] = noun.title;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d" font-family="${FONT}">`,
    `<title id="t">${escapeXml(`${zh}的状态图 · The life of: ${en}`)}</title>`,
    `<desc id="d">${escapeXml(`${boxes.length} states; every step is in the table of the page beside this picture.`)}</desc>`,
    arrowHeads(),
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...lanes.map((lane) => renderLane(drawing, lane)),
    ...downs.map((port) => renderDown(noun.verbs, port)),
    ...boxes.map((box) => renderBox(noun, box)),
    ...lanes.flatMap((lane) => lane.out.map((port) => renderLabel(noun.verbs, port, colourOf(drawing, lane)))),
    '</svg>\n',
  ].join('\n');
}

function arrowHeads(): string {
  const heads = [INK, ...COLOURS].map(
    (colour) =>
      `<marker id="h${colour.slice(1)}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="${colour}"/></marker>`,
  );
  return `<defs>${heads.join('')}</defs>`;
}

function renderBox({ states, verbs }: NounLife, { x, y, width, height, state, stays }: StateBox): string {
  const middle = x + width / 2;
  const top = stays.length === 0 ? y + height / 2 - 3 : y + 24;
  const lines = stays.map(
    (line, i) =>
      `<text x="${middle}" y="${top + 38 + i * 16}" font-size="11" fill="${QUIET}" text-anchor="middle">${i === 0 ? '不变：' : ''}${escapeXml(line.map((verb) => say(verbs, verb)).join('、'))}</text>`,
  );
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#f8fafc" stroke="${INK}" stroke-width="1.2"/>`,
    `<text x="${middle}" y="${top}" font-size="15" font-weight="700" fill="${INK}" text-anchor="middle">${escapeXml(say(states, state))}</text>`,
    `<text x="${middle}" y="${top + 17}" font-size="11.5" fill="${QUIET}" text-anchor="middle">${escapeXml(say(states, state, 'en'))}</text>`,
    ...lines,
  ].join('\n');
}

function renderDown(verbs: Words, { x, y, toY, verbs: of }: Port): string {
  return [
    `<path d="M${x} ${y}V${toY}" fill="none" stroke="${INK}" stroke-width="1.4" marker-end="url(#h${INK.slice(1)})"/>`,
    `<text x="${x + 9}" y="${(y + toY) / 2 + 4}" font-size="12" fill="${INK}">${labelOf(verbs, of)}</text>`,
  ].join('\n');
}

/** Each state that has a way there joins the lane of the state that it leads to. */
function renderLane(drawing: Drawing, lane: Lane): string {
  const colour = colourOf(drawing, lane);
  const head = `marker-end="url(#h${colour.slice(1)})"`;
  const [first, ...rest] = [...lane.out].sort((a, b) => Math.abs(b.y - lane.in.y) - Math.abs(a.y - lane.in.y));
  const style = `fill="none" stroke="${colour}" stroke-width="1.4"`;
  return [
    `<path d="M${first!.x} ${first!.y}H${lane.x}V${lane.in.y}H${lane.in.x}" ${style} stroke-linejoin="round" ${head}/>`,
    ...rest.map(
      (port) =>
        `<path d="M${port.x} ${port.y}H${lane.x}" ${style}/><circle cx="${lane.x}" cy="${port.y}" r="2.6" fill="${colour}"/>`,
    ),
  ].join('\n');
}

function renderLabel(verbs: Words, { x, y, side, verbs: of }: Port, colour: string): string {
  const at = side === 'right' ? `x="${x + 8}"` : `x="${x - 8}" text-anchor="end"`;
  return `<text ${at} y="${y - 4}" font-size="12" fill="${colour}">${labelOf(verbs, of)}</text>`;
}

/** 中文 in full ink, the English small behind it. */
function labelOf(verbs: Words, of: readonly string[]): string {
  const zh = of.map((verb) => say(verbs, verb)).join('、');
  const en = of.map((verb) => say(verbs, verb, 'en')).join(', ');
  return `${escapeXml(zh)} <tspan font-size="10" opacity="0.85">${escapeXml(en)}</tspan>`;
}

function colourOf({ lanes }: Drawing, lane: Lane): string {
  return COLOURS[lanes.indexOf(lane) % COLOURS.length]!;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
