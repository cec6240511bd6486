import { Component, type ReactNode } from 'react';
import type { Api } from '../api/Api';
import { Unreachable } from '../api/ApiError';
import { Trouble } from './states/Trouble';

/** Set once a page of an older build was missing and the pane loaded itself anew, so that it does so once only. */
const RELOADED = 'reloaded';

interface PageBoundaryProps {
  api: Api;
  /** The open mail: with another one the page is tried again. */
  about: string | undefined;
  children: ReactNode;
}

/**
 * A page that could not be fetched. Where the host answers, a newer build took its place and the pane loads itself anew;
 * where it does not, that is said, and trying again asks the host before anything is thrown away.
 */
export class PageBoundary extends Component<PageBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError = () => ({ failed: true });

  override componentDidCatch(): void {
    if (!sessionStorage.getItem(RELOADED)) {
      this.reloadIfAnswered();
    }
  }

  override componentDidUpdate(before: PageBoundaryProps): void {
    if (this.state.failed && before.about !== this.props.about) {
      this.setState({ failed: false });
    }
  }

  private reloadIfAnswered = (): void => {
    const reload = () => {
      sessionStorage.setItem(RELOADED, 'once');
      location.reload();
    };
    void this.props.api.me().then(reload, () => undefined);
  };

  override render(): ReactNode {
    return this.state.failed ? (
      <Trouble error={new Unreachable()} onRetry={this.reloadIfAnswered} />
    ) : (
      this.props.children
    );
  }
}
