/** RFC 2268, 2. */
const PI = Buffer.from(
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82' +
    '54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb6266fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7' +
    '08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad',
  'hex',
);
const BLOCK = 8;
const ROTATIONS = [1, 2, 3, 5];

function expand(key: Uint8Array, bits: number): number[] {
  const bytes = Buffer.alloc(128);
  Buffer.from(key).copy(bytes);
  for (let i = key.length; i < 128; i++) bytes[i] = PI[(bytes[i - 1]! + bytes[i - key.length]!) & 0xff]!;
  const effective = Math.ceil(bits / 8);
  bytes[128 - effective] = PI[bytes[128 - effective]! & (0xff >> (8 * effective - bits))]!;
  for (let i = 127 - effective; i >= 0; i--) bytes[i] = PI[bytes[i + 1]! ^ bytes[i + effective]!]!;
  return Array.from({ length: 64 }, (_, i) => bytes.readUInt16LE(2 * i));
}

function decryptBlock(words: readonly number[], block: Buffer): Buffer {
  const x = [0, 1, 2, 3].map((i) => block.readUInt16LE(2 * i)) as [number, number, number, number];
  let j = 63;
  const unmix = () => {
    for (let i = 3; i >= 0; i--) {
      const [one, two, three] = [x[(i + 3) & 3]!, x[(i + 2) & 3]!, x[(i + 1) & 3]!];
      const turned = (x[i]! >>> ROTATIONS[i]!) | (x[i]! << (16 - ROTATIONS[i]!));
      x[i] = (turned - words[j--]! - (one & two) - (~one & three)) & 0xffff;
    }
  };
  const unmash = () => {
    for (let i = 3; i >= 0; i--) x[i] = (x[i]! - words[x[(i + 3) & 3]! & 63]!) & 0xffff;
  };
  for (const [n, rounds] of [5, 6, 5].entries()) {
    for (let round = 0; round < rounds; round++) unmix();
    if (n < 2) unmash();
  }
  const plain = Buffer.alloc(BLOCK);
  for (const [i, word] of x.entries()) plain.writeUInt16LE(word, 2 * i);
  return plain;
}

/**
 * RC2 in CBC (RFC 2268), to open and never to close: the certificates in a .pfx of an older Windows or OpenSSL are under
 * it, and Node's OpenSSL no longer has it. Null where the padding is not what it must be.
 */
export function decryptRc2(key: Uint8Array, bits: number, iv: Uint8Array, sealed: Uint8Array): Buffer | null {
  const words = expand(key, bits);
  let before = Buffer.from(iv);
  const blocks: Buffer[] = [];
  for (let at = 0; at + BLOCK <= sealed.length; at += BLOCK) {
    const block = Buffer.from(sealed.subarray(at, at + BLOCK));
    blocks.push(decryptBlock(words, block).map((byte, i) => byte ^ before[i]!) as Buffer);
    before = block;
  }
  const plain = Buffer.concat(blocks);
  const pad = plain.at(-1) ?? 0;
  if (sealed.length % BLOCK !== 0 || pad < 1 || pad > BLOCK || plain.subarray(-pad).some((byte) => byte !== pad))
    return null;
  return plain.subarray(0, -pad);
}
