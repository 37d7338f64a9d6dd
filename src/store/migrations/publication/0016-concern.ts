/** A concern of the public (政务舆情) leads to what answers it; and what answers any is listed for readers, newest first. */
export const concern: readonly string[] = [
  `create index case_index_concern on case_index (agency_id, (extra->>'concernId'))
    where noun = 'publication' and extra->>'concernId' is not null`,
  `create index shown_concern_response on shown (agency_id, published_at desc, case_id desc)
    where genre = 'concern-response'`,
];
