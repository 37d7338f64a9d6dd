import type { Place } from './hit.ts';
import { legible } from './legible.ts';

/** A leader (领导) as the agency lists them. */
export interface Leader {
  readonly name: string;
  /** 职务, as it is written in front of or behind the name. */
  readonly title: string;
}

/** Between an office and its name. */
const GAP_BEFORE = /[ :]{0,6}$/u;
const GAP_BEHIND = /^[ :]{0,6}/u;
const LONGEST_GAP = 6;

/**
 * A name on the list beside an office that another holds, and an office on the list beside a name that does not hold it.
 * Only an office that stands right before or behind the name is judged; one that is parted from it by a colon or a blank, only
 * where the right one does not stand on the other side: lists run 「局长：甲　副局长：乙」.
 */
export function findLeaders(text: string, lists: { readonly leaders: readonly Leader[] }): Place[] {
  const leaders = lists.leaders.map((leader) => ({
    name: legible(leader.name).text,
    title: legible(leader.title).text,
    said: leader,
  }));
  const titles = [...new Set(leaders.map(({ title }) => title))].sort((a, b) => b.length - a.length);
  return [...leaders.flatMap((leader) => wrongTitle(text, leader, titles)), ...wrongName(text, leaders, titles)];
}

/** As a text is read, and as it was said. */
type Listed = Leader & { readonly said: Leader };

interface Office {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly parted: boolean;
}

function wrongTitle(text: string, { name, title, said }: Listed, titles: readonly string[]): Place[] {
  return [...text.matchAll(spaced(name))].flatMap(({ index, 0: written }) => {
    const end = index + written.length;
    const beside = [officeBefore(text, index, titles), officeBehind(text, end, titles)].filter((one) => one !== null);
    const wrong =
      beside.find((one) => !one.parted && one.title !== title) ??
      (beside.some((one) => one.title === title) ? undefined : beside[0]);
    if (!wrong) return [];
    const place = { start: Math.min(index, wrong.start), end: Math.max(end, wrong.end) };
    return [{ kind: 'leader-title' as const, ...place, better: said.title + said.name }];
  });
}

/** A name of two characters is often written with a blank between them. */
const spaced = (name: string): RegExp => new RegExp([...name].map(escaped).join(' {0,3}'), 'gu');

function officeBefore(text: string, at: number, titles: readonly string[]): Office | null {
  const gap = GAP_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_GAP), at))![0].length;
  const title = titles.find((one) => text.startsWith(one, at - gap - one.length));
  return title ? { title, start: at - gap - title.length, end: at - gap, parted: gap > 0 } : null;
}

function officeBehind(text: string, at: number, titles: readonly string[]): Office | null {
  const start = at + GAP_BEHIND.exec(text.slice(at, at + LONGEST_GAP))![0].length;
  const title = titles.find((one) => text.startsWith(one, start));
  return title ? { title, start, end: start + title.length, parted: start > at } : null;
}

/** The commonest family names; with a rarer one the office is not judged. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
/** What somebody in an office does in the news: the name ends before it. */
const DOES =
  '出席|主持|指出|强调|表示|要求|介绍|参加|带队|率队|率|讲话|作|做|致辞|发言|调研|检查|看望|慰问|会见|签署|同志|一行|等|在|到|赴|为|对|向|就|与|和|及|的';
const NAME = new RegExp(`^\\p{Script=Han}{2,3}?(?=$|\\P{Script=Han}|${DOES})`, 'u');

/** An office followed by what looks like a name and is the name of nobody on the list. */
function wrongName(text: string, leaders: readonly Listed[], titles: readonly string[]): Place[] {
  return titles.flatMap((title) => {
    const holders = leaders.filter((leader) => leader.title === title).map(({ said }) => said.name);
    return [...text.matchAll(new RegExp(`${escaped(title)}:?`, 'gu'))].flatMap(({ index: at, 0: written }) => {
      if (leaders.some(({ name }) => text.startsWith(name, at - name.length))) return [];
      if (
        titles.some((longer) => longer !== title && longer.endsWith(title) && endsAt(text, longer, at + title.length))
      )
        return [];
      const rest = text.slice(at + written.length, at + written.length + 6);
      const name = NAME.exec(rest)?.[0];
      if (!name || !FAMILY.includes(name[0]!) || leaders.some((leader) => rest.startsWith(leader.name))) return [];
      const end = at + written.length + name.length;
      return [{ kind: 'leader-name' as const, start: at, end, better: holders.join('、') }];
    });
  });
}

const endsAt = (text: string, word: string, end: number): boolean => text.startsWith(word, end - word.length);

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
