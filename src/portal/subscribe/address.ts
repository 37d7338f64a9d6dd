import { TOPIC_FIELDS, type Topic } from '../../cases/subscription/subscription.ts';
import { SUBSCRIBE_PATH } from '../../papers/mail/links.ts';
import type { SearchWish } from '../../reads/public/search/search.ts';

/** The form with this chosen beforehand. */
function subscribePath(topic: Partial<Topic>): string {
  const query = new URLSearchParams();
  for (const field of TOPIC_FIELDS) if (topic[field]) query.set(field, topic[field]);
  return query.size > 0 ? `${SUBSCRIBE_PATH}?${query}` : SUBSCRIBE_PATH;
}

/** `list`: the address of a list, with its question. A year and a validity say nothing of what is still to come. */
export function subscribeToList(list: string): string {
  const [path, asked] = list.split('?') as [string, string?];
  const query = new URLSearchParams(asked);
  const column = /\/column\/([\w-]+)$/.exec(path)?.[1] ?? '';
  return subscribePath({ column, genre: query.get('genre') ?? '', theme: query.get('theme') ?? '' });
}

export function subscribeToSearch({ typed, narrowed: { column, genre, theme, issuer } }: SearchWish): string {
  return subscribePath({ words: typed, column, genre, theme, issuer });
}
