/**
 * Publications are listed by where they stand; those that wait for their moment are found by it, of all agencies at once;
 * and a document number that stands twice is found by it.
 */
export const publication: readonly string[] = [
  `create index case_index_publication on case_index (agency_id, state, opened_on, case_id) where noun = 'publication'`,
  `create index case_index_scheduled on case_index ((extra->>'publishAt'), agency_id)
    where noun = 'publication' and state = 'scheduled'`,
  `create index case_index_document_number on case_index (agency_id, (extra->>'documentNumber'))
    where noun in ('document', 'publication')`,
];
