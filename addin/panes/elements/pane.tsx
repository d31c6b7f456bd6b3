import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    padding: '12px 12px 24px',
    minWidth: 0,
    maxWidth: '760px',
    marginInline: 'auto',
  },
  heading: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    outlineStyle: 'none',
  },
  lead: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, fontSize: '13px', lineHeight: '18px' },
});

/**
 * The frame of every pane. The heading takes the focus when the pane opens, so that the keyboard and the screen
 * reader start at its top and not where the last pane was left; unless a button of the ribbon has led further already.
 */
export function Pane(props: { readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const pane = heading.current?.closest('main');
    if (pane?.contains(document.activeElement)) return;
    // The scroll bar outlives the pane: without this the next one opens where the last was left.
    pane?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main className={styles.pane}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {props.title}
        </h1>
        {props.lead === undefined ? null : <p className={styles.lead}>{props.lead}</p>}
      </div>
      {props.children}
    </main>
  );
}
