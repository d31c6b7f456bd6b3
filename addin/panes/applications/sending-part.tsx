import { Button, makeStyles } from '@fluentui/react-components';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import type { IstatCode } from '../../../shared/values/brands.ts';
import { Notice } from '../elements/notice.tsx';
import { Progress } from '../elements/progress.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useScrollOnChange } from '../shell/use-scroll-on-change.ts';
import { useValue } from '../shell/use-value.ts';
import { ConsentStage } from './consent-stage.tsx';
import { deskOf } from './desk.ts';
import { PreviewStage } from './preview-stage.tsx';
import { RowResults } from './row-results.tsx';
import type { Sending, SendingState } from './sending.ts';
import { TransmissionCountsTable } from './transmission-counts-table.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px', scrollMarginTop: '96px' },
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
  const { requested } = useSurroundings();
  const realign = () => {
    sending.reset();
    requested.update((before) => ({ action: 'realign', turn: (before?.turn ?? 0) + 1 }));
  };
  return (
    <div ref={part} className={styles.part} data-sending={state.kind}>
      {state.kind === 'consent' || state.kind === 'previewed' ? <WrongFileWarning /> : null}
      <Stage state={state} sending={sending} onRealign={realign} />
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

function Stage(props: { readonly state: SendingState; readonly sending: Sending; readonly onRealign: () => void }) {
  const { onRealign, sending, state } = props;
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
      return <PreviewStage state={state} sending={sending} onRealign={onRealign} />;
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
