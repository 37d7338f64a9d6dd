import type { HitDecision, Scanned } from '../../cases/publication/scan/decided.ts';
import type { FoundHit } from '../../cases/publication/scan/found.ts';
import type { HitKind } from '../../cases/publication/scan/hit.ts';
import { PUBLICATION_DESK_WORDS } from '../../words/desk/publication.ts';
import { SLIP_WORDS } from '../../words/papers/slip.ts';
import { say, sayWith } from '../../words/word.ts';

/** Of so many alike each is named. */
const NAMED = 5;
/** Numbers of persons: the slip goes into an archive, and needs no more of them than which they are. */
const PERSONAL: readonly HitKind[] = ['resident-id', 'phone', 'bank-card', 'plate'];

/** 发布前扫描 on the slip: place, kind, what was found, and who decided what; many alike in one row. */
export function hitRows({ scan, decisions }: Scanned): string[][] {
  const alike = Map.groupBy(scan?.hits ?? [], (hit) => JSON.stringify(rowOf(hit, decisions[hit.key])));
  return [...alike].map(([row, hits]) => {
    const [place, kind, decided, by] = JSON.parse(row) as string[];
    const texts = hits.slice(0, NAMED).map(textOf).filter(Boolean);
    const more = hits.length > NAMED ? [sayWith(SLIP_WORDS, 'hits.more', { n: hits.length })] : [];
    return [place!, kind!, [...texts, ...more].join('；'), decided!, by!];
  });
}

function rowOf({ part, name, kind, way }: FoundHit, decided: HitDecision | undefined): string[] {
  const place = name ?? say(PUBLICATION_DESK_WORDS, `pub.in.${part}`);
  const hidden = way ? [say(PUBLICATION_DESK_WORDS, `pub.way.${way}`)] : [];
  return [
    place,
    [say(PUBLICATION_DESK_WORDS, `pub.hit.${kind}`), ...hidden].join('，'),
    decided
      ? [say(PUBLICATION_DESK_WORDS, `pub.hits.${decided.decision}`), decided.reason].filter(Boolean).join('：')
      : say(PUBLICATION_DESK_WORDS, 'pub.hits.open'),
    decided?.by.name ?? '',
  ];
}

function textOf({ kind, text, at = '' }: FoundHit): string {
  if (kind === 'unread') return sayWith(SLIP_WORDS, 'hits.unread', { at: at || say(SLIP_WORDS, 'hits.whole') });
  return PERSONAL.includes(kind) && text.length > 6 ? `${text.slice(0, 3)}***${text.slice(-2)}` : text;
}
