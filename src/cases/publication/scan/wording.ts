import type { Place } from './hit.ts';

/** A leader (领导) as the agency lists them. */
export interface Leader {
  readonly name: string;
  /** 职务, as it is written in front of or behind the name. */
  readonly title: string;
}

/** What an agency keeps for its scans: wrong wordings with the right one, and who holds which office now. */
export interface ScanLists {
  readonly wordings: readonly { readonly wrong: string; readonly right: string }[];
  readonly leaders: readonly Leader[];
}

/** 密级标志 (保密法实施条例): 绝密★, 机密★1年, 秘密★长期 …, on a line of its own also without the star. */
const CLASSIFIED = /(?:绝\s*密|机\s*密|秘\s*密)\s*[★☆*]|^[ \t]*(?:绝密|机密|秘密)[ \t]*$/gmu;
const INTERNAL = /工作秘密|内部资料|内部文件|内部参考|注意保存|不得外传|严禁外传|仅供内部|请勿外传|阅后(?:即焚|收回)/gu;

export function findMarks(text: string): Place[] {
  return [...all(text, CLASSIFIED, 'classification'), ...all(text, INTERNAL, 'internal')];
}

/** Wordings on the agency's list (易错词), each with what it should say. */
export function findWordings(text: string, { wordings }: ScanLists): Place[] {
  return wordings.flatMap(({ wrong, right }) =>
    occurrences(text, wrong)
      // 「作用」 is wrong for 「做用」 only where the right word does not already stand around it
      .filter((at) => !isInside(text, at, wrong, right))
      .map((start) => ({ kind: 'wording' as const, start, end: start + wrong.length, better: right })),
  );
}

/**
 * A name on the list beside an office that another holds, and an office on the list beside a name that does not hold it.
 * Only an office that stands right before or behind the name is judged.
 */
export function findLeaders(text: string, { leaders }: ScanLists): Place[] {
  const titles = [...new Set(leaders.map(({ title }) => title))].sort((a, b) => b.length - a.length);
  return [...leaders.flatMap((leader) => wrongTitle(text, leader, titles)), ...wrongName(text, leaders, titles)];
}

function wrongTitle(text: string, { name, title }: Leader, titles: readonly string[]): Place[] {
  return occurrences(text, name).flatMap((at) => {
    const before = titles.find((one) => text.startsWith(one, at - one.length));
    const behind = titles.find((one) => text.startsWith(one, at + name.length));
    const wrong = [before, behind].find((one) => one !== undefined && one !== title);
    if (!wrong) return [];
    const start = wrong === before ? at - wrong.length : at;
    return [{ kind: 'leader-title' as const, start, end: start + wrong.length + name.length, better: title + name }];
  });
}

/** The commonest family names; with a rarer one the office is not judged. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const NAME = /^\p{Script=Han}{2,3}(?!\p{Script=Han})/u;

/** An office followed by what looks like a name and is the name of nobody on the list. */
function wrongName(text: string, leaders: readonly Leader[], titles: readonly string[]): Place[] {
  return titles.flatMap((title) => {
    const holders = leaders.filter((leader) => leader.title === title).map(({ name }) => name);
    return occurrences(text, title).flatMap((at) => {
      if (leaders.some(({ name }) => text.startsWith(name, at - name.length))) return [];
      if (
        titles.some(
          (longer) =>
            longer !== title && text.startsWith(longer, at + title.length - longer.length) && longer.endsWith(title),
        )
      )
        return [];
      const rest = text.slice(at + title.length, at + title.length + 4);
      const name = NAME.exec(rest)?.[0];
      if (!name || !FAMILY.includes(name[0]!) || leaders.some((leader) => rest.startsWith(leader.name))) return [];
      return [
        { kind: 'leader-name' as const, start: at, end: at + title.length + name.length, better: holders.join('、') },
      ];
    });
  });
}

function occurrences(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}

function isInside(text: string, at: number, wrong: string, right: string): boolean {
  const offset = right.indexOf(wrong);
  return offset >= 0 && text.startsWith(right, at - offset);
}

function all(text: string, pattern: RegExp, kind: Place['kind']): Place[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length }));
}
