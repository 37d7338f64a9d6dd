/** What a character is to the search: nothing, white space, Chinese (Han, and rare ones of the private area), or of a word. */
const BREAK = 0;
const SPACE = 1;
const HAN = 2;
const WORD = 3;

/** One thing that is looked for: a Chinese character, or a whole word of letters and digits. */
export interface Token {
  readonly han: boolean;
  /** Folded: compatibility forms as plain ones (NFKC), small letters. */
  readonly text: string;
  /** Where it stands in the text as it was written, in UTF-16 units. */
  readonly at: number;
  readonly end: number;
  /** Counted from 1; neighbours differ by 1, and by more where anything but white space beside Chinese is between them. */
  readonly position: number;
}

/**
 * The text as the search reads it. Marks only separate, whichever they are. White space beside a Chinese character means
 * nothing: a PDF breaks its lines there, and Word puts it between 2020 and 年. Traditional characters stay what they are.
 */
export function tokensOf(text: string, from = 1): Token[] {
  const tokens: Token[] = [];
  let position = from;
  let word: { text: string; at: number; end: number } | null = null;
  let isBroken = false;
  let isSpaced = false;
  const endWord = () => {
    if (word) tokens.push({ han: false, ...word, position: position++ });
    word = null;
  };
  /** Whether what begins now stands apart from the token before it. */
  const separate = (han: boolean) => {
    const apart = isBroken || (isSpaced && !han && tokens.at(-1)?.han === false);
    if (apart && tokens.length > 0) position++;
    isBroken = false;
    isSpaced = false;
  };
  for (let at = 0; at < text.length; ) {
    const end = endOfCharacter(text, at);
    for (const character of folded(text, at, end)) {
      const kind = kindOf(character);
      if (kind !== WORD) endWord();
      if (kind === BREAK) isBroken = true;
      else if (kind === SPACE) isSpaced = true;
      else if (kind === HAN) {
        separate(true);
        tokens.push({ han: true, text: character, at, end, position: position++ });
      } else if (word) word = { text: word.text + character, at: word.at, end };
      else {
        separate(false);
        word = { text: character, at, end };
      }
    }
    at = end;
  }
  endWord();
  return tokens;
}

/** A character with the marks on it, which NFKC may make one of. */
function endOfCharacter(text: string, at: number): number {
  let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  for (;;) {
    const next = text.codePointAt(end);
    if (next === undefined || next < 0x300 || isCommonHan(next)) return end;
    const character = String.fromCodePoint(next);
    if (!/\p{M}/u.test(character)) return end;
    end += character.length;
  }
}

function folded(text: string, at: number, end: number): Iterable<string> {
  const code = text.charCodeAt(at);
  if (end === at + 1 && (isCommonHan(code) || code < 0x41)) return text[at]!;
  const whole = text.slice(at, end);
  let found = FOLDED.get(whole);
  if (!found) {
    // Twice: small letters of NFKC may be more than one character, in an order of their own.
    found = whole.toWellFormed().normalize('NFKC').toLowerCase().normalize('NFKC').replace(UNSEEN, '');
    if (FOLDED.size < 20_000) FOLDED.set(whole, found);
  }
  return found;
}

function kindOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (isCommonHan(code)) return HAN;
  let kind = KINDS.get(character);
  if (kind === undefined) {
    kind = findKind(character);
    if (KINDS.size < 200_000) KINDS.set(character, kind);
  }
  return kind;
}

function findKind(character: string): number {
  if (/[\p{Script=Han}\p{Co}]/u.test(character)) return HAN;
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) return WORD;
  return /\s/u.test(character) ? SPACE : BREAK;
}

/** Variants of a character's form, soft hyphens, zero-width spaces. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const isCommonHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;
const FOLDED = new Map<string, string>();
const KINDS = new Map<string, number>();
