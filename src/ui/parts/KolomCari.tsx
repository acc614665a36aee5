import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly nilai: string;
  onUbah(nilai: string): void;
  readonly lebar?: number;
}

/** Search of a list: the word reaches the program when typing pauses; Esc empties it. */
export function KolomCari({ label, nilai, onUbah, lebar = 180 }: Props) {
  const [kata, setKata] = useState(nilai);
  const [dikirim, setDikirim] = useState(nilai);
  const kirim = useDebouncedCallback((baru: string) => {
    setDikirim(baru);
    onUbah(baru);
  }, 180);
  // The filter was changed from elsewhere (cleared, or set by another screen).
  if (nilai !== dikirim) {
    setDikirim(nilai);
    setKata(nilai);
  }
  const ketik = (baru: string) => {
    setKata(baru);
    kirim(baru);
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      w={lebar}
      maw="100%"
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={kata !== '' && <CloseButton size="xs" aria-label="Kosongkan pencarian" onClick={() => ketik('')} />}
      value={kata}
      onChange={(e) => ketik(e.currentTarget.value)}
      onKeyDown={(e) => {
        if (e.key === 'Escape' && kata !== '') ketik('');
      }}
    />
  );
}
