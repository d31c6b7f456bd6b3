import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { directionWords } from '../../../shared/messages/it/criteria-kinds.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import type { OrderKey } from '../../../shared/rules/order-key.ts';
import type { OpenSimulation, Simulation } from './simulation.ts';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
  },
  title: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  key: { display: 'flex', alignItems: 'center', columnGap: '2px', fontSize: '13px', lineHeight: '18px' },
  name: { flexGrow: 1, minWidth: 0 },
  direction: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  tool: { minWidth: '36px', width: '36px', height: '36px' },
  note: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  badge: { marginLeft: '8px' },
  button: { minHeight: '36px', alignSelf: 'flex-start' },
});

/** The keys of the order: one before another, turned round, or left out. */
export function OrderEditor({
  state,
  attempt,
}: {
  readonly state: OpenSimulation;
  readonly attempt: Simulation['attempt'];
}) {
  const styles = useStyles();
  const { order: published } = state.base.ruleSet;
  const keys = state.tried.order ?? published;
  const set = (order: readonly OrderKey[]) => {
    const isPublished = JSON.stringify(order) === JSON.stringify(published);
    void attempt({ order: isPublished ? null : order });
  };
  const moved = (from: number, to: number): readonly OrderKey[] => {
    const others = keys.filter((_, index) => index !== from);
    return [...others.slice(0, to), ...keys.slice(from, from + 1), ...others.slice(to)];
  };
  return (
    <div className={styles.card} data-testid="order-editor">
      <h4 className={styles.title}>
        {simulationMessages.parts.order}
        {state.tried.order === null ? null : (
          <Badge appearance="tint" color="brand" className={styles.badge}>
            {simulationMessages.triedBadge}
          </Badge>
        )}
      </h4>
      <ol className={styles.list}>
        {keys.map((key, index) => (
          <li key={key.label} className={styles.key}>
            <span className={styles.name}>
              {`${index + 1}. ${key.label}`}
              {key.by === 'tier' ? null : <span className={styles.direction}>{directionWords[key.direction]}</span>}
            </span>
            <Tool
              label={simulationMessages.moveUp(key.label)}
              icon={<ArrowUpRegular />}
              disabled={index === 0}
              onClick={() => set(moved(index, index - 1))}
            />
            <Tool
              label={simulationMessages.moveDown(key.label)}
              icon={<ArrowDownRegular />}
              disabled={index === keys.length - 1}
              onClick={() => set(moved(index, index + 1))}
            />
            {key.by === 'tier' ? null : (
              <Tool
                label={simulationMessages.turn(key.label, directionWords[key.direction])}
                icon={<ArrowSortRegular />}
                onClick={() => set(keys.map((one) => (one === key ? turned(key) : one)))}
              />
            )}
            <Tool
              label={simulationMessages.remove(key.label)}
              icon={<DismissRegular />}
              onClick={() => set(keys.filter((one) => one !== key))}
            />
          </li>
        ))}
      </ol>
      <p className={styles.note}>{simulationMessages.orderHelp}</p>
      {state.tried.order === null ? null : (
        <Button size="small" className={styles.button} onClick={() => set(published)}>
          {simulationMessages.restoreOrder}
        </Button>
      )}
    </div>
  );
}

function Tool(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.tool}
      icon={props.icon}
      aria-label={props.label}
      title={props.label}
      disabledFocusable={props.disabled === true}
      onClick={props.onClick}
    />
  );
}

function turned(key: Exclude<OrderKey, { by: 'tier' }>): OrderKey {
  return { ...key, direction: key.direction === 'ascending' ? 'descending' : 'ascending' };
}
