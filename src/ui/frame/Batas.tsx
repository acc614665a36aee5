import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { errorText } from '../../api/errorText';
import css from './Batas.module.css';

/** A bug in one screen must not take the window: the rail, the counters and the other screens stay usable. */
export class Batas extends Component<{ readonly children: ReactNode }, { readonly gagal: boolean }> {
  override state = { gagal: false };

  static getDerivedStateFromError(): { gagal: boolean } {
    return { gagal: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.gagal) return this.props.children;
    return (
      <div className={css.batas} role="alert">
        <p>{errorText('takTerduga')}</p>
        <Button onClick={() => this.setState({ gagal: false })}>Muat ulang layar ini</Button>
      </div>
    );
  }
}
