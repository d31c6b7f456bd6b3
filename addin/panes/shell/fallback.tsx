import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { shellMessages } from '../../../shared/messages/it/shell.ts';
import { isPartMissing } from '../../state/bring.ts';
import { Notice } from '../elements/notice.tsx';
import { loadPageAgain } from './load-page-again.ts';

type Failed = 'defect' | 'partMissing';

interface Properties {
  readonly children: ReactNode;
  /** Told before the pane can be drawn again. */
  readonly onFailed: () => void;
}

/** A defect in one pane, or a pane that has not come, leaves the others usable; the person is told and can try again. */
export class Fallback extends Component<Properties, { readonly failed: Failed | null }> {
  override state: { readonly failed: Failed | null } = { failed: null };

  static getDerivedStateFromError(failure: unknown): { readonly failed: Failed } {
    return { failed: isPartMissing(failure) ? 'partMissing' : 'defect' };
  }

  override componentDidCatch(): void {
    this.props.onFailed();
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    return (
      <div style={{ padding: 12 }}>
        <Notice
          intent="error"
          advice={failed === 'defect' ? shellMessages.paneFailed : shellMessages.paneMissing}
          actions={
            <>
              <Button data-testid="draw-again" onClick={() => this.setState({ failed: null })}>
                {actionMessages.retry}
              </Button>
              {failed === 'defect' ? null : (
                <Button data-testid="load-page-again" onClick={() => void loadPageAgain()}>
                  {shellMessages.loadPageAgain}
                </Button>
              )}
            </>
          }
        />
      </div>
    );
  }
}
