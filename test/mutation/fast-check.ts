import * as fastCheck from '../../node_modules/fast-check/lib/fast-check.js';

/** Enough for a mutant: who gets past a hundred cases counts as unnoticed. */
const mostRuns = 100;

// The same cases for every mutant and in every run, so that a mutant killed today is killed tomorrow; the smallest
// counterexample interests nobody here.
fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: 20_250_710, endOnFailure: true });

/** What tests import as fast-check while mutants run: itself, with no more cases than the most. */
export default {
  ...fastCheck,
  assert: <Ts>(property: fastCheck.IRawProperty<Ts>, parameters: fastCheck.Parameters<Ts> = {}): unknown =>
    fastCheck.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? mostRuns, mostRuns) }),
};
