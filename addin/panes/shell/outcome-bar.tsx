import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import type { RouteName } from '../../router.ts';
import { Notice } from '../elements/notice.tsx';
import { useSurroundings } from './surroundings-context.ts';
import { useLeaveBehind } from './use-leave-behind.ts';
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

/**
 * How the last command of the ribbon or of a list went, until the person closes it. Takes the focus only where the
 * control that began it is gone: the keyboard must not start again from the top.
 */
export function OutcomeBar({ route }: { readonly route: RouteName }) {
  const styles = useStyles();
  const { outcome } = useSurroundings();
  const shown = useValue(outcome);
  useLeaveBehind(route);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown !== null && document.activeElement === document.body) bar.current?.querySelector('button')?.focus();
  }, [shown]);
  if (shown === null) return null;
  return (
    <div ref={bar} className={styles.bar}>
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
