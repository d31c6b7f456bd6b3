import { Button, makeStyles } from '@fluentui/react-components';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import { Notice } from '../elements/notice.tsx';
import { Pane } from '../elements/pane.tsx';
import { Progress } from '../elements/progress.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useValue } from '../shell/use-value.ts';
import { EffectBar } from './effect-bar.tsx';
import { EffectSection } from './effect-section.tsx';
import { simulationOf } from './simulation-of.ts';
import { SourceSection } from './source-section.tsx';
import { TriesSection } from './tries-section.tsx';

const useStyles = makeStyles({ button: { minHeight: '44px' } });

/** *Simula*: rows, what to try, what it changes. Nothing is written anywhere unless asked, and discarding leaves nothing. */
export default function SimulationPane() {
  const styles = useStyles();
  const surroundings = useSurroundings();
  const simulation = simulationOf(surroundings);
  const state = useValue(simulation.state);
  if (state.kind === 'open') {
    return (
      <Pane title={simulationMessages.title}>
        <EffectBar state={state} onDiscard={simulation.discard} />
        <TriesSection state={state} attempt={simulation.attempt} />
        <EffectSection state={state} />
      </Pane>
    );
  }
  return (
    <Pane title={simulationMessages.title} lead={simulationMessages.lead}>
      {state.kind === 'reading' ? (
        <Progress text={simulationMessages.reading(state.read)} onCancel={simulation.discard} />
      ) : (
        <SourceSection open={simulation.open} />
      )}
      {state.kind === 'failed' ? <Notice intent="error" advice={state.advice} /> : null}
      {state.kind === 'refused' ? (
        <Notice
          intent="info"
          advice={state.advice}
          actions={
            state.toColumns ? (
              <Button className={styles.button} onClick={() => surroundings.router.go('abbina-colonne')}>
                {rankingMessages.mapColumns}
              </Button>
            ) : undefined
          }
        />
      ) : null}
    </Pane>
  );
}
