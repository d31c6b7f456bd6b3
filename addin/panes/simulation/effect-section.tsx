import { Button, makeStyles } from '@fluentui/react-components';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import { writeSimulation } from '../../workbook/write-simulation.ts';
import { announce } from '../elements/announcer.tsx';
import { Notice } from '../elements/notice.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { useUntilUndone } from '../shell/use-until-undone.ts';
import { ChangedRows } from './changed-rows.tsx';
import { ComuneCosts } from './comune-costs.tsx';
import { CutPicture } from './cut-picture.tsx';
import { OutcomesTable } from './outcomes-table.tsx';
import type { OpenSimulation } from './simulation.ts';
import { simulationTable } from './simulation-table.ts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** What the trial changes: counted, drawn, and row by row; written to a sheet when asked. */
export function EffectSection({ state }: { readonly state: OpenSimulation }) {
  const styles = useStyles();
  const { insideExcel } = useSurroundings();
  const writing = useTask();
  const [said, setSaid] = useUntilUndone<string>();
  const { base, difference } = state;
  if (base.rows.length === 0) {
    return (
      <Section title={simulationMessages.effect}>
        <Notice intent="info" advice={simulationMessages.noRows} />
      </Section>
    );
  }
  return (
    <Section title={simulationMessages.effect}>
      <OutcomesTable difference={difference} />
      <CutPicture difference={difference} />
      <ComuneCosts difference={difference} comuni={base.known.ambito.comuni} />
      <ChangedRows state={state} />
      {writing.failure === null ? null : <Notice intent="error" advice={writing.failure} />}
      {insideExcel ? (
        <Button
          className={styles.button}
          disabledFocusable={writing.busy || state.running}
          onClick={() =>
            writing.run(async () => {
              const { sheetName } = await writeSimulation(simulationTable(state));
              setSaid(simulationMessages.written(sheetName));
              announce(simulationMessages.written(sheetName));
            })
          }
          data-testid="write-simulation"
        >
          {simulationMessages.write}
        </Button>
      ) : null}
      {said === null ? null : <p className={styles.note}>{said}</p>}
    </Section>
  );
}
