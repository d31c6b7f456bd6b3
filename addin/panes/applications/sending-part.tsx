import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import type { IstatCode } from '../../../shared/values/brands.ts';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useScrollOnChange } from '../shell/use-scroll-on-change.ts';
import { useValue } from '../shell/use-value.ts';
import type { Consent } from './consent.ts';
import { deskOf } from './desk.ts';
import { RowResults } from './row-results.tsx';
import type { Sending, SendingState } from './sending.ts';
import { TransmissionCountsTable } from './transmission-counts-table.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px', scrollMarginTop: '44px' },
  button: { minHeight: '44px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: 600 },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
});

/** The transmission as it goes: ask, count, send, resume, done. */
export function SendingPart({ sending, comune }: { readonly sending: Sending; readonly comune: IstatCode }) {
  const styles = useStyles();
  const state = useValue(sending.state);
  const part = useScrollOnChange(state.kind);
  return (
    <div ref={part} className={styles.part} data-sending={state.kind}>
      {state.kind === 'consent' || state.kind === 'previewed' ? <WrongFileWarning /> : null}
      <Stage state={state} sending={sending} />
      {state.kind === 'idle' || state.kind === 'failed' ? (
        <Button
          appearance="primary"
          className={styles.button}
          onClick={() => void sending.begin(comune)}
          data-testid="transmit"
        >
          {state.kind === 'failed' ? actionMessages.retry : applicationsMessages.preview}
        </Button>
      ) : null}
    </div>
  );
}

/** The last moment to notice that this is not the file meant: the list that says so is far above. */
function WrongFileWarning() {
  const state = useValue(deskOf(useSurroundings()).checking.state);
  if (state.kind !== 'done' || state.suspicion === null) return null;
  return <Notice intent="warning" advice={applicationsMessages.wrongFile[state.suspicion]} />;
}

function Stage({ state, sending }: { readonly state: SendingState; readonly sending: Sending }) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <Progress text={applicationsMessages.working.reading} />;
    case 'consent':
      return <ConsentStage consent={state.consent} sending={sending} />;
    case 'counting':
      return <Progress text={applicationsMessages.working.preview} {...shareOf(state)} />;
    case 'previewed':
      return <PreviewStage state={state} sending={sending} />;
    case 'sending':
      return (
        <Progress
          text={applicationsMessages.sending(state.done, state.total)}
          {...shareOf(state)}
          onCancel={sending.stop}
        />
      );
    case 'stopped':
      return <StoppedStage state={state} sending={sending} />;
    case 'done':
      return <DoneStage state={state} sending={sending} />;
    case 'failed':
      return <Notice intent="error" advice={state.advice} />;
  }
}

function shareOf({ done, total }: { readonly done: number; readonly total: number }): { readonly share?: number } {
  return total === 0 ? {} : { share: done / total };
}

function ConsentStage({ consent, sending }: { readonly consent: Consent; readonly sending: Sending }) {
  const styles = useStyles();
  const [hidden, setHidden] = useState(true);
  const { hiddenRows, isProtected, rowsWithoutId } = consent;
  const ids = isProtected ? applicationsMessages.consentIdsAside : applicationsMessages.consentIds;
  return (
    <>
      <h3 className={styles.title}>{applicationsMessages.consentTitle}</h3>
      {rowsWithoutId === 0 ? null : <p className={styles.note}>{ids(rowsWithoutId)}</p>}
      {hiddenRows === 0 ? null : (
        <>
          <p className={styles.note}>{applicationsMessages.consentHidden(hiddenRows)}</p>
          <Checkbox
            checked={hidden}
            onChange={(_, { checked }) => setHidden(checked === true)}
            label={applicationsMessages.includeHidden}
          />
        </>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          className={styles.button}
          onClick={() => void sending.accept(hidden)}
          data-testid="accept"
        >
          {applicationsMessages.accept}
        </Button>
        <Button className={styles.button} onClick={sending.reset}>
          {actionMessages.cancel}
        </Button>
      </div>
    </>
  );
}

function PreviewStage(props: {
  readonly state: Extract<SendingState, { readonly kind: 'previewed' }>;
  readonly sending: Sending;
}) {
  const styles = useStyles();
  const { sending, state } = props;
  const { counts, rows } = state.outcome;
  const effective = counts.new + counts.changed;
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

function StoppedStage(props: {
  readonly state: Extract<SendingState, { readonly kind: 'stopped' }>;
  readonly sending: Sending;
}) {
  const styles = useStyles();
  const { sending, state } = props;
  return (
    <>
      {state.advice === null ? null : <Notice intent="error" advice={state.advice} />}
      <Notice intent="warning" advice={applicationsMessages.stopped(state.done, state.total)} />
      <div className={styles.actions}>
        <Button appearance="primary" className={styles.button} onClick={() => void sending.send()} data-testid="resume">
          {applicationsMessages.resume}
        </Button>
        <Button className={styles.button} onClick={sending.reset}>
          {actionMessages.close}
        </Button>
      </div>
    </>
  );
}

function DoneStage(props: {
  readonly state: Extract<SendingState, { readonly kind: 'done' }>;
  readonly sending: Sending;
}) {
  const styles = useStyles();
  const { sending, state } = props;
  const { counts, rows } = state.outcome;
  return (
    <>
      <h3 className={styles.title}>{applicationsMessages.doneTitle}</h3>
      <Notice intent={counts.refused === 0 ? 'success' : 'warning'} advice={applicationsMessages.done(counts)} />
      <TransmissionCountsTable counts={counts} rows={rows} />
      <RowResults results={rows} sent={state.sent} rows={state.rows} />
      <Button className={styles.button} onClick={sending.reset} data-testid="again">
        {applicationsMessages.again}
      </Button>
    </>
  );
}
