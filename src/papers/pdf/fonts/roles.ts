/** What GB/T 9704-2012 sets in which face: 仿宋 the text, 小标宋 the titles, 黑体 and 楷体 the headings, 宋体 tables and page numbers. */
export type FontRole = 'fangsong' | 'title' | 'hei' | 'kai' | 'song';

export interface RoleFonts {
  readonly role: FontRole;
  /** The name by which the standard, or an office's own font, goes. */
  readonly named: RegExp;
  /** What is shipped in its place, in the order in which a character is looked for. */
  readonly shipped: readonly string[];
}

const SERIF = 'Noto Serif SC';

/** In the order in which a font is told: 小标宋 and 仿宋 are 宋 by their names too. */
export const FONT_ROLES: readonly RoleFonts[] = [
  { role: 'fangsong', named: /仿宋|fang\s?song|fandol\s?fang|zqfs/i, shipped: ['LXGW WenKai', SERIF] },
  { role: 'title', named: /小标宋|xiao\s?biao\s?song|FZXBS/i, shipped: [SERIF] },
  { role: 'hei', named: /黑体|simhei|heiti|fzhei/i, shipped: ['Noto Sans SC', SERIF] },
  { role: 'kai', named: /楷|kai(?:ti|_|\b)/i, shipped: ['LXGW WenKai', SERIF] },
  { role: 'song', named: /宋体|simsun|song(?:ti)?\b/i, shipped: [SERIF] },
];

/** The families that a document may use, by role, the first first. */
export type FontChains = Readonly<Record<FontRole, readonly string[]>>;

/** Which font a role has: the agency's own, or one shipped in place of what the standard names. */
export interface FontUse {
  readonly role: FontRole;
  readonly family: string;
  readonly own: boolean;
}

export interface OwnFamily {
  /** As the typesetter knows it. */
  readonly family: string;
  /** Everything that the file calls it. */
  readonly names: readonly string[];
}

/** The agency's own families before those that are shipped: who has no 仿宋 gets what looks nearest. */
export function chooseFonts(own: readonly OwnFamily[]): { chains: FontChains; uses: readonly FontUse[] } {
  const left = new Set(own);
  const chosen = FONT_ROLES.map(({ role, named, shipped }) => {
    const fitting = [...left].filter(({ names }) => names.some((name) => named.test(name)));
    for (const one of fitting) left.delete(one);
    const families = [...fitting.map((one) => one.family), ...shipped];
    return { role, families, use: { role, family: families[0]!, own: fitting.length > 0 } };
  });
  return {
    chains: Object.fromEntries(chosen.map(({ role, families }) => [role, families])) as Record<FontRole, string[]>,
    uses: chosen.map(({ use }) => use),
  };
}
