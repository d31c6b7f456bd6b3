import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { scrollToShow, windowRange } from './window-range.ts';

/** Heights of an item by the lines it has. */
const heights = { two: 52, three: 68 } as const;

const useStyles = makeStyles({
  list: {
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2 },
  },
  space: { position: 'relative' },
  item: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    padding: '6px 10px',
    cursor: 'pointer',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    overflow: 'hidden',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
});

/**
 * A long list of which only the part in sight is drawn. One stop for the keyboard: arrows, Home and End move within it,
 * Enter does what a click does.
 */
export function WindowedList<Item>(props: {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly render: (item: Item) => ReactNode;
  readonly active: number;
  readonly onMove: (index: number) => void;
  readonly onChoose: (index: number) => void;
  /** Items in sight at once, at most. */
  readonly visible?: number;
  /** Lines of each item: two unless told. */
  readonly lines?: keyof typeof heights;
}) {
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const count = props.items.length;
  const itemHeight = heights[props.lines ?? 'two'];
  const height = Math.min(count, props.visible ?? 5) * itemHeight;
  const { first, end } = windowRange({ count, itemHeight, scrollTop, height });

  const moveTo = (index: number): void => {
    const bounded = Math.min(Math.max(index, 0), count - 1);
    props.onMove(bounded);
    const top = scrollToShow(bounded, { itemHeight, scrollTop, height });
    if (box.current !== null) box.current.scrollTop = top;
    setScrollTop(top);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: props.active + 1,
      ArrowUp: props.active - 1,
      PageDown: props.active + 5,
      PageUp: props.active - 5,
      Home: 0,
      End: count - 1,
    };
    const target = steps[event.key];
    if (target !== undefined) moveTo(target);
    else if (event.key === 'Enter' || event.key === ' ') props.onChoose(props.active);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      className={styles.list}
      style={{ height }}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={`${id}-${props.active}`}
      onKeyDown={onKeyDown}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <div className={styles.space} style={{ height: count * itemHeight }}>
        {props.items.slice(first, end).map((item, offset) => {
          const index = first + offset;
          return (
            // The keyboard works on the list as a whole (aria-activedescendant), so an option has no key handler.
            <div
              key={props.keyOf(item, index)}
              id={`${id}-${index}`}
              className={mergeClasses(styles.item, index === props.active && styles.active)}
              style={{ top: index * itemHeight, height: itemHeight }}
              role="option"
              tabIndex={-1}
              aria-selected={index === props.active}
              aria-setsize={count}
              aria-posinset={index + 1}
              onClick={() => {
                props.onMove(index);
                props.onChoose(index);
              }}
              onKeyDown={onKeyDown}
            >
              {props.render(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
