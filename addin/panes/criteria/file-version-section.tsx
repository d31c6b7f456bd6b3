import { Button, makeStyles } from '@fluentui/react-components';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import { todayMessages } from '../../../shared/messages/it/today.ts';
import { Facts } from '../elements/facts.tsx';
import { Notice } from '../elements/notice.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useValue } from '../shell/use-value.ts';
import { actText } from './rules-source.ts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
});

/** The version that formulas and checks of this file use. */
export function FileVersionSection() {
  const styles = useStyles();
  const { currentCall, router } = useSurroundings();
  const state = useValue(currentCall.state);
  if (state.kind === 'reading') return null;
  if (state.kind !== 'chosen') {
    return (
      <Section title={criteriaPaneMessages.inFile}>
        <Notice
          intent="info"
          advice={{ what: todayMessages.noCall, next: '' }}
          actions={<Button onClick={() => router.go('abbina-colonne')}>{todayMessages.chooseCall}</Button>}
        />
      </Section>
    );
  }
  const { known } = state;
  const { act, title, version } = known.call.ruleSet;
  return (
    <Section title={criteriaPaneMessages.inFile}>
      <Facts
        rows={[
          [criteriaPaneMessages.call, known.call.title],
          [criteriaPaneMessages.version, criteriaPaneMessages.versionAndState(version, known.source === 'service')],
          [criteriaPaneMessages.rulesTitle, title],
          [criteriaPaneMessages.act, actText(act)],
        ]}
      />
      {act.demonstration ? <p className={styles.note}>{criteriaPaneMessages.demonstration}</p> : null}
    </Section>
  );
}
