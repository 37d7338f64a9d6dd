/** A document leads to its interpretations (政策解读), and the desk to the documents that have none yet. */
export const interpretation: readonly string[] = [
  `create index case_index_interprets on case_index (agency_id, (extra->>'interpretsId'))
    where noun = 'publication' and extra->>'interpretsId' is not null`,
  `create index case_index_to_interpret on case_index (agency_id, counted_on)
    where noun = 'publication' and public and extra->>'toInterpret' = 'true'`,
];
