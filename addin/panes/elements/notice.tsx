import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Advice } from '../../../shared/messages/advice.ts';

const useStyles = makeStyles({
  bar: { alignItems: 'flex-start', paddingTop: '8px', paddingBottom: '8px', flexShrink: 0 },
  // The library keeps a row for actions even when there are none.
  plain: { rowGap: 0, paddingBottom: 0 },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  title: { display: 'block' },
});

/** What happened and what to do next, in a coloured bar. Errors are spoken at once, the rest when convenient. */
export function Notice(props: {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly advice: Advice;
  readonly actions?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar
      intent={props.intent}
      layout="multiline"
      className={mergeClasses(styles.bar, props.actions === undefined && styles.plain)}
      politeness={props.intent === 'error' ? 'assertive' : 'polite'}
      data-notice={props.intent}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{props.advice.what}</MessageBarTitle>
        {props.advice.next}
      </MessageBarBody>
      {props.actions === undefined ? null : <MessageBarActions>{props.actions}</MessageBarActions>}
    </MessageBar>
  );
}
