import { breathe } from '../../state/breathe.ts';
import type { Surroundings } from '../../surroundings.ts';
import { createSimulation, type Simulation } from './simulation.ts';

const simulations = new WeakMap<Surroundings, Simulation>();

/** The one simulation of these surroundings; it outlives the pane, so that looking at a row loses nothing. */
export function simulationOf(surroundings: Surroundings): Simulation {
  const present = simulations.get(surroundings);
  if (present !== undefined) return present;
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, typingPause));
  const simulation = createSimulation({ now: surroundings.now, breathe, settle });
  simulations.set(surroundings, simulation);
  return simulation;
}

/** Milliseconds: shorter than a person notices, longer than between two keys of a number. */
const typingPause = 200;
