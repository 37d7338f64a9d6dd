/** Bytes of UTF-8 that every file system takes, with room for what makes it unlike another. */
const MOST_BYTES = 200;
/** What Windows keeps for itself. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every system can write and that leads out of no folder: the ending stays. */
export function safeName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '_');
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/su.exec(plain)!;
  const bare = cut(stem, MOST_BYTES - ending.length).replace(/^[\s.]+|[\s.]+$/gu, '');
  return `${bare === '' ? '文件' : DEVICE.test(bare) ? `_${bare}` : bare}${ending}`;
}

function cut(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    kept += character;
  }
  return kept;
}

/** Safe names of which no two are alike, in capitals or not: the second is called …（2）. */
export function makeNames(taken: readonly string[]): (name: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const next = new Map<string, number>();
  return (name) => {
    const safe = safeName(name);
    let unlike = safe;
    for (let n = next.get(safe.toLowerCase()) ?? 2; used.has(unlike.toLowerCase()); n++) {
      unlike = safe.replace(/(\.[A-Za-z0-9]{1,8})?$/, (ending) => `（${n}）${ending}`);
      next.set(safe.toLowerCase(), n + 1);
    }
    used.add(unlike.toLowerCase());
    return unlike;
  };
}
