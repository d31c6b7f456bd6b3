import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationLifecycle } from '../../../shared/lifecycle/application-lifecycle.ts';
import { rankingLifecycle } from '../../../shared/lifecycle/ranking-lifecycle.ts';
import { reportLifecycle } from '../../../shared/lifecycle/report-lifecycle.ts';
import { eventsFrom, type Transition, transition } from '../../../shared/lifecycle/transition.ts';
import { lifecycleDiagram } from './lifecycle-diagram.ts';

const tables: Readonly<Record<string, readonly Transition<string, string>[]>> = {
  application: applicationLifecycle,
  ranking: rankingLifecycle,
  report: reportLifecycle,
};

describe.each(Object.entries(tables))('the life of a %s', (_, table) => {
  const events = [...new Set(table.map((step) => step.event))];
  const [start] = table;

  test('one event from one state leads to one state', () => {
    const steps = table.map((step) => `${step.from} ${step.event}`);
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('random commands never reach a state, or take a step, that the table does not declare', () => {
    const drawn = new Set(lifecycleDiagram(table).split('\n').slice(1));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 40 }), (commands) => {
        let state = start?.from ?? '';
        for (const event of commands) {
          const next = transition(table, state, event);
          if (next === null) {
            expect(eventsFrom(table, state)).not.toContain(event);
            continue;
          }
          expect(drawn).toContain(`  ${state} --> ${next}: ${event}`);
          state = next;
        }
      }),
    );
  });

  test('every state can be reached from the first', () => {
    const reached = new Set([start?.from]);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const step of table) if (reached.has(step.from)) reached.add(step.to);
    }
    expect([...reached].sort()).toEqual([...new Set(table.flatMap((step) => [step.from, step.to]))].sort());
  });
});
