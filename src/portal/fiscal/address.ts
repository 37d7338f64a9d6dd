import { infoPath } from '../search/address.ts';

export const FISCAL_PATH = '/info/fiscal';

/** Where the tables of a publication are had as a file; `table` for one of them as CSV. */
export function fiscalFilePath(indexNumber: string, format: string, table = ''): string {
  const number = infoPath(indexNumber).slice('/info'.length);
  return `${FISCAL_PATH}/file/${format}${table ? `/${table}` : ''}${number}`;
}

export const yearsPath = (kind: string, scope: string): string => `${FISCAL_PATH}/years/${kind}/${scope}`;
