/**
 * Kinds of requester (申请人), the columns of table 三 of the annual report: A a natural person (自然人), B1 business
 * (商业企业), B2 research institution (科研机构), B3 public welfare organisation (社会公益组织), B4 legal services
 * institution (法律服务机构), B5 other organisation (其他). Joint requesters count by the first-named
 * (docs/decisions/0106-several-items-and-requesters.md).
 */
export const APPLICANT_KINDS = ['A', 'B1', 'B2', 'B3', 'B4', 'B5'] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];
