import y2019 from '../../../calendar/2019.json' with { type: 'json' };
import y2020 from '../../../calendar/2020.json' with { type: 'json' };
import y2021 from '../../../calendar/2021.json' with { type: 'json' };
import y2022 from '../../../calendar/2022.json' with { type: 'json' };
import y2023 from '../../../calendar/2023.json' with { type: 'json' };
import y2024 from '../../../calendar/2024.json' with { type: 'json' };
import y2025 from '../../../calendar/2025.json' with { type: 'json' };
import y2026 from '../../../calendar/2026.json' with { type: 'json' };
import { isRefusal } from '../../base/refusal.ts';
import { makeCalendar } from '../calendar.ts';
import { readCalendarYear } from './year.ts';

/** The calendar files of the project, for tests and benchmarks. The program reads the folder when it starts. */
export const officialYears = [y2019, y2020, y2021, y2022, y2023, y2024, y2025, y2026].map((json) => {
  const year = readCalendarYear(json);
  if (isRefusal(year)) throw new Error(`calendar/${json.year}.json: ${JSON.stringify(year.refused)}`);
  return year;
});

export const officialCalendar = makeCalendar(officialYears);
