import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTampilan } from '../stores/tampilanStore';
import css from './Pengaturan.module.css';

/** How this PC shows things; not part of the document. */
export function TabTampilan() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { kerapatan, aturKerapatan } = useTampilan((s) => s);
  return (
    <section className={css.kotak} aria-label="Tampilan">
      <h2>Tampilan</h2>
      <p className={css.arti}>Berlaku di komputer ini saja. Naskah selalu dicetak terang.</p>
      <div className={css.baris}>
        <span>Tema</span>
        <SegmentedControl
          aria-label="Tema"
          value={colorScheme}
          onChange={(nilai) => setColorScheme(nilai)}
          data={[
            { value: 'light', label: 'Terang' },
            { value: 'dark', label: 'Gelap' },
            { value: 'auto', label: 'Mengikuti sistem' },
          ]}
        />
      </div>
      <div className={css.baris}>
        <span>Kerapatan baris</span>
        <SegmentedControl
          aria-label="Kerapatan baris"
          value={kerapatan}
          onChange={(nilai) => aturKerapatan(nilai === 'lega' ? 'lega' : 'rapat')}
          data={[
            { value: 'rapat', label: 'Rapat' },
            { value: 'lega', label: 'Lega' },
          ]}
        />
      </div>
      <p className={css.arti}>
        Ukuran huruf: <kbd>Ctrl +</kbd> memperbesar, <kbd>Ctrl −</kbd> memperkecil, <kbd>Ctrl 0</kbd> ukuran asli.
        Ukuran terakhir diingat.
      </p>
    </section>
  );
}
