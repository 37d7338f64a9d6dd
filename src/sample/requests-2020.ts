// data table: the requests received in 2020 by the invented bureau

import { day } from '../base/day.ts';
import { replySteps } from './story.ts';
import { askedOnly, extend, organ, reasons, reopened, supplement, tell, thirdParty } from './tell.ts';

/** 34 received in 2020; three are carried over, one comes back in the same year, one in the next. */
export const REQUESTS_2020 = [
  tell('2020-01-03', 'online', 'A', 'DISCLOSE', '2020-01-15'),
  // The due day moved when the Spring Festival was extended to 2 February 2020.
  tell('2020-01-10', 'counter', 'A', 'DISCLOSE', '2020-02-17'),
  tell('2020-01-21', 'registered-post', 'B1', 'DISCLOSE', '2020-02-26'),
  tell('2020-02-18', 'online', 'A', 'DISCLOSE_ALREADY_PUBLIC', '2020-02-20'),
  tell('2020-02-26', 'online', 'A', 'DISCLOSE', '2020-03-18'),
  tell('2020-03-04', 'online', 'A', 'NOHANDLE_PETITION', '2020-03-09'),
  tell('2020-03-11', 'email', 'B2', 'DISCLOSE', '2020-03-31'),
  tell('2020-03-20', 'online', 'A', 'UNABLE_NOT_EXIST', '2020-04-15'),
  tell('2020-04-02', 'online', 'A', 'UNABLE_NOT_RESPONSIBLE', '2020-04-09'),
  tell('2020-04-13', 'registered-post', 'A', 'DENY_STATE_SECRET', '2020-05-12'),
  tell('2020-04-24', 'counter', 'A', 'DENY_SECURITY_STABILITY', '2020-05-25'),
  // Corrected by reconsideration, and answered anew in the same year: counted by the new answer.
  tell('2020-05-06', 'online', 'A', 'DENY_INTERNAL', '2020-05-29', {
    after: reopened('2020-09-14', '救济2020-0001', replySteps('DISCLOSE', day('2020-09-28'))),
  }),
  tell('2020-05-13', 'online', 'B3', 'DISCLOSE', '2020-06-08'),
  tell('2020-05-26', 'online', 'A', 'DENY_PROCESS', '2020-06-22'),
  tell('2020-06-09', 'fax', 'A', 'DENY_CASE_FILE', '2020-07-08'),
  tell('2020-06-17', 'online', 'A', 'PARTIAL', '2020-07-15'),
  tell('2020-06-30', 'registered-post', 'B4', 'DENY_THIRD_PARTY', '2020-08-17', {
    between: thirdParty('2020-07-06', '2020-07-08', '2020-07-24', 'objects'),
  }),
  tell('2020-07-10', 'online', 'A', 'OTHER_NO_CORRECTION', '2020-08-10', { between: askedOnly('2020-07-16') }),
  tell('2020-07-21', 'online', 'A', 'DISCLOSE', '2020-09-02', { between: supplement('2020-07-27', '2020-08-06') }),
  tell('2020-08-04', 'online', 'A', 'DISCLOSE', '2020-08-31', { items: 3 }),
  tell('2020-08-14', 'online', 'A', 'NOHANDLE_MASSIVE', '2020-09-11', { between: reasons('2020-08-18', '2020-08-28') }),
  tell('2020-08-25', 'online', 'A', 'NOHANDLE_REPEAT', '2020-09-01'),
  // Upheld by reconsideration and corrected by the court in 2021: the year 2020 stays as it was reported.
  tell('2020-09-03', 'counter', 'A', 'UNABLE_NEEDS_MAKING', '2020-09-29', {
    after: reopened('2021-06-21', '救济2020-0003', replySteps('PARTIAL', day('2021-07-09'))),
  }),
  tell('2020-09-15', 'online', 'B5', 'DISCLOSE', '2020-10-21'),
  tell('2020-09-28', 'online', 'A', 'DENY_SPECIAL_QUERY', '2020-10-12'),
  tell('2020-10-12', 'online', 'A', 'NOHANDLE_PUBLICATION', '2020-10-19'),
  tell('2020-10-20', 'other-unit', 'A', 'OTHER', '2020-11-02'),
  tell('2020-10-29', 'online', 'A', 'DISCLOSE', '2020-12-15', { between: extend('2020-11-20', 15) }),
  tell('2020-11-10', 'online', 'A', 'OTHER_WITHDRAWN', '2020-11-17'),
  tell('2020-11-18', 'online', 'A', 'DISCLOSE', '2020-12-11'),
  tell('2020-12-01', 'counter', 'B1', 'DISCLOSE', '2020-12-25'),
  // Carried over.
  tell('2020-12-09', 'online', 'A', 'DISCLOSE', '2021-01-05'),
  tell('2020-12-16', 'registered-post', 'B1', 'PARTIAL', '2021-02-05', {
    between: organ('2020-12-22', '2020-12-23', '2021-01-11', true),
  }),
  tell('2020-12-29', 'online', 'A', 'OTHER_NO_CORRECTION', '2021-01-28', { between: askedOnly('2021-01-05') }),
];
