import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { RuleNaming } from '../../../shared/messages/it/comparison-words.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import type { AdjustableRule } from '../../../shared/simulation/quantity.ts';
import { ModeField } from './mode-field.tsx';
import { QuantityField } from './quantity-field.tsx';
import { headingOf } from './rules-to-show.ts';
import type { OpenSimulation, Simulation } from './simulation.ts';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    padding: '13px 10px',
    cursor: 'pointer',
    fontSize: '13px',
    lineHeight: '18px',
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2 },
  },
  badge: { marginLeft: '8px' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: '10px', padding: '2px 10px 12px' },
});

/** One rule: its title, and under it a field for each quantity it holds. */
export function RuleCard(props: {
  readonly rule: AdjustableRule;
  readonly state: OpenSimulation;
  readonly naming: RuleNaming;
  readonly problems: readonly { readonly paths: readonly string[]; readonly text: string }[];
  readonly attempt: Simulation['attempt'];
  readonly isOpen: boolean;
}) {
  const styles = useStyles();
  const { attempt, isOpen, naming, problems, rule, state } = props;
  const { texts } = state.tried;
  const tried = rule.quantities.some(({ path }) => texts.has(path));
  const setText = (path: string, text: string | null) => {
    const changed = new Map(texts);
    if (text === null) changed.delete(path);
    else changed.set(path, text);
    void attempt({ texts: changed });
  };
  return (
    <details className={styles.card} open={isOpen || tried} data-rule={rule.path}>
      {/* Said aloud for office.js, which steps over a summary otherwise. */}
      <summary className={styles.title} tabIndex={0}>
        {headingOf(rule)}
        {tried ? (
          <Badge appearance="tint" color="brand" className={styles.badge}>
            {simulationMessages.triedBadge}
          </Badge>
        ) : null}
      </summary>
      <div className={styles.fields}>
        {rule.quantities.map((quantity) => (
          <QuantityField
            key={quantity.path}
            quantity={quantity}
            published={state.published.get(quantity.path)}
            text={texts.get(quantity.path) ?? null}
            naming={naming}
            wrong={
              state.wrong.get(quantity.path) ??
              problems.find(({ paths }) => paths.includes(quantity.path))?.text ??
              null
            }
            onChange={(text) => setText(quantity.path, text)}
          />
        ))}
        {rule.kind === 'budget'
          ? state.modes.map((mode) => <ModeField key={mode.path} mode={mode} state={state} attempt={attempt} />)
          : null}
      </div>
    </details>
  );
}
