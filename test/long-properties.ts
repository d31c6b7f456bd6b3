import { configureGlobal, readConfigureGlobal } from 'fast-check';

// `npm run soak` multiplies the cases of every property; a test that asks for a number of its own keeps it.
const factor = Number(process.env.FAST_CHECK_FACTOR ?? '1');
if (factor > 1) configureGlobal({ ...readConfigureGlobal(), numRuns: 100 * factor, interruptAfterTimeLimit: 600_000 });
