/** Comments by their call: the newest first, those that nobody has decided on, and what repeats another. */
export const comment: readonly string[] = [
  `create index case_index_comments on case_index (agency_id, (extra->>'callId'), opened_on desc, case_id desc)
    where noun = 'comment'`,
  `create index case_index_comments_open on case_index (agency_id, (extra->>'callId'))
    where noun = 'comment' and ended_on is null`,
  `create index case_index_comments_same on case_index (agency_id, (extra->>'sameAsId'))
    where noun = 'comment' and extra->>'sameAsId' is not null`,
];
