import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
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

interface Opening {
  readonly open: (read: ReadSource) => Promise<void>;
}

/** Which rows to try on: those of the open sheet, for everybody; those of the ranking, for the office. */
export function SourceSection({ open }: Opening) {
  const { insideExcel, session } = useSurroundings();
  const signedIn = useValue(session.state);
  if (signedIn.kind === 'signedIn') {
    return (
      <Section title={simulationMessages.rows}>
        {insideExcel ? <FromSheet open={open} /> : null}
        <FromRanking open={open} membership={signedIn.membership} />
      </Section>
    );
  }
  return (
    <>
      {insideExcel ? (
        <Section title={simulationMessages.rows}>
          <FromSheet open={open} />
        </Section>
      ) : null}
      <SignInCard />
    </>
  );
}

function FromSheet({ open }: Opening) {
  const styles = useStyles();
  const { currentCall, now } = useSurroundings();
  const current = useValue(currentCall.state);
  return (
    <>
      <p className={styles.note}>{simulationMessages.fromSheetHelp}</p>
      <Button
        className={styles.button}
        onClick={() => void open(readSheetRows(current, now))}
        data-testid="simulate-sheet"
      >
        {simulationMessages.fromSheet}
      </Button>
    </>
  );
}

function FromRanking({ open, membership }: Opening & { readonly membership: Membership }) {
  const styles = useStyles();
  const { api, currentCall, insideExcel, router } = useSurroundings();
  const current = useValue(currentCall.state);
  const known = useValue(currentCall.known);
  const { query } = useValue(router.route);
  const [picked, setPicked] = useState<string | null>(
    query.bando ?? (current.kind === 'chosen' ? current.known.call.code : null),
  );
  const { ambito, role } = membership;
  const isOffice = role === 'office-staff' || role === 'office-head';
  const calls = isOffice ? known.filter((one) => one.ambito.id === ambito.id) : [];
  const call = calls.find((one) => one.call.code === picked) ?? calls[0];
  if (call === undefined) {
    return insideExcel ? null : <Notice intent="info" advice={simulationMessages.nothingToUse} />;
  }
  return (
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
  );
}
