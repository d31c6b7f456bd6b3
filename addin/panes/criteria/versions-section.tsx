import { makeStyles, tokens } from '@fluentui/react-components';
import type { RuleSetVersion } from '../../../shared/contracts/rule-sets.ts';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import { formatFullMoment } from '../elements/format-moment.ts';
import { Section } from '../elements/section.tsx';
import { actText } from './rules-source.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '6px 0',
    fontSize: '13px',
    lineHeight: '18px',
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  name: { fontWeight: 600 },
  when: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** Every version that was published, by which act and when, newest first. */
export function VersionsSection({ versions }: { readonly versions: readonly RuleSetVersion[] }) {
  const styles = useStyles();
  return (
    <Section title={criteriaPaneMessages.versions}>
      <ul className={styles.list} data-testid="versions">
        {versions.map(({ version, title, act, publishedAt }) => (
          <li key={version} className={styles.item}>
            <span className={styles.name}>{criteriaPaneMessages.versionName(version)}</span>
            {` · ${actText(act)}`}
            <span className={styles.when}>
              {criteriaPaneMessages.publishedAt(title, formatFullMoment(publishedAt))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
