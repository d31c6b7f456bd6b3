import { Field, makeStyles, Select } from '@fluentui/react-components';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

const useStyles = makeStyles({
  // A long option must not make the pane wider than Excel gives it.
  field: { minWidth: 0 },
  root: { minWidth: 0, width: '100%' },
  select: {
    minWidth: 0,
    width: '100%',
    height: '44px',
    fontSize: '14px',
    textOverflow: 'ellipsis',
    paddingLeft: '10px',
  },
});

/** One of a few: the browser's own list, which keyboard, screen readers and narrow panes handle by themselves. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly onChange: (value: string) => void;
  /** What stands there before anything is chosen. */
  readonly placeholder?: string;
  readonly wrong?: boolean;
  readonly testId?: string;
}) {
  const styles = useStyles();
  return (
    <Field
      label={props.label}
      className={styles.field}
      {...(props.wrong === true ? { validationState: 'error' as const } : {})}
    >
      <Select
        root={{ className: styles.root }}
        select={{ className: styles.select }}
        value={props.value}
        onChange={(_, { value }) => props.onChange(value)}
        data-testid={props.testId}
      >
        {props.placeholder === undefined ? null : <option value="">{props.placeholder}</option>}
        {props.options.map(({ label, value }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
