import { Button, makeStyles } from '@fluentui/react-components';
import { settingsMessages } from '../../../shared/messages/it/settings.ts';
import { operationName } from '../../../shared/messages/it/workbook.ts';
import { runDirect } from '../../ribbon/run-direct.ts';
import { type LastOperation, operations } from '../../workbook/undo-last.ts';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';

const useStyles = makeStyles({
  button: { minHeight: '44px', alignSelf: 'flex-start' },
  list: { margin: 0, paddingLeft: '20px', fontSize: '13px', lineHeight: '18px' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
});

/** What *Annulla ultima operazione* would take back, newest first. */
export function UndoSection() {
  const styles = useStyles();
  const { outcome } = useSurroundings();
  const journal = useValue(operations);
  const task = useTask();
  const undo = () =>
    task.run(async () => {
      outcome.set(await runDirect('undoLast'));
    });
  return (
    <Section title={settingsMessages.undo}>
      {journal.length === 0 ? (
        <p className={styles.note}>{settingsMessages.noUndo}</p>
      ) : (
        <>
          <ol className={styles.list}>
            {numbered(journal).map(({ kind, count, turn }) => (
              <li key={turn}>{operationName[kind](count)}</li>
            ))}
          </ol>
          <Button className={styles.button} disabledFocusable={task.busy} onClick={undo}>
            {settingsMessages.undoLast}
          </Button>
        </>
      )}
    </Section>
  );
}

/** Each operation with its turn, which stays the same while newer ones come and go above it. */
function numbered(journal: readonly LastOperation[]): readonly (LastOperation & { readonly turn: number })[] {
  return journal.map((operation, position) => ({ ...operation, turn: journal.length - position }));
}
