import { settingsMessages } from '../../../shared/messages/it/settings.ts';
import { Facts } from '../elements/facts.tsx';
import { Pane } from '../elements/pane.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { AccountSection } from './account-section.tsx';
import { FileSection } from './file-section.tsx';
import { FormulasSection } from './formulas-section.tsx';
import { UndoSection } from './undo-section.tsx';

/** *Impostazioni*: the account, what the file remembers, its formulas, what can be taken back. */
export default function SettingsPane() {
  const { insideExcel } = useSurroundings();
  return (
    <Pane title={settingsMessages.title}>
      <AccountSection />
      {insideExcel ? (
        <>
          <FileSection />
          <FormulasSection />
          <UndoSection />
        </>
      ) : null}
      <Section title={settingsMessages.language}>
        <Facts rows={[[settingsMessages.language, settingsMessages.languageText]]} />
      </Section>
    </Pane>
  );
}
