import { makeStyles } from '@fluentui/react-components';
import { createValueStore } from '../../state/value-store.ts';
import { useValue } from '../shell/use-value.ts';

const spoken = createValueStore({ text: '', turn: 0 });

/** Says `text` through a screen reader without moving the focus: results, counts, ends of long work. */
export function announce(text: string): void {
  spoken.update(({ turn }) => ({ text, turn: turn + 1 }));
}

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The one live region of the page. Two elements in turn, so that the same words twice are said twice. */
export function Announcer() {
  const styles = useStyles();
  const { text, turn } = useValue(spoken);
  const even = turn % 2 === 0;
  return (
    <div className={styles.unseen} aria-live="polite">
      <span>{even ? text : ''}</span>
      <span>{even ? '' : text}</span>
    </div>
  );
}
