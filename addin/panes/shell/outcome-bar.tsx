import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { Notice } from '../elements/notice.tsx';
import { useSurroundings } from './surroundings-context.ts';
import { useValue } from './use-value.ts';

const useStyles = makeStyles({
  // Stays in sight however far the pane is scrolled: whoever pressed the button may be at its end.
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '12px 12px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** How the last command of the ribbon went, until the person closes it. */
export function OutcomeBar() {
  const styles = useStyles();
  const { outcome } = useSurroundings();
  const shown = useValue(outcome);
  if (shown === null) return null;
  return (
    <div className={styles.bar}>
      <Notice
        intent={shown.intent}
        advice={shown.advice}
        actions={
          <Button appearance="transparent" onClick={() => outcome.set(null)}>
            {actionMessages.close}
          </Button>
        }
      />
    </div>
  );
}
