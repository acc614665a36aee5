import { Button } from '@mantine/core';
import { IconArrowsExchange, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import css from './Temu.module.css';
import { teksBersama } from './teks';
import type { Temu } from './tigaArah';

interface Props<D> {
  readonly temu: Temu<D>;
  readonly draf: D;
  /** The record in the sentence: "tugas ini". */
  readonly apa: string;
  label(bidang: string): string;
  nilai(bidang: string, isi: D): string;
  onPakai(bidang: string): void;
  onTutup(): void;
  /** For a record that is gone: keeps what was typed as a new one. */
  readonly onBaru?: () => void;
}

const t = teksBersama.temu;

/** Above a form whose record somebody else has just changed: what followed by itself, and what both filled in. */
export function BilahTemu<D>({ temu, draf, apa, label, nilai, onPakai, onTutup, onBaru }: Props<D>) {
  const [lihat, setLihat] = useState(false);
  const { oleh, dihapus, semula, baru, ikut, bertemu } = temu;
  const sebut = (bidang: readonly string[]): string => bidang.map((b) => label(b).toLowerCase()).join(', ');
  const isi = (bidang: string, dari: D): string => nilai(bidang, dari) || t.kosong;
  if (dihapus)
    return (
      <div className={`${css.bilah} ${css.galat}`} role="alert">
        <IconTrash size={15} aria-hidden />
        <p>{t.dihapus(oleh, apa)}</p>
        {onBaru && (
          <Button size="compact-xs" variant="default" flex="none" onClick={onBaru}>
            {t.jadikanBaru}
          </Button>
        )}
      </div>
    );
  return (
    <section className={css.bilah} data-bertemu={bertemu.length > 0 || undefined} aria-label={t.diubah(oleh, apa)}>
      <IconArrowsExchange size={15} aria-hidden />
      <div className={css.isi}>
        <p role="status">
          <strong>{t.diubah(oleh, apa)}</strong> {ikut.length > 0 && t.ikut(sebut(ikut))}{' '}
          {bertemu.length > 0 && t.bertemu(sebut(bertemu))}
        </p>
        {lihat && (
          <table className={css.beda}>
            <thead>
              <tr>
                <th scope="col">{t.kolom.isian}</th>
                <th scope="col">{bertemu.length > 0 ? t.kolom.saya : t.kolom.semula}</th>
                <th scope="col">{t.kolom.kini}</th>
              </tr>
            </thead>
            <tbody>
              {bertemu.map((b) => (
                <tr key={b}>
                  <th scope="row">{label(b)}</th>
                  <td>
                    <strong>{isi(b, draf)}</strong>
                  </td>
                  <td>
                    {isi(b, baru)}{' '}
                    <Button size="compact-xs" variant="default" onClick={() => onPakai(b)}>
                      {t.pakai}
                    </Button>
                  </td>
                </tr>
              ))}
              {ikut.map((b) => (
                <tr key={b}>
                  <th scope="row">{label(b)}</th>
                  <td className="redup">{bertemu.length > 0 ? t.semula(isi(b, semula)) : isi(b, semula)}</td>
                  <td>{isi(b, baru)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className={css.tombol}>
          <Button size="compact-xs" variant="default" aria-expanded={lihat} onClick={() => setLihat(!lihat)}>
            {lihat ? t.sembunyi : t.lihat}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={onTutup}>
            {bertemu.length > 0 ? t.tetap : t.mengerti}
          </Button>
        </div>
      </div>
    </section>
  );
}
