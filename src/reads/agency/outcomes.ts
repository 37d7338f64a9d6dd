import type { Cite } from '../../base/cite.ts';
import { yearOf } from '../../base/day.ts';
import { formatFor } from '../../report/formats.ts';
import { OUTCOME_CODES, type Outcome, outcomeOf } from '../../rules/outcomes.ts';
import { outcomeRow } from '../../rules/report/outcome-row.ts';
import { type Context, todayOf } from '../../store/context.ts';

/** An outcome (办理结果) as it is chosen from: where the report counts it, what the law says, what the reply must say. */
export interface OutcomeView {
  readonly code: string;
  readonly group: Outcome['group'];
  /** Row of table 三, in the format of the current year and by the agency's settings. */
  readonly row: string;
  readonly rowLabel: string;
  /** The heading that the row stands under, or its own label. */
  readonly groupLabel: string;
  readonly cites: readonly Cite[];
  readonly needs: readonly string[];
}

/** The outcomes in the order of the report's form. */
export function outcomes(context: Context): OutcomeView[] {
  const today = todayOf(context);
  const year = yearOf(today);
  const format = formatFor(year);
  const settings = context.office.settingsOn(today);
  const places = new Map(format.requests.map((row, i) => [row.code, { row, i }]));
  return OUTCOME_CODES.map((code) => {
    const { group, cites, needs } = outcomeOf(code);
    const place = places.get(outcomeRow(code, year, settings) ?? '')!;
    const parent = place.row.parent === '3' ? undefined : places.get(place.row.parent!);
    const { code: row, label: rowLabel } = place.row;
    return { at: place.i, view: { code, group, row, rowLabel, groupLabel: (parent ?? place).row.label, cites, needs } };
  })
    .sort((a, b) => a.at - b.at)
    .map(({ view }) => view);
}
