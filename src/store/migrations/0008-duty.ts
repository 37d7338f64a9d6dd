/**
 * What fulfils an item of the catalogue (公开事项) is found by the item and the day of its last publishing; and what stands in
 * the column without a day of making (成文日期) is counted without reading all that has one.
 */
export const duty: readonly string[] = [
  `create index case_index_duty on case_index (agency_id, (extra->>'duty'), (extra->>'lastPublishedOn'))
    where noun = 'publication' and extra->>'duty' is not null`,
  `create index shown_undated on shown (agency_id, column_code) where made_on is null`,
];
