import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import { Choice } from '../elements/choice.tsx';
import { Notice } from '../elements/notice.tsx';
import { Section } from '../elements/section.tsx';
import { SignInCard } from '../elements/sign-in-card.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useValue } from '../shell/use-value.ts';
import { type ReadSource, readRankingRows, readSheetRows } from './read-source.ts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** Which rows to try on: those of the open sheet, for everybody; those of the ranking, for the office. */
export function SourceSection({ open }: { readonly open: (read: ReadSource) => Promise<void> }) {
  const styles = useStyles();
  const { api, currentCall, insideExcel, now, router, session } = useSurroundings();
  const signedIn = useValue(session.state);
  const current = useValue(currentCall.state);
  const known = useValue(currentCall.known);
  const { query } = useValue(router.route);
  const inFile = current.kind === 'chosen' ? current.known.call.code : null;
  const [picked, setPicked] = useState<string | null>(query.bando ?? inFile);
  const membership = signedIn.kind === 'signedIn' ? signedIn.membership : null;
  const isOffice = membership?.role === 'office-staff' || membership?.role === 'office-head';
  const calls = isOffice ? known.filter(({ ambito }) => ambito.id === membership.ambito.id) : [];
  const call = calls.find((one) => one.call.code === picked) ?? calls[0];
  return (
    <Section title={simulationMessages.rows}>
      {insideExcel ? (
        <>
          <p className={styles.note}>{simulationMessages.fromSheetHelp}</p>
          <Button
            appearance={call === undefined ? 'primary' : 'secondary'}
            className={styles.button}
            onClick={() => void open(readSheetRows(current, now))}
            data-testid="simulate-sheet"
          >
            {simulationMessages.fromSheet}
          </Button>
        </>
      ) : null}
      {call === undefined ? null : (
        <>
          <p className={styles.note}>{simulationMessages.fromRankingHelp}</p>
          {calls.length > 1 ? (
            <Choice
              label={simulationMessages.call}
              value={call.call.code}
              onChange={setPicked}
              options={calls.map((one) => ({ value: one.call.code, label: one.call.title }))}
            />
          ) : null}
          <Button
            appearance="primary"
            className={styles.button}
            onClick={() => void open(readRankingRows(api, call))}
            data-testid="simulate-ranking"
          >
            {simulationMessages.fromRanking}
          </Button>
        </>
      )}
      {membership === null ? <SignInCard /> : null}
      {!insideExcel && membership !== null && !isOffice ? (
        <Notice intent="info" advice={simulationMessages.nothingToUse} />
      ) : null}
    </Section>
  );
}
