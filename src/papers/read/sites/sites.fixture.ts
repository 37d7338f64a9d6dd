import { CELLS } from './cells.fixture.ts';
import { COLUMNS } from './columns.fixture.ts';
import { DRAWN } from './drawn.fixture.ts';
import { REMEDIES } from './remedies.fixture.ts';
import type { Site } from './site.fixture.ts';
import { SURROUNDINGS } from './surroundings.fixture.ts';

/** Pages as they stand on sites of bureaus. */
export const SITES: Readonly<Record<string, Site>> = {
  ...SURROUNDINGS,
  ...DRAWN,
  ...CELLS,
  ...REMEDIES,
  ...COLUMNS,
};
