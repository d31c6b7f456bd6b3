import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { Report } from '../../../shared/contracts/reports.ts';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { bring } from '../../state/bring.ts';
import { announce } from '../elements/announcer.tsx';
import { Facts } from '../elements/facts.tsx';
import { Notice } from '../elements/notice.tsx';
import { offerFile } from '../elements/offer-file.ts';
import { OpenInBrowser } from '../elements/open-in-browser.tsx';
import { Section } from '../elements/section.tsx';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import type { PreparedPackage } from './package/prepare-package.ts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { minHeight: '44px', alignSelf: 'flex-start', maxWidth: '100%' },
  files: { display: 'flex', flexDirection: 'column', rowGap: '10px', listStyleType: 'none', margin: 0, padding: 0 },
  file: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  name: { fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  hash: {
    fontFamily: 'Consolas, monospace',
    fontSize: '11px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  text: {
    margin: 0,
    padding: '8px 10px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: 'inherit',
    fontSize: '13px',
    lineHeight: '18px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What goes out by PEC: workbook and JSON with their hash, recipients, subject and text. */
export function PackageSection({ report, membership }: { readonly report: Report; readonly membership: Membership }) {
  const styles = useStyles();
  const { api } = useSurroundings();
  const [pack, setPack] = useState<PreparedPackage | null>(null);
  const task = useTask();
  const prepare = () =>
    task.run(async () => {
      // The writer of workbooks comes only when a package is wanted.
      const [{ preparePackage }, answer] = await Promise.all([
        bring(() => import('./package/prepare-package.ts')),
        api.reportPackage(membership.ambito.id, report.id),
      ]);
      setPack(await preparePackage(answer, membership.ambito));
    });
  return (
    <Section title={reportMessages.package}>
      <p className={styles.note}>{reportMessages.packageHelp}</p>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      {pack?.kind === 'changed' ? <Notice intent="error" advice={reportMessages.packageChanged} /> : null}
      {pack === null ? (
        <Button className={styles.button} disabledFocusable={task.busy} onClick={prepare} data-testid="show-package">
          {reportMessages.showPackage}
        </Button>
      ) : null}
      {pack?.kind === 'ready' ? <ReadyPackage pack={pack} /> : null}
    </Section>
  );
}

function ReadyPackage({ pack }: { readonly pack: Extract<PreparedPackage, { kind: 'ready' }> }) {
  const styles = useStyles();
  const task = useTask();
  return (
    <>
      <h3 className={styles.heading}>{reportMessages.files}</h3>
      <ul className={styles.files} data-testid="package-files">
        {pack.files.map(({ content, name, sha256, type }) => (
          <li key={name} className={styles.file}>
            <span className={styles.name}>{name}</span>
            <span className={styles.hash}>{`SHA-256 ${sha256}`}</span>
            <Button className={styles.button} onClick={() => offerFile(name, type, content)}>
              {name.endsWith('.xlsx') ? reportMessages.download.xlsx : reportMessages.download.json}
            </Button>
          </li>
        ))}
      </ul>
      <OpenInBrowser />
      <Facts
        rows={[
          [reportMessages.recipients, pack.recipients.map(({ name, pec }) => `${name} <${pec}>`).join(', ')],
          [reportMessages.subject, pack.subject],
        ]}
      />
      <h3 className={styles.heading}>{reportMessages.text}</h3>
      <pre className={styles.text} data-testid="package-text">
        {pack.text}
      </pre>
      {task.failure === null ? null : <Notice intent="error" advice={task.failure} />}
      <div className={styles.buttons}>
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
        <Button className={styles.button} onClick={() => offerFile(reportMessages.textName, 'text/plain', pack.text)}>
          {reportMessages.download.text}
        </Button>
      </div>
    </>
  );
}
