import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarTodayRegular } from '@fluentui/react-icons/svg/calendar-today';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { shellMessages } from '../../../shared/messages/it/shell.ts';
import { type RouteName, routeHash } from '../../router.ts';

const tabs = [
  { name: 'oggi', Icon: CalendarTodayRegular },
  { name: 'domande', Icon: ClipboardTaskListLtrRegular },
  { name: 'graduatoria', Icon: DataBarVerticalRegular },
  { name: 'relazione', Icon: DocumentTextRegular },
] as const;

/** Matching columns is a step of *Domande*, criteria are what *Graduatoria* works by, and *Simula* tries them. */
const sections: Readonly<Partial<Record<RouteName, RouteName>>> = {
  'abbina-colonne': 'domande',
  criteri: 'graduatoria',
  simula: 'graduatoria',
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    flexShrink: 0,
    // Office draws its own menu over the top right corner of the pane.
    paddingRight: '40px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: '2px',
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 'fit-content',
    minHeight: '52px',
    padding: '4px 3px',
    boxSizing: 'border-box',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: '11px',
    lineHeight: '14px',
    borderBottom: '3px solid transparent',
    borderTop: '3px solid transparent',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineOffset: '-3px',
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  here: {
    color: tokens.colorBrandForeground1,
    fontWeight: 600,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  gear: { flexGrow: 0, flexBasis: '40px', minWidth: '40px' },
  icon: { fontSize: '20px', lineHeight: '20px', display: 'flex' },
});

/** Links, not buttons with scripts: keyboard, middle click and screen readers work by themselves. */
export function Navigation({ current }: { readonly current: RouteName }) {
  const styles = useStyles();
  const here = sections[current] ?? current;
  return (
    <nav className={styles.bar} aria-label={shellMessages.navigation}>
      {tabs.map(({ name, Icon }) => (
        <a
          key={name}
          href={routeHash(name)}
          className={mergeClasses(styles.tab, here === name && styles.here)}
          {...(here === name ? { 'aria-current': 'page' as const } : {})}
        >
          <span className={styles.icon} aria-hidden="true">
            <Icon />
          </span>
          {shellMessages.tabs[name]}
        </a>
      ))}
      <a
        href={routeHash('impostazioni')}
        className={mergeClasses(styles.tab, styles.gear, here === 'impostazioni' && styles.here)}
        aria-label={shellMessages.tabs.impostazioni}
        title={shellMessages.tabs.impostazioni}
        {...(here === 'impostazioni' ? { 'aria-current': 'page' as const } : {})}
      >
        <span className={styles.icon} aria-hidden="true">
          <SettingsRegular />
        </span>
      </a>
    </nav>
  );
}
