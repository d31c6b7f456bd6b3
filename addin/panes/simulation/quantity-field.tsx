import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import type { RuleNaming } from '../../../shared/messages/it/comparison-words.ts';
import { quantityName, unitWords } from '../../../shared/messages/it/quantity-words.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import { formatQuantity } from '../../../shared/simulation/format-quantity.ts';
import type { Quantity, QuantityValue } from '../../../shared/simulation/quantity.ts';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  root: { minWidth: 0, width: '100%', height: '44px' },
  input: { minWidth: 0, width: '100%', fontVariantNumeric: 'tabular-nums' },
  after: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  unit: { color: tokens.colorNeutralForeground2, fontSize: '13px' },
  reset: { minWidth: '36px', width: '36px', height: '36px', flexShrink: 0 },
});

/** One quantity typed in place, with what it is now and a way back. */
export function QuantityField(props: {
  readonly quantity: Quantity;
  /** As published; `undefined` of one that a way of spending has brought. */
  readonly published: QuantityValue | undefined;
  /** What was typed; `null` shows the value of the rules. */
  readonly text: string | null;
  readonly naming: RuleNaming;
  readonly wrong: string | null;
  readonly onChange: (text: string | null) => void;
}) {
  const styles = useStyles();
  const { naming, onChange, published, quantity, text, wrong } = props;
  const { unit, value } = quantity;
  const name = quantityName(quantity, naming);
  const was =
    published === undefined ? null : published === null ? simulationMessages.noCap : withUnit(published, unit);
  return (
    <Field
      label={name}
      className={styles.field}
      {...(text === null || was === null ? {} : { hint: simulationMessages.published(was) })}
      {...(wrong === null ? {} : { validationMessage: wrong })}
    >
      <Input
        root={{ className: styles.root }}
        input={{ className: styles.input }}
        inputMode={unit === 'date' || unit === 'moment' ? 'text' : 'decimal'}
        contentAfter={
          <span className={styles.after}>
            {unitWords[unit] === '' ? null : <span className={styles.unit}>{unitWords[unit]}</span>}
            {text === null ? null : (
              <Button
                appearance="subtle"
                className={styles.reset}
                icon={<ArrowResetRegular />}
                aria-label={simulationMessages.reset(name)}
                title={simulationMessages.reset(name)}
                onClick={() => onChange(null)}
              />
            )}
          </span>
        }
        value={text ?? formatQuantity(value, unit)}
        onChange={(_, typed) => onChange(typed.value)}
        data-quantity={quantity.path}
      />
    </Field>
  );
}

function withUnit(value: QuantityValue, unit: Quantity['unit']): string {
  return `${formatQuantity(value, unit)} ${unitWords[unit]}`.trim();
}
