import { todayMessages } from '../../../shared/messages/it/today.ts';
import { Notice } from '../elements/notice.tsx';
import { Pane } from '../elements/pane.tsx';
import { SignInCard } from '../elements/sign-in-card.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useValue } from '../shell/use-value.ts';
import { DueList } from './due-list.tsx';
import { ThisFile } from './this-file.tsx';
import { WhoAmI } from './who-am-i.tsx';

/** *Oggi*: who I am, what is due, what this file is about, and since when the figures are true. */
export function TodayPane() {
  const { session, insideExcel } = useSurroundings();
  const state = useValue(session.state);
  const signedIn = state.kind === 'signedIn';
  // Operators come for their file; the office comes for what waits, often with an empty workbook.
  const office = signedIn && state.membership.role !== 'comune-operator';
  return (
    <Pane title={signedIn ? todayMessages.welcome(state.account.name) : todayMessages.title}>
      {insideExcel ? null : <Notice intent="info" advice={todayMessages.plainPage} />}
      {insideExcel && !office ? <ThisFile /> : null}
      {signedIn ? <DueList membership={state.membership} /> : null}
      {insideExcel && office ? <ThisFile /> : null}
      <WhoAmI />
      {signedIn ? null : <SignInCard />}
    </Pane>
  );
}
