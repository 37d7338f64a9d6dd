let gbk: Map<string, number> | undefined;
/** GBK, made by turning the decoder round. */
export function toGbk(text: string): Uint8Array {
  if (!gbk) {
    gbk = new Map();
    const decoder = new TextDecoder('gbk');
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++) {
        const character = decoder.decode(Uint8Array.of(high, low));
        if (character.length === 1 && character !== '\ufffd') gbk.set(character, (high << 8) | low);
      }
  }
  const bytes = [...text].flatMap((character) => {
    const code = gbk!.get(character);
    return code === undefined ? [character.charCodeAt(0) & 0x7f] : [code >> 8, code & 0xff];
  });
  return Uint8Array.from(bytes);
}
