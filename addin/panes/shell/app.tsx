import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import type { Surroundings } from '../../surroundings.ts';
import { Announcer } from '../elements/announcer.tsx';
import { Progress } from '../elements/progress.tsx';
import { Fallback } from './fallback.tsx';
import { forgetPane } from './later-panes.ts';
import { Navigation } from './navigation.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import { PaneOfRoute } from './pane-of-route.tsx';
import { SurroundingsProvider } from './surroundings-context.ts';
import { darkTheme, lightTheme } from './theme.ts';
import { useValue } from './use-value.ts';

const usePageStyles = makeStaticStyles({ 'html, body': { margin: 0, height: '100%' } });

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    // Only the pane below scrolls: what is brought into view must not push the navigation out of it.
    position: 'relative',
    overflow: 'clip',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: '14px',
    lineHeight: '20px',
  },
  // WebView2 hides overlay scroll bars until they are used; a steady one keeps the width of the pane from jumping.
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', scrollbarGutter: 'stable' },
  waiting: { padding: '24px 12px' },
});

/** The add-in's one page: theme, navigation and the pane of the route. */
export function App({ surroundings }: { readonly surroundings: Surroundings }) {
  usePageStyles();
  const styles = useStyles();
  const dark = useValue(surroundings.dark);
  const { name } = useValue(surroundings.router.route);
  return (
    <SurroundingsProvider value={surroundings}>
      <FluentProvider theme={dark ? darkTheme : lightTheme}>
        <div className={styles.page} data-route={name}>
          <Navigation current={name} />
          <div className={styles.scroller}>
            <OutcomeBar route={name} />
            <Fallback key={name} onFailed={() => forgetPane(name)}>
              <Suspense
                fallback={
                  <div className={styles.waiting}>
                    <Progress text={actionMessages.loading} />
                  </div>
                }
              >
                <PaneOfRoute name={name} />
              </Suspense>
            </Fallback>
          </div>
          <Announcer />
        </div>
      </FluentProvider>
    </SurroundingsProvider>
  );
}
