import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly kata: { readonly isi: string; readonly petunjuk: string; readonly contoh: string };
  readonly isi: string;
  /** Lines it shows at least and before it scrolls. */
  readonly baris: readonly [number, number];
  readonly gaya?: string | undefined;
  onUbah(isi: string): void;
  /** Enter in the buttons or Ctrl+Enter in the field; never for an empty one. */
  onBaca(): void;
  /** What stands below the field, with a button that submits. */
  readonly children: ReactNode;
}

/** The field that cells of a spreadsheet are pasted into. */
export function FormTempel({ kata, isi, baris: [sedikit, banyak], gaya = '', onUbah, onBaca, children }: Props) {
  const baca = () => {
    if (isi.trim() !== '') onBaca();
  };
  return (
    <form
      onSubmit={(ev) => {
        ev.preventDefault();
        baca();
      }}
    >
      <Textarea
        data-autofocus
        label={kata.isi}
        description={kata.petunjuk}
        placeholder={kata.contoh}
        minRows={sedikit}
        maxRows={banyak}
        autosize
        classNames={{ input: gaya }}
        value={isi}
        onChange={(ev) => onUbah(ev.currentTarget.value)}
        onKeyDown={(ev) => {
          if (ev.ctrlKey && ev.key === 'Enter') baca();
        }}
      />
      {children}
    </form>
  );
}
