import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Advice } from '../../../shared/messages/advice.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: '8px',
    padding: '24px 16px',
    color: tokens.colorNeutralForeground2,
  },
  picture: { fontSize: '36px', lineHeight: '36px', color: tokens.colorBrandForeground1 },
  what: { margin: 0, fontWeight: 600, fontSize: '14px', color: tokens.colorNeutralForeground1 },
  next: { margin: 0, fontSize: '13px', lineHeight: '18px' },
});

/** Nothing to show yet: says so, says why, and offers the step that fills it. */
export function EmptyState(props: {
  readonly picture: ReactNode;
  readonly advice: Advice;
  readonly action?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <span className={styles.picture} aria-hidden="true">
        {props.picture}
      </span>
      <p className={styles.what}>{props.advice.what}</p>
      <p className={styles.next}>{props.advice.next}</p>
      {props.action}
    </div>
  );
}
