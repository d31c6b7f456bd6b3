import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { createIntentions } from '../../client/intention.ts';
import { Notice } from '../elements/notice.tsx';
import { offerFile } from '../elements/offer-file.ts';
import { OpenInBrowser } from '../elements/open-in-browser.tsx';
import { Section } from '../elements/section.tsx';
import { useActFields } from '../elements/use-act-fields.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { focusPart } from '../shell/use-scroll-on-change.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';
import { publicFile } from './public-file.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** Approval by act number and date, then the export for publication. */
export function ApprovalSection(props: {
  readonly ranking: RankingSummary;
  readonly membership: Membership;
  readonly onApproved: (ranking: RankingSummary) => void;
  /** Leads to the applications whose minutes are missing. */
  readonly onShowLacking: () => void;
}) {
  const { session } = useSurroundings();
  const state = useValue(session.state);
  const { membership, onApproved, onShowLacking, ranking } = props;
  const place = useRef<HTMLDivElement>(null);
  const [approvedHere, setApprovedHere] = useState<string | null>(null);
  // The form that held the keyboard has just gone: the next step is the export.
  useEffect(() => {
    if (approvedHere !== null) place.current?.querySelector('button')?.focus();
  }, [approvedHere]);
  useRequestedAction({
    approveRanking: () => {
      place.current?.scrollIntoView({ block: 'start' });
      const number = place.current?.querySelector('input') ?? null;
      if (number === null) focusPart(place.current);
      else number.focus();
    },
  });
  if (ranking.state === 'approved') {
    return (
      <div ref={place}>
        <PublishSection ranking={ranking} membership={membership} justApproved={approvedHere === ranking.id} />
      </div>
    );
  }
  const isHead = membership.role === 'office-head';
  const prepared = state.kind === 'signedIn' && state.me.person.id === ranking.preparedBy;
  const fourEyes = isHead && prepared && !membership.ambito.preparerMayApprove;
  return (
    <div ref={place}>
      <Section title={rankingMessages.approve}>
        {isHead ? null : <Notice intent="info" advice={rankingMessages.headOnly} />}
        {fourEyes ? <Notice intent="info" advice={rankingMessages.fourEyes} /> : null}
        {ranking.lackingMinutes > 0 ? (
          <div data-testid="lacking-minutes">
            <Notice
              intent="warning"
              advice={rankingMessages.lackingMinutes(ranking.lackingMinutes)}
              actions={
                <Button onClick={onShowLacking} data-testid="show-lacking">
                  {rankingMessages.showLacking}
                </Button>
              }
            />
          </div>
        ) : null}
        {isHead && !fourEyes && ranking.lackingMinutes === 0 ? (
          <ApprovalForm
            ranking={ranking}
            membership={membership}
            onApproved={(approved) => {
              setApprovedHere(approved.id);
              onApproved(approved);
            }}
          />
        ) : null}
      </Section>
    </div>
  );
}

function ApprovalForm(props: {
  readonly ranking: RankingSummary;
  readonly membership: Membership;
  readonly onApproved: (ranking: RankingSummary) => void;
}) {
  const styles = useStyles();
  const { api, newId } = useSurroundings();
  const { membership, onApproved, ranking } = props;
  const { fields, read } = useActFields(rankingMessages.actNumberMissing);
  const approvals = useRef(createIntentions<RankingSummary>(newId));
  const task = useTask();

  const approve = () => {
    const act = read();
    if (act === null) return;
    task.run(async () => {
      const approved = await approvals.current.run(`${ranking.id}:${ranking.version}`, (key) =>
        api.approveRanking(membership.ambito.id, ranking, act, { key }),
      );
      onApproved(approved);
    });
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        approve();
      }}
    >
      <p className={styles.note}>{rankingMessages.approveLead}</p>
      {fields}
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        disabledFocusable={task.busy}
        data-testid="approve"
      >
        {rankingMessages.approveNow}
      </Button>
    </form>
  );
}

function PublishSection({
  ranking,
  membership,
  justApproved,
}: {
  readonly ranking: RankingSummary;
  readonly membership: Membership;
  readonly justApproved: boolean;
}) {
  const styles = useStyles();
  const { api } = useSurroundings();
  const task = useTask();
  return (
    <Section title={rankingMessages.publish}>
      {justApproved ? <Notice intent="success" advice={rankingMessages.approvedDone} /> : null}
      <p className={styles.note}>{rankingMessages.publishHelp}</p>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      <Button
        className={styles.button}
        disabledFocusable={task.busy}
        onClick={() =>
          task.run(async () => {
            const published = await api.publicRanking(membership.ambito.id, ranking.id);
            offerFile(rankingMessages.publishFile(ranking.call), 'text/csv', publicFile(published));
          })
        }
        data-testid="publish"
      >
        {rankingMessages.publish}
      </Button>
      <OpenInBrowser />
    </Section>
  );
}
