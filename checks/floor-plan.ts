/**
 * Who may import whom: house rule number one, as data. A room is a folder of src/; src/main.ts and the files beside it are
 * the room `main`. A room imports itself and the rooms listed, and nothing else.
 */
const FROM_REPORT_DOWN = ['report', 'cases', 'rules', 'base'];
const FROM_STORE_DOWN = ['store', 'papers', ...FROM_REPORT_DOWN];

/** Everything below a door but `store` and `rules`: a door lets people in and knows neither SQL nor law. */
const DOOR = ['sample', 'jobs', 'actions', 'reads', 'papers', 'report', 'cases', 'pages', 'words', 'base'];

export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ['portal', 'api', 'cli', 'timer', 'store', 'rules', ...DOOR],
  portal: DOOR,
  api: DOOR,
  cli: DOOR,
  timer: DOOR,
  workbench: ['words', 'base'],
  sample: ['actions', 'reads', ...FROM_STORE_DOWN],
  jobs: ['actions', 'reads', 'words', ...FROM_STORE_DOWN],
  actions: FROM_STORE_DOWN,
  reads: FROM_STORE_DOWN,
  store: FROM_REPORT_DOWN,
  papers: FROM_REPORT_DOWN,
  report: ['cases', 'rules', 'base'],
  cases: ['rules', 'base'],
  rules: ['base'],
  pages: ['words', 'base'],
  words: ['base'],
  base: [],
};

/** Rooms on one floor: their tests may look at each other, their code may not. */
export const BESIDE: readonly (readonly string[])[] = [
  ['portal', 'api', 'cli', 'timer', 'workbench'],
  ['sample', 'jobs'],
  ['actions', 'reads'],
  ['store', 'papers'],
];

/** What the plan above forbids and is right all the same, each with its reason. */
export const EXCEPTIONS: readonly { from: string; to: string; typesOnly: boolean; why: string }[] = [
  {
    from: 'workbench',
    to: 'api',
    typesOnly: true,
    why: 'The typed client is a client of the API: its types vanish in the browser.',
  },
  {
    from: 'papers',
    to: 'words',
    typesOnly: false,
    why: 'A notice is wording on paper: it says what the screens say, in the same words, from the same place.',
  },
];

/** Files that every door may import although it may not import their room, each with its reason. */
export const OPEN_FILES: readonly { file: string; why: string }[] = [
  {
    file: 'src/store/context.ts',
    why: 'Who asks, for which agency, at what instant: what a door passes on to actions and reads. It holds no SQL.',
  },
];

/** No input or output, no clock, no log: these rooms give the same answer for the same facts, for ever. */
export const PURE: readonly string[] = ['report', 'cases', 'rules'];

/** The one module of Node that a pure room may import: a hash is arithmetic. */
export const PURE_MODULES: readonly string[] = ['crypto'];

/** Packages that reach outside the process. */
export const IMPURE_PACKAGES: readonly string[] = ['pg', 'hono', '@hono/node-server', '@hono/zod-openapi'];

/** Files outside src/ that src/ may import. */
export const OUTSIDE: readonly string[] = ['calendar/', 'package.json'];
