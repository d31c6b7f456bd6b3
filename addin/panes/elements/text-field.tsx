import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Ref } from 'react';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  root: { minWidth: 0, width: '100%', height: '44px' },
  input: { minWidth: 0, width: '100%' },
});

/** A line of text or a date, with what is wrong with it said beneath and to screen readers. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly inputMode?: 'numeric';
  readonly required?: boolean;
  /** Why the value cannot stay as it is; `null` when it can. */
  readonly wrong?: string | null;
  readonly field?: Ref<HTMLInputElement>;
  readonly testId?: string;
}) {
  const styles = useStyles();
  const wrong = props.wrong ?? null;
  return (
    <Field
      label={props.label}
      className={styles.field}
      required={props.required === true}
      {...(wrong === null ? {} : { validationMessage: wrong })}
    >
      <Input
        type={props.type ?? 'text'}
        root={{ className: styles.root }}
        input={{ className: styles.input, ...(props.field === undefined ? {} : { ref: props.field }) }}
        value={props.value}
        onChange={(_, { value }) => props.onChange(value)}
        data-testid={props.testId}
        {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
      />
    </Field>
  );
}
