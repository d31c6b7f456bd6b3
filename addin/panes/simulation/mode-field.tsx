import { budgetKindWords } from '../../../shared/messages/it/criteria-kinds.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import type { SpendingMode } from '../../../shared/rules/budget-mode.ts';
import { type AdjustableMode, adjustableModes } from '../../../shared/simulation/budget-quantities.ts';
import { Choice } from '../elements/choice.tsx';
import type { OpenSimulation, Simulation } from './simulation.ts';

const kinds = ['fullOnly', 'skipToSmaller', 'partialLast', 'proRata', 'places'] as const;

/** The way the money goes down an order, of the five there are. */
export function ModeField(props: {
  readonly mode: AdjustableMode;
  readonly state: OpenSimulation;
  readonly attempt: Simulation['attempt'];
}) {
  const { attempt, state } = props;
  const { path, partOf } = props.mode;
  const published = adjustableModes(state.base.ruleSet).find((one) => one.path === path)?.mode;
  const shown = state.tried.modes.get(path) ?? props.mode.mode;
  return (
    <Choice
      label={simulationMessages.modeOf(partOf)}
      value={shown.kind}
      options={kinds.map((kind) => ({ value: kind, label: budgetKindWords[kind] }))}
      onChange={(chosen) => {
        const kind = kinds.find((one) => one === chosen);
        if (kind === undefined) return;
        const modes = new Map(state.tried.modes);
        if (kind === published?.kind) modes.delete(path);
        else modes.set(path, modeOf(kind, state));
        // Places typed for a way that is gone are gone with it.
        const texts = new Map(state.tried.texts);
        texts.delete(`${path}.places`);
        void attempt({ modes, texts });
      }}
      testId={`mode-${path}`}
    />
  );
}

/** As many places as are paid now, to begin with. */
function modeOf(kind: SpendingMode['kind'], { before }: OpenSimulation): SpendingMode {
  return kind === 'places' ? { kind, places: Math.max(1, before.funded) } : { kind };
}
