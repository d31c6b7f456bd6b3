import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { factsInWords } from '../../../shared/criteria-sheet/facts-in-words.ts';
import { criteriaMessage } from '../../../shared/messages/it/criteria.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import { Section } from '../elements/section.tsx';
import { TextField } from '../elements/text-field.tsx';
import { fieldNaming } from '../ranking/field-naming.ts';
import { ruleNaming } from '../ranking/rule-naming.ts';
import { countOfTries } from './count-of-tries.ts';
import { OrderEditor } from './order-editor.tsx';
import { RuleCard } from './rule-card.tsx';
import { partsToShow } from './rules-to-show.ts';
import { nothingTried, type OpenSimulation, type Simulation } from './simulation.ts';

const useStyles = makeStyles({
  part: { margin: '4px 0 0', fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  list: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorPaletteRedForeground1 },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** Every threshold, weight, order and budget that may be tried, rule by rule; found by name. */
export function TriesSection({
  state,
  attempt,
}: {
  readonly state: OpenSimulation;
  readonly attempt: Simulation['attempt'];
}) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const { base, problems, tried } = state;
  const naming = useMemo(() => ruleNaming(fieldNaming(base.known), base.known.ambito.comuni), [base]);
  const parts = useMemo(() => partsToShow(state.rules, search, naming), [state.rules, search, naming]);
  const said = useMemo(
    () =>
      problems.map(({ problem, paths }) => ({
        paths,
        text: criteriaMessage({ code: problem.code, facts: factsInWords(problem, base.ruleSet) }).what,
      })),
    [problems, base],
  );
  const wholeWrong = [...new Set(said.filter(({ paths }) => paths.length === 0 || paths.includes('order')))];
  const tries = countOfTries(tried);
  return (
    <Section title={simulationMessages.tries}>
      <p className={styles.note}>{simulationMessages.usedRows(base.name, base.rows.length)}</p>
      {base.source === 'sheet' ? <p className={styles.note}>{simulationMessages.onlyThisFile}</p> : null}
      <TextField label={simulationMessages.search} value={search} onChange={setSearch} testId="search-quantities" />
      {problems.length === 0 ? null : <p className={styles.problem}>{simulationMessages.refused}</p>}
      {wholeWrong.map(({ text }) => (
        <p key={text} className={styles.problem}>
          {text}
        </p>
      ))}
      {parts.length === 0 ? <p className={styles.note}>{simulationMessages.nothingFound}</p> : null}
      {parts.map(({ part, rules }) => (
        <div key={part} className={styles.list}>
          <h3 className={styles.part}>{simulationMessages.parts[part]}</h3>
          {rules.map(({ isFound, rule }) => (
            <RuleCard
              key={rule.path}
              rule={rule}
              state={state}
              naming={naming}
              problems={said}
              attempt={attempt}
              isOpen={isFound || rule.kind === 'budget'}
            />
          ))}
          {part === 'budget' && search.trim() === '' ? <OrderEditor state={state} attempt={attempt} /> : null}
        </div>
      ))}
      {tries === 0 ? null : (
        <Button className={styles.button} onClick={() => void attempt(nothingTried)} data-testid="reset-all">
          {simulationMessages.resetAll}
        </Button>
      )}
    </Section>
  );
}
