// data table: the requests received in 2021 by the invented bureau
import { askedOnly, extend, fee, organ, reasons, supplement, tell, thirdParty } from './tell.ts';

/** 36 received in 2021; two are carried into 2022. */
export const REQUESTS_2021 = [
  tell('2021-01-07', 'online', 'A', 'DISCLOSE', '2021-01-20'),
  tell('2021-01-18', 'online', 'A', 'DISCLOSE', '2021-02-09'),
  tell('2021-01-27', 'counter', 'B1', 'DISCLOSE', '2021-03-03'),
  tell('2021-02-04', 'online', 'A', 'DISCLOSE_ALREADY_PUBLIC', '2021-02-08'),
  tell('2021-02-22', 'online', 'A', 'UNABLE_NOT_EXIST', '2021-03-19'),
  tell('2021-03-02', 'online', 'B2', 'DISCLOSE', '2021-03-25'),
  tell('2021-03-10', 'online', 'A', 'NOHANDLE_PETITION', '2021-03-15'),
  // 68 pages: 380 yuan by volume; paid, and answered in the period that began anew.
  tell('2021-03-16', 'registered-post', 'A', 'DISCLOSE', '2021-04-27', {
    between: fee('2021-03-24', '2021-03-26', 68, '2021-04-06', 380),
  }),
  tell('2021-03-24', 'online', 'A', 'OTHER_FEE_UNPAID', '2021-05-06', {
    between: fee('2021-03-31', '2021-03-31', 120, null, 0),
  }),
  tell('2021-04-06', 'online', 'A', 'DISCLOSE', '2021-04-29'),
  tell('2021-04-14', 'online', 'A', 'UNABLE_NOT_RESPONSIBLE', '2021-04-21'),
  tell('2021-04-22', 'counter', 'A', 'PARTIAL', '2021-05-24'),
  tell('2021-05-08', 'online', 'B3', 'DISCLOSE', '2021-06-02'),
  tell('2021-05-14', 'online', 'A', 'DENY_INTERNAL', '2021-06-08'),
  tell('2021-05-20', 'email', 'A', 'DENY_PROCESS', '2021-06-15'),
  tell('2021-05-27', 'online', 'A', 'DENY_CASE_FILE', '2021-06-22'),
  tell('2021-06-03', 'registered-post', 'B1', 'DENY_THIRD_PARTY', '2021-07-16', {
    between: thirdParty('2021-06-08', '2021-06-10', '2021-06-25', 'objects'),
  }),
  tell('2021-06-10', 'online', 'A', 'DENY_LAW_PROHIBITS', '2021-07-08'),
  tell('2021-06-18', 'online', 'A', 'UNABLE_NEEDS_MAKING', '2021-07-14'),
  tell('2021-06-28', 'fax', 'B4', 'DISCLOSE', '2021-07-22'),
  tell('2021-07-05', 'online', 'A', 'OTHER_NO_CORRECTION', '2021-08-04', { between: askedOnly('2021-07-12') }),
  tell('2021-07-13', 'online', 'A', 'UNABLE_STILL_UNCLEAR', '2021-08-20', {
    between: supplement('2021-07-20', '2021-07-30'),
  }),
  tell('2021-07-22', 'online', 'A', 'NOHANDLE_MASSIVE', '2021-08-18', { between: reasons('2021-07-26', '2021-08-05') }),
  tell('2021-08-03', 'online', 'A', 'NOHANDLE_REPEAT', '2021-08-10'),
  tell('2021-08-16', 'online', 'A', 'DISCLOSE', '2021-10-11', { between: extend('2021-09-09', 20) }),
  tell('2021-08-25', 'online', 'B5', 'DISCLOSE', '2021-09-18'),
  tell('2021-09-06', 'oral', 'A', 'NOHANDLE_PUBLICATION', '2021-09-13'),
  tell('2021-09-14', 'online', 'A', 'DENY_SPECIAL_QUERY', '2021-09-22'),
  tell('2021-09-23', 'online', 'A', 'NOHANDLE_CONFIRM', '2021-10-14'),
  tell('2021-10-12', 'online', 'A', 'OTHER_WITHDRAWN', '2021-10-18'),
  tell('2021-10-20', 'ordinary-post', 'A', 'DISCLOSE', '2021-11-15'),
  // Late: due on 29 November.
  tell('2021-11-01', 'online', 'A', 'DISCLOSE', '2021-12-02'),
  tell('2021-11-12', 'online', 'B1', 'DISCLOSE', '2021-12-27', {
    between: organ('2021-11-16', '2021-11-17', '2021-12-03', true),
  }),
  tell('2021-11-24', 'online', 'A', 'OTHER', '2021-12-10'),
  // Carried over.
  tell('2021-12-10', 'online', 'A', 'DISCLOSE', '2022-01-10'),
  tell('2021-12-22', 'counter', 'A', 'UNABLE_NOT_EXIST', '2022-01-18'),
];
