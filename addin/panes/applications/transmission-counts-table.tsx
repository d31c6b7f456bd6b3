import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TransmissionCounts, TransmittedRowResult } from '../../../shared/contracts/transmissions.ts';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '13px', lineHeight: '18px' },
  name: {
    textAlign: 'left',
    fontWeight: 400,
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  part: { paddingLeft: '16px' },
  count: {
    textAlign: 'right',
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** New and changed with the incomplete among them, same, duplicate, refused: what will happen, or has happened. */
export function TransmissionCountsTable(props: {
  readonly counts: TransmissionCounts;
  readonly rows: readonly TransmittedRowResult[];
}) {
  const styles = useStyles();
  const { counts, rows } = props;
  const duplicates = rows.filter(({ reason }) => reason === 'DUPLICATE_BENEFICIARY').length;
  const names = applicationsMessages.counts;
  const lines = [
    ['new', names.new, counts.new],
    ['changed', names.changed, counts.changed],
    ['incomplete', names.incomplete, counts.incomplete],
    ['unchanged', names.unchanged, counts.unchanged],
    ['duplicate', names.duplicate, duplicates],
    ['refused', names.refused, counts.refused - duplicates],
  ] as const;
  return (
    <table className={styles.table}>
      <tbody>
        {lines.map(([id, name, count]) => (
          <tr key={id} data-count={id}>
            <th scope="row" className={mergeClasses(styles.name, id === 'incomplete' && styles.part)}>
              {name}
            </th>
            <td className={styles.count}>{count.toLocaleString('it-IT')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
