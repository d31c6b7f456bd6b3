import { makeStyles, tokens } from '@fluentui/react-components';
import { comparisonText, type RuleNaming } from '../../../shared/messages/it/comparison-words.ts';
import { distanceMessages } from '../../../shared/messages/it/place-distance.ts';
import type { FailedGate, ReadComparison } from '../../../shared/ranking/distance/failed-gates.ts';

const useStyles = makeStyles({
  small: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** What a gate read in the row and what it asked, alternative by alternative; only what does not hold. */
export function GateFacts({ gate, naming }: { readonly gate: FailedGate; readonly naming: RuleNaming }) {
  const styles = useStyles();
  const alternatives = gate.asks.map((asks) =>
    asks
      .filter(({ holds }) => holds !== true)
      .map((one) => `${readText(one, naming)} – ${distanceMessages.asked(comparisonText(one.comparison, naming))}`)
      .join(' · '),
  );
  return (
    <span className={styles.small}>
      {`${alternatives.join(` ${distanceMessages.either} `)}.`}
      {gate.applies.length === 0
        ? null
        : ` ${distanceMessages.applies(gate.applies.map((one) => readText(one, naming)).join(', '))}`}
    </span>
  );
}

function readText({ comparison: { field }, value }: ReadComparison, naming: RuleNaming): string {
  return distanceMessages.read(naming.labelOf(field), naming.valueOf(field, value));
}
