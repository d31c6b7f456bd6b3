import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { Report, ReportPackageAnswer } from '../../../shared/contracts/reports.ts';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { announce } from '../elements/announcer.tsx';
import { Facts } from '../elements/facts.tsx';
import { Notice } from '../elements/notice.tsx';
import { offerFile } from '../elements/offer-file.ts';
import { OpenInBrowser } from '../elements/open-in-browser.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  button: { minHeight: '44px', alignSelf: 'flex-start', maxWidth: '100%', overflowWrap: 'anywhere' },
  text: { margin: 0, whiteSpace: 'pre-wrap', fontFamily: 'inherit', fontSize: '13px', lineHeight: '18px' },
});

/** What goes out by PEC: files with their hash, recipients, subject and text. */
export function PackageSection({ report, membership }: { readonly report: Report; readonly membership: Membership }) {
  const styles = useStyles();
  const { api } = useSurroundings();
  const [pack, setPack] = useState<ReportPackageAnswer | null>(null);
  const task = useTask();
  return (
    <Section title={reportMessages.package}>
      <p className={styles.note}>{reportMessages.packageHelp}</p>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {pack === null ? (
        <Button
          className={styles.button}
          disabledFocusable={task.busy}
          onClick={() => task.run(async () => setPack(await api.reportPackage(membership.ambito.id, report.id)))}
          data-testid="show-package"
        >
          {reportMessages.showPackage}
        </Button>
      ) : (
        <>
          <Facts
            rows={[
              [reportMessages.recipients, pack.recipients.map(({ name, pec }) => `${name} <${pec}>`).join(', ')],
              [reportMessages.subject, pack.subject],
            ]}
          />
          <pre className={styles.text}>{pack.text}</pre>
          <Button
            className={styles.button}
            onClick={() =>
              task.run(async () => {
                await navigator.clipboard.writeText(pack.text);
                announce(reportMessages.copied);
              })
            }
          >
            {reportMessages.copyText}
          </Button>
          {pack.files.map(({ content, name }) => (
            <Button key={name} className={styles.button} onClick={() => offerFile(name, 'application/json', content)}>
              {reportMessages.download(name)}
            </Button>
          ))}
        </>
      )}
      <OpenInBrowser />
    </Section>
  );
}
