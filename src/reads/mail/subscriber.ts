import type { Pace, Topic } from '../../cases/subscription/subscription.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { mailSeal } from '../../store/mail/seal.ts';
import { findSubscription, subscriptionsOf } from '../../store/mail/subscriptions.ts';
import { countFacets } from '../../store/publication/column.ts';
import { queriesOf, wordsOf } from '../public/search/words.ts';

/** A subscription as whoever has the link in their mail sees it. */
export interface SubscriptionView extends Topic {
  readonly subscriptionId: string;
  readonly pace: Pace;
}

/** What the link in a confirming mail is about; null where it is none of ours, or was erased. */
export async function askedSubscription({ db, office }: Context, token: string): Promise<SubscriptionView | null> {
  const id = mailSeal()?.readToken('confirm', token);
  const found = id ? await findSubscription(db, office.agencyId, id) : null;
  return found && { ...viewOf(found), pace: found.wantedPace };
}

/** What the subscriber has confirmed, none where everything was left; null where the link is none of ours. */
export async function mySubscriptions({ db, office }: Context, token: string): Promise<SubscriptionView[] | null> {
  const id = mailSeal()?.readToken('mine', token);
  return id ? (await subscriptionsOf(db, office.agencyId, id)).map(viewOf) : null;
}

/** The link by which the subscriber of a confirmed subscription comes to all of theirs. */
export async function mineToken({ db, office }: Context, confirmToken: string): Promise<string | null> {
  const seal = mailSeal();
  const id = seal?.readToken('confirm', confirmToken);
  const found = id ? await findSubscription(db, office.agencyId, id) : null;
  return found && seal!.token('mine', found.subscriberId);
}

function viewOf({ subscriptionId, column, genre, theme, issuer, words, pace }: SubscriptionView): SubscriptionView {
  return { subscriptionId, column, genre, theme, issuer, words, pace };
}

/** What must stand in a text for the search to find it by this: each word, by one of its names. None: nothing is found. */
export function searchedLines(context: Context, typed: string): string[][] {
  const { office } = context;
  const words = wordsOf(typed, office.settingsOn(todayOf(context)).searchNames);
  return queriesOf(office.agencyId, words).map(({ lines }) => [...lines]);
}

const MOST_THEMES = 100;

/** The themes (主题) that anything was published under, the most frequent first. */
export async function publishedThemes({ db, office }: Context): Promise<string[]> {
  const counts = await countFacets(db, office.agencyId, null, {});
  return counts
    .filter(({ facet }) => facet === 'theme')
    .slice(0, MOST_THEMES)
    .map(({ value }) => value);
}
