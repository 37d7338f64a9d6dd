import { ABOUT } from '../../../pages/shell.tsx';
import { DECISIONS_PATH } from '../../decisions/address.ts';
import {
  ALL_PATH,
  CALLS_PATH,
  CATALOGUE_PATH,
  DUTIES_PATH,
  listPath,
  ORGANISATION_PATH,
  RESPONSES_PATH,
} from '../address.ts';

/** What the column has beside its parts, with the key of its name: for its home and for both site maps. */
export const BESIDE: readonly (readonly [path: string, name: string])[] = [
  [ALL_PATH, 'info.all'],
  [CATALOGUE_PATH, 'info.catalogue'],
  [DUTIES_PATH, 'info.duties'],
  [ORGANISATION_PATH, 'organisation.title'],
  [listPath('news'), 'column.news'],
  [CALLS_PATH, 'comments.title'],
  [RESPONSES_PATH, 'concern.title'],
  [DECISIONS_PATH, 'decision.title'],
  [ABOUT.data, 'about.data'],
];
