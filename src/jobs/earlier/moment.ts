import { type Day, findDay } from '../../base/day.ts';

const pad = (text: string | undefined) => (text ?? '0').padStart(2, '0');

/** An instant as sites write it, Beijing time where they name no other; null for what is none. A day alone is its first moment. */
export function readMoment(text: string): string | null {
  const plain = text.trim();
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?:\s*日)?(?:(?:T|\s+|(?<=日))(\d{1,2})[:：时](\d{1,2})(?:[:：分](\d{1,2}))?(\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
      plain,
    );
  if (parts) {
    const [, year, month, date, hour, minute, second, part = '', zone = '+08:00'] = parts;
    const on = `${year}-${pad(month)}-${pad(date)}`;
    return findDay(on) ? instant(`${on}T${pad(hour)}:${pad(minute)}:${pad(second)}${part}${zone}`) : null;
  }
  if (/^\d{10}(?:\d{3})?$/.test(plain)) return new Date(Number(plain) * (plain.length === 10 ? 1000 : 1)).toISOString();
  // As feeds have it: Mon, 06 May 2019 10:30:00 +0800.
  return /^(?:[A-Z][a-z]{2},\s*)?\d{1,2} [A-Z][a-z]{2} \d{4} /.test(plain) ? instant(plain) : null;
}

function instant(text: string): string | null {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** A day as sites write it; null for what is none. */
export function readDay(text: string): Day | null {
  const [, year, month, date] = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(text) ?? [];
  return year ? findDay(`${year}-${pad(month)}-${pad(date)}`) : null;
}
