/** 二号 characters in a line of the type area. */
const MOST = 19;
/** A line ends before an opening bracket or after what is a whole by itself; never inside a word. */
const BREAKS = /(?=[（《])|(?<=年|关于|的|》|）)/;

/** A title in as few lines as hold it, broken where its sense allows and as evenly as that allows (词意完整、排列对称). */
export function titleLines(title: string): string[] {
  if ([...title].length <= MOST) return [title];
  const parts = title.split(BREAKS);
  let best: [string, string] | null = null;
  for (let i = 1; i < parts.length; i++) {
    const lines: [string, string] = [parts.slice(0, i).join(''), parts.slice(i).join('')];
    if (lines.every((line) => [...line].length <= MOST) && (!best || unevenness(lines) < unevenness(best)))
      best = lines;
  }
  return best ?? cut(title);
}

const unevenness = ([above, below]: [string, string]): number => Math.abs([...above].length - [...below].length);

function cut(title: string): string[] {
  const characters = [...title];
  const count = Math.ceil(characters.length / MOST);
  const length = Math.ceil(characters.length / count);
  return Array.from({ length: count }, (_, i) => characters.slice(i * length, (i + 1) * length).join(''));
}
