import { Button } from '@fluentui/react-components';
import { rulesVersionMessages } from '../../../shared/messages/it/rules-version.ts';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useValue } from '../shell/use-value.ts';
import { Notice } from './notice.tsx';

/** Says that other rules are published than those the file uses, and leads to their differences. Nothing otherwise. */
export function NewerRules() {
  const { currentCall, router } = useSurroundings();
  const state = useValue(currentCall.state);
  if (state.kind !== 'chosen' || state.newer === null) return null;
  const [published, used] = [state.newer.call.ruleSet.version, state.known.call.ruleSet.version];
  return (
    <Notice
      intent="warning"
      advice={rulesVersionMessages.newer(published, used)}
      actions={
        <Button onClick={() => router.go('criteri')} data-testid="see-newer-rules">
          {rulesVersionMessages.see}
        </Button>
      }
    />
  );
}
