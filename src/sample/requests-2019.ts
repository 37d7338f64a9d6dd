// data table: the requests received in 2019 by the invented bureau
import { askedOnly, extend, organ, reasons, supplement, tell, thirdParty } from './tell.ts';

/** 31 received in 2019; 26 completed in it, 5 carried over, one of them (the last but one) past two year-ends. */
export const REQUESTS_2019 = [
  tell('2019-01-08', 'counter', 'A', 'DISCLOSE', '2019-01-16'),
  tell('2019-01-22', 'registered-post', 'A', 'DISCLOSE', '2019-02-18'),
  tell('2019-02-13', 'online', 'A', 'DISCLOSE_ALREADY_PUBLIC', '2019-02-15'),
  tell('2019-02-27', 'online', 'B1', 'DISCLOSE', '2019-03-14'),
  tell('2019-03-06', 'email', 'A', 'UNABLE_NOT_EXIST', '2019-03-26'),
  tell('2019-03-19', 'counter', 'B2', 'DISCLOSE', '2019-04-02'),
  tell('2019-04-01', 'online', 'A', 'UNABLE_NOT_RESPONSIBLE', '2019-04-10'),
  // Under Order 492 still: 15 working days, extended by 15.
  tell('2019-04-11', 'registered-post', 'A', 'PARTIAL', '2019-05-31', { between: extend('2019-04-29', 15) }),
  // Received the day before Order 711 came into force, and the day it did.
  tell('2019-05-14', 'counter', 'A', 'DENY_PROCESS', '2019-06-04'),
  tell('2019-05-15', 'online', 'A', 'DENY_INTERNAL', '2019-06-12'),
  tell('2019-05-28', 'fax', 'B3', 'DISCLOSE', '2019-06-20'),
  tell('2019-06-05', 'online', 'A', 'NOHANDLE_PETITION', '2019-06-11'),
  tell('2019-06-18', 'online', 'A', 'DENY_CASE_FILE', '2019-07-15'),
  tell('2019-06-25', 'ordinary-post', 'A', 'NOHANDLE_PUBLICATION', '2019-07-03'),
  tell('2019-07-04', 'registered-post', 'B1', 'DENY_THIRD_PARTY', '2019-08-21', {
    between: thirdParty('2019-07-10', '2019-07-12', '2019-07-31', 'objects'),
  }),
  tell('2019-07-16', 'online', 'A', 'DENY_SPECIAL_QUERY', '2019-07-22'),
  tell('2019-07-29', 'online', 'A', 'OTHER_NO_CORRECTION', '2019-08-23', { between: askedOnly('2019-08-01') }),
  tell('2019-08-12', 'counter', 'A', 'DISCLOSE', '2019-09-25', {
    between: supplement('2019-08-20', '2019-08-29', '2019-08-22'),
  }),
  tell('2019-08-26', 'oral', 'A', 'DISCLOSE', '2019-09-20'),
  tell('2019-09-03', 'online', 'B4', 'UNABLE_NEEDS_MAKING', '2019-09-27'),
  tell('2019-09-17', 'online', 'A', 'NOHANDLE_REPEAT', '2019-09-24'),
  tell('2019-09-29', 'online', 'B5', 'DISCLOSE', '2019-11-05'),
  tell('2019-10-15', 'registered-post', 'A', 'UNABLE_STILL_UNCLEAR', '2019-11-20', {
    between: supplement('2019-10-22', '2019-10-30', '2019-10-24'),
  }),
  tell('2019-10-28', 'online', 'A', 'OTHER_WITHDRAWN', '2019-11-04'),
  tell('2019-11-06', 'online', 'A', 'NOHANDLE_MASSIVE', '2019-12-02', { between: reasons('2019-11-08', '2019-11-18') }),
  tell('2019-11-19', 'online', 'A', 'NOHANDLE_CONFIRM', '2019-12-05'),
  // Carried over.
  tell('2019-12-04', 'counter', 'A', 'DISCLOSE', '2020-01-02'),
  tell('2019-12-11', 'online', 'B1', 'PARTIAL', '2020-02-12', {
    between: thirdParty('2019-12-17', '2019-12-19', '2020-01-13', 'silent'),
  }),
  tell('2019-12-17', 'online', 'A', 'DISCLOSE', '2020-02-24', { between: extend('2020-01-10', 20) }),
  tell('2019-12-20', 'registered-post', 'A', 'DENY_LAW_PROHIBITS', '2021-01-12', {
    between: organ('2019-12-26', '2019-12-27', '2020-12-15', false),
  }),
  tell('2019-12-27', 'online', 'A', 'UNABLE_NOT_EXIST', '2020-02-07'),
];
