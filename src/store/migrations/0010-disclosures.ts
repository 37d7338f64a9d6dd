/** The tables of a 预算 or 决算 of another year are found by kind, scope and year, however many publications there are. */
export const disclosures: readonly string[] = [
  `create index case_index_disclosure on case_index
    (agency_id, (extra->'fiscal'->>'kind'), (extra->'fiscal'->>'scope'), ((extra->'fiscal'->>'year')::int) desc)
    where noun = 'publication' and extra->'fiscal' is not null`,
];
