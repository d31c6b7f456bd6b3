import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { applicationsMessages } from '../../../shared/messages/it/applications.ts';
import { issueTitle, severityLabels } from '../../../shared/messages/it/issues.ts';
import type { Severity } from '../../../shared/validation/issue.ts';
import type { SheetRows } from '../../workbook/sheet-rows.ts';
import { FixTogether } from './fix-together.tsx';
import type { IssueGroup } from './group-issues.ts';
import { IssueList } from './issue-list.tsx';

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  head: {
    width: '100%',
    minHeight: '48px',
    justifyContent: 'flex-start',
    textAlign: 'left',
    columnGap: '8px',
    padding: '6px 8px',
    fontWeight: 400,
  },
  stripe: { borderLeftWidth: '4px', borderLeftStyle: 'solid' },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteYellowBorderActive },
  information: { borderLeftColor: tokens.colorNeutralStroke1 },
  title: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  kind: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  count: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
});

const stripes: Readonly<Record<Severity, 'error' | 'warning' | 'information'>> = {
  error: 'error',
  warning: 'warning',
  information: 'information',
};

/** All issues of one kind: closed it is one line and, where one click mends them, its button; open it lists the cells. */
export function IssueGroupCard(props: {
  readonly group: IssueGroup;
  readonly rows: SheetRows;
  readonly labels: ReadonlyMap<string, string>;
}) {
  const styles = useStyles();
  const { group, labels, rows } = props;
  const [open, setOpen] = useState(false);
  return (
    <div className={mergeClasses(styles.card, styles.stripe, styles[stripes[group.severity]])} data-issue={group.code}>
      <Button
        appearance="transparent"
        className={styles.head}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
      >
        <span className={styles.title}>
          <span>{issueTitle(group.code)}</span>
          <span className={styles.kind}>
            {`${severityLabels[group.severity]} · ${applicationsMessages.groupCount(group.issues.length)}`}
          </span>
        </span>
        <span className={styles.count} aria-hidden="true">
          {group.issues.length}
        </span>
      </Button>
      <FixTogether group={group} />
      {open ? <IssueList group={group} rows={rows} labels={labels} /> : null}
    </div>
  );
}
