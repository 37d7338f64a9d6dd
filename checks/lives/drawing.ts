import { say, type Words } from '../../src/words/word.ts';
import { type Arrow, arrowsOf, type NounLife } from './steps.ts';

/** A state as a box; `stays` are the verbs that lead nowhere else, in lines. Lengths are pixels, as in all of this. */
export interface StateBox {
  readonly state: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly stays: readonly (readonly string[])[];
}

/** Where verbs leave a box. `toY` is the end of an arrow that leads straight down. */
export interface Port {
  readonly side: 'left' | 'right' | 'down';
  readonly x: number;
  readonly y: number;
  readonly toY: number;
  readonly verbs: readonly string[];
}

/** The vertical line that all ways to one state share. */
export interface Lane {
  readonly x: number;
  readonly out: readonly Port[];
  readonly in: { readonly x: number; readonly y: number };
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly StateBox[];
  readonly lanes: readonly Lane[];
  readonly downs: readonly Port[];
}

const BOX = 230;
const GAP = 40;
const PORT = 24;
const LANE = 16;
const MARGIN = 20;
const STAY_LINE = 210;

type Side = 'left' | 'right';
type Bow = Arrow & { readonly side: Side };

/** Lays the states out from above, and finds a lane for each state that ways lead to from further off. */
export function drawingOf({ life, states, verbs }: NounLife): Drawing {
  const order = Object.keys(life);
  const arrows = arrowsOf(life);
  const place = (state: string) => order.indexOf(state);
  const isDown = ({ from, to }: Arrow) => place(to) === place(from) + 1;
  const bows: Bow[] = arrows
    .filter((arrow) => arrow.from !== arrow.to && !isDown(arrow))
    .map((arrow) => ({ ...arrow, side: place(arrow.to) > place(arrow.from) ? 'right' : 'left' }));
  const room = { left: roomFor(bows, 'left', verbs), right: roomFor(bows, 'right', verbs) };
  const spans = { left: lanesOf(bows, 'left', place), right: lanesOf(bows, 'right', place) };
  const wide = (side: Side) => room[side] + (spans[side].count + 1) * LANE;
  const down = arrows.filter(isDown);
  const least = Math.max(
    ...order.map((state) => widthOf(say(states, state, 'en'), 12)),
    ...down.map((d) => textWidth(d, verbs) - BOX / 2),
  );
  const x = MARGIN + wide('left');
  const boxes = stack(order, arrows, bows, verbs, x);
  const boxOf = (state: string) => boxes.find((box) => box.state === state)!;

  const lanes = (['right', 'left'] as const).flatMap((side) =>
    [
      ...Map.groupBy(
        bows.filter((bow) => bow.side === side),
        ({ to }) => to,
      ),
    ].map(([to, into]): Lane => {
      const edge = (box: StateBox) => (side === 'right' ? box.x + box.width : box.x);
      const away = room[side] + (spans[side].of(to) + 1) * LANE;
      const target = boxOf(to);
      return {
        x: side === 'right' ? edge(target) + away : edge(target) - away,
        in: { x: edge(target), y: target.y + PORT / 2 },
        out: into.map((bow) => portOf(bow, bows, boxOf(bow.from), edge(boxOf(bow.from)))),
      };
    }),
  );
  const downs = down.map(({ from, to, verbs: of }): Port => {
    const box = boxOf(from);
    return { side: 'down', x: box.x + 40, y: box.y + box.height, toY: boxOf(to).y, verbs: of };
  });
  const last = boxes.at(-1)!;
  return {
    width: Math.ceil(x + BOX + Math.max(wide('right'), least - BOX / 2) + MARGIN),
    height: last.y + last.height + MARGIN,
    boxes,
    lanes,
    downs,
  };
}

/** The first port of a side is for what comes in; below it one for each way out. */
function portOf(bow: Bow, bows: readonly Bow[], box: StateBox, x: number): Port {
  const out = bows.filter(({ from, side }) => from === bow.from && side === bow.side);
  const y = box.y + PORT * (out.indexOf(bow) + 1) + PORT * 0.75;
  return { side: bow.side, x, y, toY: y, verbs: bow.verbs };
}

function stack(
  order: readonly string[],
  arrows: readonly Arrow[],
  bows: readonly Bow[],
  verbs: Words,
  x: number,
): StateBox[] {
  let y = MARGIN;
  return order.map((state) => {
    const stays = inLines(arrows.find(({ from, to }) => from === state && to === state)?.verbs ?? [], verbs);
    const out = (side: Side) => bows.filter((bow) => bow.from === state && bow.side === side).length;
    const ports = Math.max(out('left'), out('right'));
    const height = Math.max(50 + (stays.length > 0 ? 12 + stays.length * 16 : 0), (ports + 1) * PORT + 8);
    const box = { state, x, y, width: BOX, height, stays };
    y += height + GAP;
    return box;
  });
}

/** Verbs in as many lines as they need inside a box. */
function inLines(stays: readonly string[], verbs: Words): string[][] {
  const lines: string[][] = [];
  for (const verb of stays) {
    const line = lines.at(-1);
    const text = [...(line ?? []), verb].map((one) => say(verbs, one)).join('、');
    if (line && widthOf(text, 11) <= STAY_LINE) line.push(verb);
    else lines.push([verb]);
  }
  return lines;
}

/** Ways that overlap on one side need lanes of their own; the shorter stands nearer. */
function lanesOf(bows: readonly Bow[], side: Side, place: (state: string) => number) {
  const spans = [
    ...Map.groupBy(
      bows.filter((bow) => bow.side === side),
      ({ to }) => to,
    ),
  ]
    .map(([to, into]) => {
      const all = [place(to), ...into.map(({ from }) => place(from))];
      return { to, low: Math.min(...all), high: Math.max(...all) };
    })
    .sort((a, b) => a.high - a.low - (b.high - b.low));
  const taken: { to: string; low: number; high: number; lane: number }[] = [];
  for (const span of spans) {
    const over = taken.filter(({ low, high }) => low <= span.high && span.low <= high).map(({ lane }) => lane);
    let lane = 0;
    while (over.includes(lane)) lane++;
    taken.push({ ...span, lane });
  }
  const count = taken.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  return { count, of: (to: string) => taken.find((one) => one.to === to)!.lane };
}

function roomFor(bows: readonly Bow[], side: Side, verbs: Words): number {
  return Math.max(0, ...bows.filter((bow) => bow.side === side).map((bow) => textWidth(bow, verbs) + 24));
}

function textWidth({ verbs: of }: Arrow, verbs: Words): number {
  const zh = of.map((verb) => say(verbs, verb)).join('、');
  const en = of.map((verb) => say(verbs, verb, 'en')).join(', ');
  return widthOf(zh, 12) + 4 + widthOf(en, 10);
}

/** Near enough for a picture: a Chinese character is as wide as it is high, a Latin one about half. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? size : size * 0.56), 0);
}
