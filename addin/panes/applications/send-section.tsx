import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import type { IstatCode } from '../../../shared/values/brands.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { Choice } from '../elements/choice.tsx';
import { Notice } from '../elements/notice.tsx';
import { Section } from '../elements/section.tsx';
import { SignInCard } from '../elements/sign-in-card.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { focusPart, useScrollOnChange } from '../shell/use-scroll-on-change.ts';
import { useValue } from '../shell/use-value.ts';
import { deskOf } from './desk.ts';
import { RealignPart } from './realign-part.tsx';
import { SendingPart } from './sending-part.tsx';

const useStyles = makeStyles({
  button: { minHeight: '44px' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

/** *Trasmetti* and *Riallinea*. Nobody has to sign in before asking for one of them. */
export function SendSection(props: { readonly known: KnownCall; readonly comune: IstatCode | null }) {
  const { session } = useSurroundings();
  const state = useValue(session.state);
  const [wanted, setWanted] = useState(false);
  useRequestedAction(
    state.kind === 'signedIn' ? {} : { transmit: () => setWanted(true), realign: () => setWanted(true) },
  );
  // Whoever has to sign in again is asked at once, and stays asked until it succeeds.
  useEffect(() => {
    if (state.kind === 'lapsed') setWanted(true);
  }, [state.kind]);
  const place = useScrollOnChange(wanted ? 'asking' : 'inviting');
  if (state.kind === 'signedIn') {
    return (
      <div id={partId}>
        <MemberPart {...props} membership={state.membership} />
      </div>
    );
  }
  return (
    <div ref={place}>
      {wanted ? <SignInCard onSignedIn={goOn} /> : <Invitation known={props.known} onWanted={() => setWanted(true)} />}
    </div>
  );
}

const partId = 'transmit-part';

/** After signing in the keyboard goes on where *Trasmetti* was asked for: with the Comune to choose, or the preview. */
function goOn(): void {
  document.querySelector<HTMLElement>(`#${partId} :is(select, button)`)?.focus();
}

function Invitation(props: { readonly known: KnownCall; readonly onWanted: () => void }) {
  const styles = useStyles();
  return (
    <Section title={applicationsMessages.transmit}>
      <p className={styles.note}>{applicationsMessages.transmitLead(props.known.ambito.officeName)}</p>
      <Button className={styles.button} onClick={props.onWanted} data-testid="transmit">
        {applicationsMessages.transmit}
      </Button>
    </Section>
  );
}

function MemberPart(props: {
  readonly known: KnownCall;
  readonly comune: IstatCode | null;
  readonly membership: Membership;
}) {
  const styles = useStyles();
  const surroundings = useSurroundings();
  const { sending, realigning } = deskOf(surroundings);
  const { known, membership } = props;
  const [picked, setPicked] = useState<string>(membership.comune ?? props.comune ?? '');
  const comune = known.call.comuni.find((istat) => istat === picked) ?? null;
  const may = membership.role === 'comune-operator' || membership.role === 'office-staff';
  const place = useRef<HTMLDivElement>(null);
  // Where it cannot begin yet, the ribbon still leads to what is wanted first: the Comune, or who may transmit.
  const lead = () => {
    place.current?.scrollIntoView({ block: 'start' });
    focusPart(place.current);
  };
  useRequestedAction(
    may && comune !== null ? { transmit: () => void sending.begin(comune) } : { transmit: lead, realign: lead },
  );

  return (
    <div ref={place}>
      <Section title={applicationsMessages.transmit}>
        {may ? (
          <>
            <p className={styles.note}>{applicationsMessages.transmitLead(known.ambito.officeName)}</p>
            {membership.comune === null ? (
              <Choice
                label={applicationsMessages.comune}
                placeholder={applicationsMessages.chooseComune}
                value={picked}
                onChange={setPicked}
                options={known.ambito.comuni
                  .filter(({ istat }) => known.call.comuni.includes(istat))
                  .map(({ istat, name }) => ({ value: istat, label: name }))}
                testId="comune"
              />
            ) : null}
            {comune === null ? null : (
              <>
                <SendingPart sending={sending} comune={comune} />
                <RealignPart realigning={realigning} comune={comune} />
              </>
            )}
          </>
        ) : (
          <Notice intent="info" advice={applicationsMessages.operatorOnly} />
        )}
      </Section>
    </div>
  );
}
