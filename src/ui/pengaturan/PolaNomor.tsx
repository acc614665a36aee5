import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { formatNomor, periksaPola, petunjukPola, TOKEN_NOMOR, type NilaiNomor } from '../../domain/nomorSurat';
import css from './Pengaturan.module.css';
import { teksNomor as t } from './teksNomor';

interface Props {
  readonly pola: string;
  /** What the example is written with. */
  readonly contoh: NilaiNomor;
  onSimpan(pola: string): Promise<boolean>;
}
const PENANDA: readonly { readonly token: string; readonly arti: string }[] = TOKEN_NOMOR.flatMap((token) =>
  token === 'urut'
    ? [
        { token: '{urut}', arti: t.arti.urut },
        { token: '{urut:3}', arti: t.urutTiga },
        { token: '{urut:5}', arti: t.urutLima },
      ]
    : [{ token: `{${token}}`, arti: t.arti[token] }],
);
/** Keeps the focus and the caret in the field while a token is pressed. */
const tetap = (e: { preventDefault(): void }): void => e.preventDefault();

/** Pattern of numbers: typed, or put together from tokens; what is wrong with it stands there before it is saved. */
export function PolaNomor({ pola, contoh, onSimpan }: Props) {
  const [draf, setDraf] = useState<{ readonly dari: string; readonly teks: string } | null>(null);
  const isian = useRef<HTMLInputElement>(null);
  const teks = draf?.dari === pola ? draf.teks : pola;
  const temuan = periksaPola(teks);
  const tulis = (baru: string) => setDraf({ dari: pola, teks: baru });
  const simpan = async () => {
    const baru = teks.trim();
    if (baru === pola || temuan.length > 0) return;
    if (await onSimpan(baru)) setDraf(null);
  };
  const sisip = (token: string) => {
    const el = isian.current;
    const [awal, akhir] = [el?.selectionStart ?? teks.length, el?.selectionEnd ?? teks.length];
    tulis(teks.slice(0, awal) + token + teks.slice(akhir));
    el?.focus();
    // The caret goes behind the token once React has written the new text.
    requestAnimationFrame(() => el?.setSelectionRange(awal + token.length, awal + token.length));
  };
  return (
    <div className={css.tumpuk}>
      <TextInput
        ref={isian}
        label={t.pola}
        maxLength={200}
        value={teks}
        error={temuan.length > 0 && temuan.join('; ')}
        onChange={(e) => tulis(e.currentTarget.value)}
        onBlur={() => void simpan()}
        onKeyDown={(e) => {
          if (e.key === 'Enter') void simpan();
          if (e.key === 'Escape') tulis(pola);
        }}
      />
      <div className={css.penanda} role="group" aria-label={t.penanda}>
        {PENANDA.map(({ token, arti }) => (
          <Button
            key={token}
            variant="default"
            size="compact-xs"
            title={`${token}: ${formatNomor(token, contoh) || '–'}`}
            onMouseDown={tetap}
            onClick={() => sisip(token)}
          >
            {arti}
          </Button>
        ))}
      </div>
      <p className={css.hasil} role="status">
        {t.contoh}: <strong className="angka">{formatNomor(teks, contoh)}</strong>
      </p>
      {temuan.length === 0 &&
        petunjukPola(teks).map((petunjuk) => (
          <p key={petunjuk} className="redup">
            {petunjuk}
          </p>
        ))}
    </div>
  );
}
