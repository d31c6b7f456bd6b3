import { Button, Link, makeStyles } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import { routeHash } from '../../router.ts';
import { EmptyState } from '../elements/empty-state.tsx';
import { Pane } from '../elements/pane.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useRequestedAction } from '../shell/use-requested-action.ts';
import { useValue } from '../shell/use-value.ts';
import { CheckSection } from './check-section.tsx';
import { deskOf } from './desk.ts';
import { SendSection } from './send-section.tsx';

const useStyles = makeStyles({
  button: { minHeight: '44px' },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'flex-start',
    minHeight: '44px',
    marginTop: '-8px',
    marginBottom: '-8px',
  },
});

/** *Domande*: check the rows of the sheet, then transmit them. */
export default function ApplicationsPane() {
  const styles = useStyles();
  const surroundings = useSurroundings();
  const { currentCall, insideExcel, router } = surroundings;
  const { checking } = deskOf(surroundings);
  const state = useValue(currentCall.state);
  const chosen = state.kind === 'chosen';
  useRequestedAction(chosen ? { check: () => void checking.run() } : {});

  if (!insideExcel) {
    return (
      <Pane title={applicationsMessages.title}>
        <EmptyState picture={<TableSearchRegular />} advice={applicationsMessages.needsExcel} />
      </Pane>
    );
  }
  if (!chosen) {
    return (
      <Pane title={applicationsMessages.title}>
        <EmptyState
          picture={<TableSearchRegular />}
          advice={applicationsMessages.needsCall}
          action={
            <Button appearance="primary" className={styles.button} onClick={() => router.go('abbina-colonne')}>
              {applicationsMessages.chooseCall}
            </Button>
          }
        />
      </Pane>
    );
  }
  const { known, comune } = state;
  const place = known.ambito.comuni.find(({ istat }) => istat === comune)?.name ?? null;
  return (
    <Pane title={applicationsMessages.title} lead={applicationsMessages.lead(known.call.title, place)}>
      <Link className={styles.link} href={routeHash('abbina-colonne')}>
        {applicationsMessages.changeColumns}
      </Link>
      <CheckSection known={known} />
      <SendSection known={known} comune={comune} />
    </Pane>
  );
}
