import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { type ReportState, reportStates } from '../../../shared/lifecycle/report-lifecycle.ts';
import { reportMessages } from '../../../shared/messages/it/report.ts';
import { reportStateNames } from '../../../shared/messages/it/today.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  step: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    fontSize: '13px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
  dot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    borderRadius: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: '12px',
    fontWeight: 600,
    boxSizing: 'border-box',
    flexShrink: 0,
  },
  done: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: 'none',
  },
  here: { color: tokens.colorNeutralForeground1, fontWeight: 600 },
});

/** Predisposta → Verificata → Inviata → Protocollata → Consegnata, and where this report is. */
export function Stepper({ state }: { readonly state: ReportState }) {
  const styles = useStyles();
  const reached = reportStates.indexOf(state);
  return (
    <ol className={styles.list} aria-label={reportMessages.steps} data-state={state}>
      {reportStates.map((step, position) => (
        <li
          key={step}
          className={mergeClasses(styles.step, position === reached && styles.here)}
          {...(position === reached ? { 'aria-current': 'step' as const } : {})}
        >
          <span className={mergeClasses(styles.dot, position <= reached && styles.done)} aria-hidden="true">
            {position <= reached ? <CheckmarkRegular /> : position + 1}
          </span>
          {reportStateNames[step]}
        </li>
      ))}
    </ol>
  );
}
