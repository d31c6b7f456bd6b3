import { makeStyles, tokens } from '@fluentui/react-components';
import type { RuleNaming } from '../../../shared/messages/it/comparison-words.ts';
import { distanceMessages } from '../../../shared/messages/it/place-distance.ts';
import type { FundingDistance } from '../../../shared/ranking/distance/funding-distance.ts';
import type { RankedEntry } from '../../../shared/ranking/ranking.ts';
import { changeText, fundingSentences } from './distance-text.ts';

const useStyles = makeStyles({
  heading: { margin: '4px 0 0', fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  changes: { margin: 0, paddingLeft: '18px', fontSize: '13px', lineHeight: '18px' },
  change: { paddingTop: '2px', '::marker': { color: tokens.colorNeutralForeground3 } },
});

/** What lies between a row and its money, and each single change that would bring it there. */
export function FundingSection(props: {
  readonly funding: FundingDistance;
  readonly entry: Pick<RankedEntry, 'amount' | 'assigned' | 'outcome'>;
  readonly naming: RuleNaming;
  /** The last that is paid, by name; empty where nobody is. */
  readonly lastFunded: string;
}) {
  const styles = useStyles();
  const { entry, funding, lastFunded, naming } = props;
  return (
    <>
      <h4 className={styles.heading}>{distanceMessages.funding}</h4>
      {fundingSentences(funding, entry, lastFunded).map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      {funding.changes.length === 0 ? null : (
        <>
          <p className={styles.note}>{distanceMessages.oneWouldDo}</p>
          <ul className={styles.changes} data-testid="sufficient-changes">
            {funding.changes.map((change) => (
              <li key={change.criterion} className={styles.change}>
                {changeText(change, naming)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
