import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { criteriaPaneMessages, differenceNames, partNames } from '../../../shared/messages/it/criteria-pane.ts';
import type { RuleDifference, Said } from '../../../shared/rules/compare-rule-sets.ts';
import { rulesParts } from '../../../shared/rules/rules-parts.ts';
import { Notice } from '../elements/notice.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  count: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  part: { margin: '4px 0 0', fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '13px',
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px', rowGap: '4px' },
  place: { minWidth: 0, fontWeight: 600 },
  // What was and what is are told apart by their sign too, not by colour alone.
  was: {
    display: 'block',
    paddingLeft: '14px',
    textIndent: '-14px',
    color: tokens.colorNeutralForeground3,
    textDecorationLine: 'none',
  },
  is: {
    display: 'block',
    paddingLeft: '14px',
    textIndent: '-14px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
  },
  struck: { textDecorationLine: 'line-through' },
  more: { minHeight: '44px', alignSelf: 'flex-start' },
});

const shownAtFirst = 40;
const badges = { added: 'success', removed: 'danger', changed: 'warning', moved: 'informative' } as const;

/** The differences between two versions, by part and line by line; a long list is shown in two goes. */
export function Differences({ differences }: { readonly differences: readonly RuleDifference[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (differences.length === 0) return <Notice intent="success" advice={criteriaPaneMessages.sameVersions} />;
  const shown = all ? differences : differences.slice(0, shownAtFirst);
  const hidden = differences.length - shown.length;
  return (
    <div className={styles.box} data-testid="differences">
      <p className={styles.count}>{criteriaPaneMessages.differences(differences.length)}</p>
      {rulesParts
        .map((part) => ({ part, lines: shown.filter((one) => one.part === part) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ part, lines }) => (
          <section key={part} aria-label={partNames[part]}>
            <h3 className={styles.part}>{partNames[part]}</h3>
            <ul className={styles.list}>
              {numbered(lines).map(({ difference, number }) => (
                <li key={number} className={styles.item} data-difference={difference.kind}>
                  <Line difference={difference} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      {hidden === 0 ? null : (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {criteriaPaneMessages.showAll(hidden)}
        </Button>
      )}
    </div>
  );
}

function Line({ difference }: { readonly difference: RuleDifference }) {
  const styles = useStyles();
  const { kind, place, before, after } = difference;
  return (
    <>
      <div className={styles.head}>
        <Badge appearance="tint" color={badges[kind]}>
          {differenceNames[kind]}
        </Badge>
        {place.length === 0 ? null : <span className={styles.place}>{place.join(' › ')}</span>}
      </div>
      {numbered(before).map(({ difference: said, number }) => (
        <del key={`was ${number}`} className={styles.was}>
          {`− ${name(said)}`}
          <span {...(kind === 'moved' ? {} : { className: styles.struck })}>{said.text}</span>
        </del>
      ))}
      {numbered(after).map(({ difference: said, number }) => (
        <ins key={`is ${number}`} className={styles.is}>
          {`+ ${name(said)}${said.text}`}
        </ins>
      ))}
    </>
  );
}

function name(said: Said): string {
  if (said.name === '') return '';
  return said.text === '' ? said.name : `${said.name}: `;
}

/** Each with its place in a list that does not change while it is shown. */
function numbered<Item>(items: readonly Item[]): readonly { readonly difference: Item; readonly number: number }[] {
  return items.map((difference, number) => ({ difference, number }));
}
