/** What was answered to a key held look-up codes in the clear, for a day: it is forgotten, and from now on sealed. */
export const sealedAnswers: readonly string[] = [
  `delete from idempotency`,
  `alter table idempotency drop column answer, add column sealed bytea not null`,
];
