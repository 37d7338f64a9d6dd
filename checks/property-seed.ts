import fc from 'fast-check';

/**
 * Every run tries the same values, so that a change is judged by what it changes. GONGKAI_SEED tries others: a number, as
 * a failed property prints it, or `random`.
 */
const DEFAULT_SEED = 711;
const { GONGKAI_SEED: wanted } = process.env;
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? DEFAULT_SEED) });
