import { newId } from '../../base/ids.ts';
import { type Refusal, refuse } from '../../base/refusal.ts';
import { addressReasons, PACES, type Pace, plainAddress, type Topic } from '../../cases/subscription/subscription.ts';
import { COLUMNS } from '../../rules/publication/columns.ts';
import { GENRES } from '../../rules/publication/genres.ts';
import type { Context } from '../../store/context.ts';
import { mailSeal } from '../../store/mail/seal.ts';
import { askFor } from '../../store/mail/subscriptions.ts';

/** A subscription as it is asked for. */
export interface Wish extends Topic {
  readonly email: string;
  readonly pace: string;
  /** What the words are looked for as (reads/mail/subscriber.ts); none where they cannot be found in anything. */
  readonly lines: readonly (readonly string[])[];
}

const LONGEST = 100;

/**
 * Notes a subscription and owes the address a mail that asks whether it is wanted. The answer is the same whoever is
 * subscribed already and however often an address was asked: nobody learns of an address whether it is known here.
 */
export async function askSubscription({ db, office, now }: Context, wish: Wish): Promise<Refusal | null> {
  const seal = mailSeal();
  if (!seal) return refuse({ code: 'mail.not-offered' });
  const { column, genre, theme, issuer, words, pace, lines } = wish;
  const address = plainAddress(wish.email);
  const reasons = [...addressReasons(address), ...reasonsOf(wish)];
  if (reasons.length > 0) return refuse(...reasons);
  const subscriberId = newId(now.getTime());
  await db.tx(async (tx) => {
    await askFor(tx, {
      ...{ column, genre, theme, issuer, words, lines, now },
      agencyId: office.agencyId,
      subscriberId,
      subscriptionId: newId(now.getTime()),
      mailId: newId(now.getTime()),
      addressKey: seal.keyOf(office.agencyId, address),
      // Of who is known already the address stays as it was sealed.
      sealed: seal.seal(subscriberId, address),
      pace: pace as Pace,
    });
  });
  return null;
}

function reasonsOf({ column, genre, theme, issuer, words, pace, lines }: Wish) {
  const isOption = (field: string, value: string, options: readonly string[]) =>
    options.includes(value) ? [] : [{ code: value === '' ? 'field.missing' : 'field.not-an-option', field }];
  const isShort = (field: string, value: string) =>
    value.length <= LONGEST ? [] : [{ code: 'field.too-long', field, facts: { limit: LONGEST } }];
  return [
    ...isShort('words', words),
    ...(words !== '' && lines.length === 0 ? [{ code: 'mail.words', field: 'words' }] : []),
    ...isOption('column', column, ['', ...COLUMNS]),
    ...isOption('genre', genre, ['', ...GENRES]),
    ...isShort('theme', theme),
    ...isShort('issuer', issuer),
    ...isOption('pace', pace, PACES),
  ];
}
