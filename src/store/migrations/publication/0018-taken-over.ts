/**
 * An item of an earlier site (原网站) is one item however often it is taken over; and what was withdrawn is known by the
 * addresses it had there, which no longer lead to it.
 */
export const takenOver: readonly string[] = [
  `create unique index case_index_taken_over on case_index (agency_id, (extra->'takenOver'->>'key'))
    where noun = 'publication' and extra->'takenOver' is not null`,
  `create index case_index_gone_from on case_index using gin ((extra->'goneFrom'))
    where noun = 'publication' and extra->'goneFrom' is not null`,
];
