import { z } from 'zod';
import type { Reason } from '../../base/refusal.ts';

const name = z.string().trim().min(1).max(60);
const address = z.string().trim().max(300);
const body = z.object({ name, column: address.min(1), reports: address.default('') });
/** The annual reports of a higher body are in its own column: the portal leads to those of the bodies below. */
const higher = z.object({ name, column: address.min(1) }).transform((one) => ({ ...one, reports: '' }));

/** 上级机关、部门、下级机关: whose columns and annual reports the portal leads to. */
export const bodiesFacts = z.object({
  higher: z.array(higher).max(50),
  departments: z.array(body).max(200),
  lower: z.array(body).max(500),
  why: z.string().trim().min(1).max(200),
});

export type BodiesFacts = z.output<typeof bodiesFacts>;

export const BODY_GROUPS = ['higher', 'departments', 'lower'] as const;

/** What is wrong in the lines: an address that no reader can be led to, and a body that stands twice. */
export function bodiesReasons(given: Pick<BodiesFacts, (typeof BODY_GROUPS)[number]>): Reason[] {
  return BODY_GROUPS.flatMap((group) =>
    given[group].flatMap((one, i): Reason[] => {
      const wrong = (['column', 'reports'] as const).filter((field) => one[field] !== '' && !isAddress(one[field]));
      const isTwice = given[group].findIndex(({ name }) => name === one.name) < i;
      return [
        ...wrong.map((field) => ({
          code: 'bodies.address',
          field: `${group}.${i}.${field}`,
          facts: { address: one[field] },
        })),
        ...(isTwice ? [{ code: 'bodies.twice', field: `${group}.${i}.name`, facts: { name: one.name } }] : []),
      ];
    }),
  );
}

/** An address on the web, of a host with a full name and without anybody's password in it. */
function isAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"\\]+$/iu.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return username === '' && password === '' && /^[^.]+(?:\.[^.]+)+$/u.test(hostname);
}
