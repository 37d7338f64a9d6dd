import type { Pace, Topic } from '../../cases/subscription/subscription.ts';
import { MAIL_WORDS } from '../../words/mail/letter.ts';
import { COLUMN_WORDS, GENRE_WORDS } from '../../words/nouns/publication.ts';
import { type Language, say, sayWith } from '../../words/word.ts';
import { escapeXml } from '../office/xml.ts';

/** What a mail says: plainly, and with simple marks. Nothing in it is loaded from anywhere. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A publication as a mail tells of it. */
export interface Told {
  readonly title: string;
  readonly documentNumber: string;
  readonly column: string;
  readonly publishedOn: string;
  readonly abstract: string;
  readonly url: string;
}

/** Within so many hours a subscription is confirmed, or erased. */
export const CONFIRM_HOURS = 48;
/** So many publications a mail tells of; of the rest it says how many. */
export const MOST_TOLD = 50;
const LONGEST_SUBJECT = 60;
const LONGEST_ABSTRACT = 200;

type Facts = Readonly<Record<string, string | number>>;
const said = (key: string, facts: Facts = {}) => sayWith(MAIL_WORDS, key, facts);

/** What is subscribed to, in words. */
export function topicText({ column, genre, theme, issuer, words }: Topic, language: Language = 'zh'): string {
  const parts = [
    column && say(COLUMN_WORDS, column, language),
    genre && say(GENRE_WORDS, genre, language),
    theme,
    issuer,
    words && sayWith(MAIL_WORDS, 'topic.words', { words }, language),
  ].filter(Boolean);
  if (parts.length === 0) return say(MAIL_WORDS, 'topic.all', language);
  return parts.join(language === 'zh' ? '，' : ', ');
}

export const paceText = (pace: Pace, language: Language = 'zh') => say(MAIL_WORDS, `pace.${pace}`, language);

/** Asks whether whoever has the address wants it (双重确认). */
export function confirmLetter(agency: string, topic: Topic, pace: Pace, url: string): Letter {
  const lines = [
    said('confirm.lead', { agency }),
    said('confirm.topic', { topic: topicText(topic) }),
    said('confirm.pace', { pace: paceText(pace) }),
    said('confirm.how', { hours: CONFIRM_HOURS }),
  ];
  const end = [said('confirm.not-you'), said('foot.no-reply')];
  return {
    subject: said('confirm.subject', { agency }),
    text: textOf([...lines, url, ...end]),
    html: pageOf([...lines.map(paragraph), `<p>${link(url, said('confirm.link'))}</p>`, ...end.map(paragraph)]),
  };
}

interface News {
  readonly agency: string;
  /** The newest first. At least one. */
  readonly items: readonly Told[];
  /** Where everything is listed. */
  readonly allUrl: string;
  /** What the subscriber has subscribed to. */
  readonly mineUrl: string;
}

/** What is new: one publication, or several together. */
export function newsLetter({ agency, items, allUrl, mineUrl }: News): Letter {
  const told = items.slice(0, MOST_TOLD);
  const more = items.length - told.length;
  const title = shortened(items[0]!.title, LONGEST_SUBJECT);
  const subject =
    items.length === 1
      ? said('news.subject-one', { agency, title })
      : said('news.subject-many', { agency, n: items.length, title });
  const lead = said('news.lead', { agency, n: items.length });
  const end = [said('foot.why', { agency }), said('foot.no-reply')];
  const text = textOf([
    lead,
    ...told.map((one, i) => [`${i + 1}. ${one.title}`, ...detailsOf(one), one.url].join('\n')),
    ...(more > 0 ? [`${said('news.more', { n: more })}\n${allUrl}`] : []),
    '--',
    ...end,
    `${said('foot.leave')}\n${mineUrl}`,
  ]);
  const html = pageOf([
    paragraph(lead),
    `<ol>${told
      .map(
        (one) =>
          `<li><p>${link(one.url, one.title)}${detailsOf(one)
            .map((line) => `<br>${escapeXml(line)}`)
            .join('')}</p></li>`,
      )
      .join('')}</ol>`,
    ...(more > 0 ? [`<p>${escapeXml(said('news.more', { n: more }))}${link(allUrl, said('news.all'))}</p>`] : []),
    '<hr>',
    ...end.map(paragraph),
    `<p>${link(mineUrl, said('foot.leave'))}</p>`,
  ]);
  return { subject, text, html };
}

export function testLetter(agency: string): Letter {
  const lines = [said('test.text'), said('foot.no-reply')];
  return { subject: said('test.subject', { agency }), text: textOf(lines), html: pageOf(lines.map(paragraph)) };
}

function detailsOf({ documentNumber, column, publishedOn, abstract }: Told): string[] {
  return [
    documentNumber && said('news.number', { number: documentNumber }),
    said('news.column', { column: say(COLUMN_WORDS, column) }),
    said('news.published', { day: publishedOn }),
    shortened(abstract, LONGEST_ABSTRACT),
  ].filter((line) => line !== '');
}

const shortened = (text: string, most: number) => {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
};

const textOf = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;
const paragraph = (text: string) => `<p>${escapeXml(text)}</p>`;
const link = (url: string, text: string) => `<a href="${escapeXml(url)}">${escapeXml(text)}</a>`;
const pageOf = (parts: readonly string[]) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body>${parts.join('\n')}</body></html>\n`;
