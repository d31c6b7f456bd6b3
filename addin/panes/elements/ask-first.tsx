import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Advice } from '../../../shared/messages/advice.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { focusPart } from '../shell/use-scroll-on-change.ts';
import { Notice } from './notice.tsx';

const useStyles = makeStyles({
  question: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  button: { minHeight: '44px' },
});

/** A question in the pane before something that cannot be taken back. Takes the focus when it appears. */
export function AskFirst(props: {
  readonly advice: Advice;
  readonly goOn: string;
  readonly onGoOn: () => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    question.current?.scrollIntoView({ block: 'nearest' });
    focusPart(question.current);
  }, []);
  return (
    <fieldset
      ref={question}
      aria-label={`${props.advice.what} ${props.advice.next}`}
      className={styles.question}
      data-testid="ask-first"
    >
      <Notice
        intent="warning"
        advice={props.advice}
        actions={
          <>
            <Button className={styles.button} onClick={props.onCancel} data-testid="ask-cancel">
              {actionMessages.cancel}
            </Button>
            <Button className={styles.button} onClick={props.onGoOn} data-testid="ask-go-on">
              {props.goOn}
            </Button>
          </>
        }
      />
    </fieldset>
  );
}
