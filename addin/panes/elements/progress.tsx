import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { actionMessages } from '../../../shared/messages/it/actions.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
  text: { color: tokens.colorNeutralForeground2, fontSize: '13px', fontVariantNumeric: 'tabular-nums' },
  stop: { minHeight: '44px' },
});

/** Work that takes longer than half a second: how far it is, and a way out where stopping is safe. */
export function Progress(props: {
  readonly text: string;
  /** Between 0 and 1; absent while the length of the work is not known. */
  readonly share?: number;
  readonly onCancel?: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.box} aria-busy="true">
      <ProgressBar
        thickness="large"
        aria-label={props.text}
        {...(props.share === undefined ? {} : { value: props.share })}
      />
      <div className={styles.line}>
        <span className={styles.text}>{props.text}</span>
        {props.onCancel === undefined ? null : (
          <Button className={styles.stop} appearance="subtle" onClick={props.onCancel}>
            {actionMessages.stop}
          </Button>
        )}
      </div>
    </div>
  );
}
