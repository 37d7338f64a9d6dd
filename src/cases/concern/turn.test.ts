import { expect, it } from 'vitest';
import type { Role } from '../entry.ts';
import { CONCERN_STATES } from './life.ts';
import { concernWaitsFor } from './turn.ts';

const waits = (role: Role, section: string | null) =>
  CONCERN_STATES.filter((state) =>
    concernWaitsFor({ state, section: '运输管理科' }, { id: 'a', name: '赵立新', roles: [role], section }),
  );

it.each<[Role, string | null, string[]]>([
  ['head', '办公室', ['found', 'evaluated']],
  ['leader', null, ['found', 'evaluated']],
  ['chief', null, ['found']],
  ['clerk', '办公室', ['responding']],
  ['section', '运输管理科', ['responding']],
  ['section-head', '运输管理科', ['responding']],
  ['section', '办公室', []],
  ['auditor', '运输管理科', []],
])('concernWaitsFor (待我办理): a %s of %s', (role, section, states) => {
  expect(waits(role, section)).toEqual(states);
});
