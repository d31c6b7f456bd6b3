import { Button, makeStyles } from '@fluentui/react-components';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import { fixLabel } from '../../../shared/messages/it/issues.ts';
import { Notice } from '../elements/notice.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { deskOf } from './desk.ts';
import { type IssueGroup, isFixableTogether } from './group-issues.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '0 8px 8px' },
  button: { minHeight: '44px' },
});

/** One button that accepts every repair of the group, without opening it; nothing where there are not several. */
export function FixTogether({ group }: { readonly group: IssueGroup }) {
  const styles = useStyles();
  const surroundings = useSurroundings();
  const { checking } = deskOf(surroundings);
  const task = useTask();
  const kind = group.fixable[0]?.fix?.kind;
  if (kind === undefined || !isFixableTogether(group)) return null;

  const fixAll = () =>
    task.run(async () => {
      const { applied, skipped } = await checking.fix(group.fixable);
      surroundings.outcome.set({ intent: 'success', advice: applicationsMessages.fixed(applied, skipped) });
    });
  return (
    <div className={styles.part}>
      <Button className={styles.button} disabledFocusable={task.busy} onClick={fixAll} data-testid="fix-all">
        {applicationsMessages.fixAll(fixLabel(kind), group.fixable.length)}
      </Button>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
    </div>
  );
}
