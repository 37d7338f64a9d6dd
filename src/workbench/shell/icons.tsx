const PATHS = {
  desk: 'M3 4h18v12H3zM8 20h8M12 16v4M7 8h6M7 12h4',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21',
  register: 'M5 3h10l4 4v14H5zM12 10v7M8.5 13.5h7',
  rectifications: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4M13 20h7',
  remedies: 'M12 3v18M5 21h14M4 7h16M4 7l-2 7h5zM20 7l2 7h-5z',
  publications: 'M4 10v4h3l8 5V5l-8 5zM18 9a4 4 0 0 1 0 6M7 14l2 6h3',
  concerns: 'M4 4h16v12h-8l-5 5v-5H4zM12 7v4M12 13v1',
  decisions: 'M4 4h11v16H4zM7 8h5M7 11h5M16 11l2 2 4-4M7 14h4',
  duties: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 15l3 3 5-6',
  proactive: 'M4 5h16v14H4zM4 10h16M10 10v9',
  reports: 'M5 3h14v18H5zM9 17v-5M12 17V8M15 17v-3',
  jobs: 'M4 4h16v5H4zM4 9v11h16V9M12 12v5M9.5 14.5 12 17l2.5-2.5',
  agency: 'M3 21h18M5 21V10M19 21V10M3 10l9-6 9 6zM9 21v-7h6v7',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  more: 'M6 9l6 6 6-6',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word, never instead of it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="gk-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
