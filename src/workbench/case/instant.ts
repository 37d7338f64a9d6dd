const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant (ISO 8601) as the office's clock showed it: 2026-11-24 09:30. */
export function shanghaiTime(at: string): string {
  return SHANGHAI.format(new Date(at));
}
