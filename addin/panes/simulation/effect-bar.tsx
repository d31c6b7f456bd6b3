import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { outcomePlurals } from '../../../shared/messages/it/ranking.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import { announce } from '../elements/announcer.tsx';
import { countOfTries } from './count-of-tries.ts';
import type { OpenSimulation } from './simulation.ts';
import { wholeEuros } from './whole-euros.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
  figures: { display: 'flex', flexDirection: 'column', margin: 0, minWidth: 0 },
  figure: { display: 'flex', flexWrap: 'wrap', columnGap: '6px', fontSize: '13px', lineHeight: '18px' },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  note: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  button: { minHeight: '44px', flexShrink: 0 },
});

/** The effect in one line, always in sight while values are typed further down. */
export function EffectBar({ state, onDiscard }: { readonly state: OpenSimulation; readonly onDiscard: () => void }) {
  const styles = useStyles();
  const { difference, problems, running, wrong } = state;
  const { cost, entered, left, outcomes } = difference;
  const count = (value: number) => value.toLocaleString('it-IT');
  const funded = simulationMessages.fromTo(count(outcomes.funded.before), count(outcomes.funded.after));
  const figures = [
    [outcomePlurals.funded, simulationMessages.withChanges(funded, entered.length, left.length)],
    [simulationMessages.cost, simulationMessages.fromTo(wholeEuros(cost.before), wholeEuros(cost.after))],
  ] as const;
  const isStale = problems.length > 0 || wrong.size > 0;
  return (
    <div className={styles.bar} data-testid="effect-bar" data-running={running}>
      <div className={styles.figures}>
        <dl className={styles.figures} aria-live="polite">
          {figures.map(([name, value]) => (
            <div key={name} className={styles.figure}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
        <span className={styles.note}>
          {running
            ? simulationMessages.working
            : isStale
              ? simulationMessages.stale
              : simulationMessages.tried(countOfTries(state.tried))}
        </span>
      </div>
      <Button
        className={styles.button}
        onClick={() => {
          onDiscard();
          announce(simulationMessages.discarded);
        }}
        data-testid="discard-simulation"
      >
        {simulationMessages.discard}
      </Button>
    </div>
  );
}
