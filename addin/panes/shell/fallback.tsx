import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { shellMessages } from '../../../shared/messages/it/shell.ts';
import { Notice } from '../elements/notice.tsx';

/** A defect in one pane leaves the others usable; the person is told and can draw the pane again. */
export class Fallback extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div style={{ padding: 12 }}>
        <Notice
          intent="error"
          advice={shellMessages.paneFailed}
          actions={<Button onClick={() => this.setState({ failed: false })}>{actionMessages.retry}</Button>}
        />
      </div>
    );
  }
}
