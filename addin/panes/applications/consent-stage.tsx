import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import type { Consent } from './consent.ts';
import type { Sending } from './sending.ts';

const useStyles = makeStyles({
  button: { minHeight: '44px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: 600 },
  note: { margin: 0, fontSize: '13px', lineHeight: '18px' },
});

/** What the person must say yes to: the column *ID Ambito*, and rows they may not see. */
export function ConsentStage({ consent, sending }: { readonly consent: Consent; readonly sending: Sending }) {
  const styles = useStyles();
  const [hidden, setHidden] = useState(true);
  const { hiddenRows, isProtected, rowsWithoutId } = consent;
  const ids = isProtected ? applicationsMessages.consentIdsAside : applicationsMessages.consentIds;
  return (
    <>
      <h3 className={styles.title}>{applicationsMessages.consentTitle}</h3>
      {rowsWithoutId === 0 ? null : <p className={styles.note}>{ids(rowsWithoutId)}</p>}
      {hiddenRows === 0 ? null : (
        <>
          <p className={styles.note}>{applicationsMessages.consentHidden(hiddenRows)}</p>
          <Checkbox
            checked={hidden}
            onChange={(_, { checked }) => setHidden(checked === true)}
            label={applicationsMessages.includeHidden}
          />
        </>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          className={styles.button}
          onClick={() => void sending.accept(hidden)}
          data-testid="accept"
        >
          {applicationsMessages.accept}
        </Button>
        <Button className={styles.button} onClick={sending.reset}>
          {actionMessages.cancel}
        </Button>
      </div>
    </>
  );
}
