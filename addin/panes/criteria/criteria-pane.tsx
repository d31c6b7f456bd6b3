import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
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
import { publishedSource, type RulesSource, sourceInFile } from './rules-source.ts';
import { useVersions } from './use-versions.ts';

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
  const { api, currentCall, session } = useSurroundings();
  const signedIn = useValue(session.state);
  const state = useValue(currentCall.state);
  const membership = signedIn.kind === 'signedIn' ? signedIn.membership : null;
  const { call, ambito } = known;
  const { versions, task } = useVersions(membership, call.code);
  const inFile = state.kind === 'chosen' && state.known.call.code === call.code ? state.known : known;
  const sources = useMemo(() => {
    const published = versions?.items ?? [];
    const place = { ambito: ambito.id, call: call.code };
    const isPublished = published.some(({ hash }) => hash === inFile.ruleSetHash);
    return [
      ...published.map((version): RulesSource => publishedSource(api, place, version)),
      ...(isPublished ? [] : [sourceInFile(inFile)]),
    ];
  }, [api, ambito.id, call.code, inFile, versions]);
  return (
    <>
      {membership === null ? <p className={styles.note}>{criteriaPaneMessages.signInForVersions}</p> : null}
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {sources.length < 2 ? null : <CompareSection sources={sources} comuni={ambito.comuni} />}
    </>
  );
}
