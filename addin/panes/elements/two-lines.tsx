import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  first: {
    display: 'flex',
    columnGap: '6px',
    alignItems: 'baseline',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontSize: '13px',
    lineHeight: '18px',
  },
  strong: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  second: {
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

/** The two lines of an item in a long list. */
export function TwoLines(props: { readonly strong: string; readonly first: ReactNode; readonly second: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.first}>
        <span className={styles.strong}>{props.strong}</span>
        {props.first}
      </span>
      <span className={styles.second}>{props.second}</span>
    </>
  );
}
