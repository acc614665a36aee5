import type { ReactNode } from 'react';

/**
 * A box to tick, drawn by lines so that it looks alike in every face. What is ticked is also text (`[x]`, `[ ]`, white on
 * white), so that a search or a screen reader finds it in the PDF.
 */
export function KotakCentang({ pilih, children }: { pilih: boolean; children: ReactNode }) {
  return (
    <p className="pilihan">
      <span className={pilih ? 'kotak centang' : 'kotak'}>
        <span>{pilih ? '[x]' : '[ ]'}</span>
      </span>{' '}
      {children}
    </p>
  );
}
