/**
 * The disclosure column counts what stands under each of its items, and by what a list may be narrowed, out of one index
 * without reading the rows; and a document that took the place of another leads back to it.
 */
export const column: readonly string[] = [
  `create index shown_facets on shown (agency_id, column_code, genre, theme, validity, year)`,
  `create index case_index_successor on case_index (agency_id, (extra->>'successorId'))
    where noun = 'publication' and extra->>'successorId' is not null`,
];
