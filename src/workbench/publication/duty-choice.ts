import { useMemo } from 'react';
import { spanText } from '../../words/desk/duty-span.ts';
import type { Option } from '../form/form-context.ts';
import { useSession } from '../session/session.ts';
import { useDutyYear } from '../wire/duties.ts';

/** 公开事项 to choose from: those of the drafter's section, or all where it has none. */
export function useDutyChoice(): readonly Option[] {
  const { actor, today } = useSession();
  const { data } = useDutyYear(Number(today.slice(0, 4)));
  return useMemo(() => {
    const active = (data?.duties ?? []).filter(({ state }) => state === 'active');
    const own = active.filter(({ section }) => section === actor.section);
    return (own.length > 0 ? own : active).map(({ number, name, section }) => ({
      value: number,
      label: `${number} ${name}`,
      more: section,
    }));
  }, [data, actor]);
}

const NOTHING: Readonly<Record<string, unknown>> = {};

/** What a draft begins with that was asked for from the calendar (`duty`, `span`) or for a column; null while it is looked up. */
export function useDutyStart(params: URLSearchParams): Readonly<Record<string, unknown>> | null {
  const { today } = useSession();
  const { data, error } = useDutyYear(Number(today.slice(0, 4)));
  const [number, span, column] = [params.get('duty'), params.get('span'), params.get('column')];
  return useMemo(() => {
    if (!number) return column ? { column } : NOTHING;
    if (!data) return error ? NOTHING : null;
    const duty = data.duties.find((one) => one.number === number);
    if (!duty) return NOTHING;
    const title = `${span && duty.mode === 'periodic' ? spanText(span) : ''}${duty.name}`;
    const { genre, theme } = duty;
    const begun = { ...(genre ? { genre } : {}), ...(theme ? { theme } : {}) };
    return { title, column: duty.column, openness: duty.openness, duty: number, ...begun };
  }, [number, span, column, data, error]);
}
