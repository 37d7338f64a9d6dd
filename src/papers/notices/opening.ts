import type { RequestCase } from '../../cases/request/request.ts';
import { formatDay } from '../../words/day.ts';
import { type SentenceKey, sentence } from '../../words/notices/sentence.ts';
import { type NoticeOffice, pronounOf } from './notice.ts';
import { inline } from './prose.ts';

/** What was asked for, one line an item. */
export function wantedItems(c: RequestCase): string[] {
  return c.items.map((item) => {
    const description = inline(item.description);
    return item.documentNumber
      ? sentence('item.numbered', { description, documentNumber: inline(item.documentNumber) })
      : sentence('item', { description });
  });
}

/** When the request was received and what it asks for; several items become the notice's list. */
export function opening(c: RequestCase): { paragraph: string; list?: string[] } {
  const items = wantedItems(c);
  const many = items.length > 1;
  const when = c.receivedOn ? 'opening.received' : 'opening.lodged';
  const key: SentenceKey = many ? `${when}-many` : when;
  const paragraph = sentence(key, {
    you: pronounOf(c),
    number: c.number,
    receivedOn: c.receivedOn ? formatDay(c.receivedOn) : '',
    lodgedOn: formatDay(c.lodgedOn),
    wanted: items[0] ?? '',
  });
  return many ? { paragraph, list: items } : { paragraph };
}

/** The disclosure office to turn to. */
export function contactLine({ contact, name }: NoticeOffice): string {
  const { office = name, telephone = '', address = '' } = contact;
  return sentence('contact', { office, telephone, address });
}
