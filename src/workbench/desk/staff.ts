import { useStaff } from '../wire/queries.ts';

/** Names of the accounts that cases name by their id. */
export function useStaffName(): (id: string) => string {
  const { data } = useStaff();
  const names = new Map(data?.rows.map((one) => [one.id, one.name]));
  return (id) => names.get(id) ?? id;
}
