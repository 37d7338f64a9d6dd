/** Requests of one requester are found by the key of their proof of identity, or by their name, and not by reading them all. */
export const requester: readonly string[] = [
  `create index case_index_requester on case_index (agency_id, (extra->>'requester'), opened_on, case_id)
    where noun = 'request'`,
  `create index case_index_party on case_index (agency_id, party, opened_on, case_id) where noun = 'request'`,
];
