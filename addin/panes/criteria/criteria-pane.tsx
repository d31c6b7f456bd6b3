import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { Choice } from '../elements/choice.tsx';
import { Notice } from '../elements/notice.tsx';
import { Pane } from '../elements/pane.tsx';
import { SignInCard } from '../elements/sign-in-card.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useValue } from '../shell/use-value.ts';
import { CompareSection } from './compare-section.tsx';
import { FileVersionSection } from './file-version-section.tsx';
import { NewerVersionSection } from './newer-version-section.tsx';
import { PublishSection } from './publish-section.tsx';
import { publishedSource, type RulesSource, sheetSource, sourceAtHand } from './rules-source.ts';
import { SheetSection } from './sheet-section.tsx';
import { useCriteriaCheck } from './use-criteria-check.ts';
import { useVersions } from './use-versions.ts';
import { VersionsSection } from './versions-section.tsx';

const useStyles = makeStyles({ note: { margin: 0, fontSize: '13px', lineHeight: '18px' } });

/** *Criteri*: which version a file uses, the worksheet and its mistakes, what differs, and publishing the next version. */
export default function CriteriaPane() {
  const { currentCall, insideExcel, router, session } = useSurroundings();
  const signedIn = useValue(session.state);
  const state = useValue(currentCall.state);
  const known = useValue(currentCall.known);
  const { query } = useValue(router.route);
  const [picked, setPicked] = useState<string | null>(query.bando ?? null);
  const membership = signedIn.kind === 'signedIn' ? signedIn.membership : null;
  const calls = membership === null ? known : known.filter(({ ambito }) => ambito.id === membership.ambito.id);
  const inFile = state.kind === 'chosen' ? calls.find(({ call }) => call.code === state.known.call.code) : undefined;
  const chosen = calls.find(({ call }) => call.code === picked) ?? inFile ?? calls[0];
  return (
    <Pane title={criteriaPaneMessages.title} lead={criteriaPaneMessages.lead}>
      {insideExcel ? (
        <>
          <NewerVersionSection />
          <FileVersionSection />
        </>
      ) : null}
      {calls.length > 1 ? (
        <Choice
          label={criteriaPaneMessages.call}
          value={chosen?.call.code ?? ''}
          onChange={setPicked}
          options={calls.map(({ call }) => ({ value: call.code, label: call.title }))}
        />
      ) : null}
      {chosen === undefined ? (
        <Notice intent="info" advice={criteriaPaneMessages.noCall} />
      ) : (
        <CriteriaOfCall key={`${chosen.ambito.id}/${chosen.call.code}`} known={chosen} />
      )}
      {membership === null ? <SignInCard /> : null}
    </Pane>
  );
}

function CriteriaOfCall({ known }: { readonly known: KnownCall }) {
  const styles = useStyles();
  const { api, currentCall, insideExcel, session } = useSurroundings();
  const signedIn = useValue(session.state);
  const state = useValue(currentCall.state);
  const membership = signedIn.kind === 'signedIn' ? signedIn.membership : null;
  const { call, ambito } = known;
  const { versions, task, read } = useVersions(membership, call.code);
  const checking = useCriteriaCheck(insideExcel);
  const inFile = state.kind === 'chosen' && state.known.call.code === call.code ? state.known : null;
  const sources = useMemo(() => {
    const published = versions?.items ?? [];
    const atHand = inFile ?? known;
    const isPublished = published.some(({ hash }) => hash === atHand.ruleSetHash);
    const reading = {
      read: (version: number) => api.ruleSet(ambito.id, call.code, version),
      atHand: [known, atHand],
    };
    return [
      ...published.map((version): RulesSource => publishedSource(version, reading)),
      ...(isPublished ? [] : [sourceAtHand(atHand, inFile !== null)]),
    ];
  }, [api, ambito.id, call.code, inFile, known, versions]);
  const next = (versions?.items[0]?.version ?? known.call.ruleSet.version) + 1;
  // Who collects applications uses the criteria, and does not write them.
  const writes = membership === null || membership.role === 'office-staff' || membership.role === 'office-head';
  const compared = insideExcel && writes ? [sheetSource, ...sources] : sources;
  return (
    <>
      {membership === null ? <p className={styles.note}>{criteriaPaneMessages.signInForVersions}</p> : null}
      {task.failure === null ? null : (
        <Notice intent="error" advice={task.failure} actions={<Button onClick={read}>{actionMessages.retry}</Button>} />
      )}
      {insideExcel && writes ? (
        <SheetSection call={call.code} next={next} sources={sources} checking={checking} />
      ) : null}
      {versions === null ? null : <VersionsSection versions={versions.items} />}
      {compared.length < 2 ? null : <CompareSection sources={compared} comuni={ambito.comuni} />}
      {membership === null || versions === null || !writes ? null : (
        <PublishSection
          call={call.code}
          membership={membership}
          versions={versions}
          checking={checking}
          onMoved={read}
        />
      )}
    </>
  );
}
