import { Component, type ErrorInfo, type ReactNode } from 'react';

export type Fault = { readonly error: unknown; readonly componentStack: string };

type Props = {
  readonly children: ReactNode;
  /** What stands in the region's place, and a way to start it again. */
  readonly broken: (fault: Fault, restart: () => void) => ReactNode;
  readonly onFault?: () => void;
};

type State = { readonly fault: Fault | null };

/** Keeps a fault inside the region where it happened. */
export class RegionBoundary extends Component<Props, State> {
  override readonly state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: { error, componentStack: '' } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ fault: { error, componentStack: componentStack ?? '' } });
    this.props.onFault?.();
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault ? this.props.broken(fault, () => this.setState({ fault: null })) : this.props.children;
  }
}
