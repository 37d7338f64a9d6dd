/** Calls for comments (征求意见) are listed by their last day, and each leads to what became of the comments. */
export const comments: readonly string[] = [
  `create index case_index_calls on case_index (agency_id, (extra->>'commentsUntil'))
    where noun = 'publication' and public and extra->>'commentsUntil' is not null`,
  `create index case_index_reports_on on case_index (agency_id, (extra->>'reportsOnId'))
    where noun = 'publication' and extra->>'reportsOnId' is not null`,
];
