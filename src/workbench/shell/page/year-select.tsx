import { Choose } from '../../form/field/choose.tsx';
import { useSpeech } from '../../session/language.tsx';
import { useSession } from '../../session/session.ts';

/** The first year that the ledger knows. */
export const FIRST_YEAR = 2019;

interface Props {
  readonly value: string | undefined;
  readonly change: (year: string | undefined) => void;
}

export function YearSelect({ value, change }: Props) {
  const { t } = useSpeech();
  const { today } = useSession();
  const years = Array.from({ length: Number(today.slice(0, 4)) - FIRST_YEAR + 1 }, (_, i) => String(FIRST_YEAR + i));
  return (
    <Choose
      aria-label={t('column.year')}
      allowClear
      size="small"
      placeholder={t('column.year')}
      value={value}
      onChange={change}
      options={years.toReversed().map((year) => ({ value: year, label: t('app.year', { year }) }))}
      style={{ minWidth: 100 }}
    />
  );
}
