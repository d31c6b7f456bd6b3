import { Button, makeStyles } from '@fluentui/react-components';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import { Notice } from '../elements/notice.tsx';
import { RowResults } from './row-results.tsx';
import { seemsToHaveLostIds } from './rows-with-reused-id.ts';
import type { Sending, SendingState } from './sending.ts';
import { TransmissionCountsTable } from './transmission-counts-table.tsx';

const useStyles = makeStyles({
  button: { minHeight: '44px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: 600 },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
});

/** What would happen, row by row, and the yes that makes it happen. */
export function PreviewStage(props: {
  readonly state: Extract<SendingState, { readonly kind: 'previewed' }>;
  readonly sending: Sending;
  readonly onRealign: () => void;
}) {
  const styles = useStyles();
  const { sending, state } = props;
  const { counts, rows } = state.outcome;
  const effective = counts.new + counts.changed;
  const lostIds = seemsToHaveLostIds(rows);
  return (
    <>
      <h3 className={styles.title}>{applicationsMessages.previewTitle}</h3>
      <TransmissionCountsTable counts={counts} rows={rows} />
      {counts.incomplete === 0 ? null : <p className={styles.note}>{applicationsMessages.incompleteNote}</p>}
      {state.reused.length === 0 ? null : (
        <Notice
          intent="warning"
          advice={applicationsMessages.reused(state.reused.length)}
          actions={
            <Button onClick={() => void sending.giveNewIds()} data-testid="new-ids">
              {applicationsMessages.giveNewIds}
            </Button>
          }
        />
      )}
      {lostIds ? (
        <Notice
          intent="warning"
          advice={applicationsMessages.lostIds}
          actions={
            <Button onClick={props.onRealign} data-testid="realign-instead">
              {applicationsMessages.realign}
            </Button>
          }
        />
      ) : null}
      <RowResults results={rows} sent={state.sent} rows={state.rows} />
      {effective === 0 ? <Notice intent="info" advice={applicationsMessages.nothingToSend(counts.refused)} /> : null}
      <div className={styles.actions}>
        {effective === 0 ? null : (
          <Button appearance="primary" className={styles.button} onClick={() => void sending.send()} data-testid="send">
            {applicationsMessages.send(effective)}
          </Button>
        )}
        <Button className={styles.button} onClick={sending.reset}>
          {effective === 0 ? actionMessages.close : actionMessages.cancel}
        </Button>
      </div>
    </>
  );
}
