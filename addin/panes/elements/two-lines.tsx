import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  first: {
    display: 'flex',
    columnGap: '6px',
    alignItems: 'baseline',
    whiteSpace: 'nowrap',
    fontSize: '13px',
    lineHeight: '18px',
  },
  strong: { flexShrink: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  // Text that lies in a flex box by itself is cut without the three dots.
  rest: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  small: {
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

/** The two lines of an item in a long list; three in a list whose items have as many. */
export function TwoLines(props: {
  readonly strong: string;
  readonly first: ReactNode;
  readonly second: ReactNode;
  readonly third?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.first}>
        <span className={styles.strong}>{props.strong}</span>
        <span className={styles.rest}>{props.first}</span>
      </span>
      <span className={styles.small}>{props.second}</span>
      {props.third === undefined ? null : <span className={styles.small}>{props.third}</span>}
    </>
  );
}
