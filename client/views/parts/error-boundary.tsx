import { Component, type ReactNode } from 'react'
import { Broken } from './broken.tsx'

/** Keeps a fault of ours in one part of the screen from taking the rest with it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return <Broken onRetry={() => this.setState({ broken: false })} />
  }
}
