/** What the public finds of licences and penalties: by whether a person is meant, the newest first; and what is due. */
export const decision: readonly string[] = [
  `create index case_index_decision_public on case_index (agency_id, noun, (extra->>'person'), counted_on desc, case_id desc)
    where public and noun in ('licence', 'penalty')`,
  `create index case_index_decision_due on case_index (agency_id, noun, state, opened_on)
    where ended_on is null and noun in ('licence', 'penalty')`,
];
