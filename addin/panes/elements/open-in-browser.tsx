import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { useSurroundings } from '../shell/surroundings-context.ts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  button: { minHeight: '44px', alignSelf: 'flex-start' },
});

/** Excel's web view swallows downloads: the same page in the browser has them. Nothing outside Excel. */
export function OpenInBrowser() {
  const styles = useStyles();
  const { insideExcel } = useSurroundings();
  if (!insideExcel) return null;
  return (
    <>
      <p className={styles.note}>{actionMessages.openInBrowserHelp}</p>
      <Button className={styles.button} onClick={() => Office.context.ui.openBrowserWindow(location.href)}>
        {actionMessages.openInBrowser}
      </Button>
    </>
  );
}
