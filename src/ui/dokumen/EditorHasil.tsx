import { ActionIcon, Button, MultiSelect, Textarea, TextInput } from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { HasilPimpinanView } from '../../api/dokumenViews';
import type { HasilPimpinan as Hasil } from '../../domain/kinerjaHasil';
import type { Indikator } from '../../domain/subKegiatan';
import css from './Dokumen.module.css';
import { teks } from './teks';

const t = teks.hasil;

export const hasilBaru = (): Hasil => ({ id: crypto.randomUUID(), uraian: '', indikator: [], kode: [] });

interface Props {
  readonly hasil: readonly Hasil[];
  readonly kode: HasilPimpinanView['kode'];
  readonly sedang: boolean;
  onUbah(hasil: readonly Hasil[]): void;
  onSimpan(): void;
  onBatal(): void;
}

/** The results of one leader as they will stand side by side in the matrix. */
export function EditorHasil({ hasil, kode, sedang, onUbah, onSimpan, onBatal }: Props) {
  const [diperiksa, setDiperiksa] = useState(false);
  const ganti = (di: number, baru: Hasil): void => onUbah(hasil.map((satu, i) => (i === di ? baru : satu)));
  const naik = (di: number): void => {
    const [atas, ini] = [hasil[di - 1], hasil[di]];
    if (atas && ini) onUbah(hasil.map((satu, i) => (i === di - 1 ? ini : i === di ? atas : satu)));
  };
  const lengkap = hasil.every(
    (satu) => satu.uraian.trim() !== '' && satu.indikator.every((i) => i.uraian.trim() !== ''),
  );
  return (
    <form
      className={css.lembar}
      onSubmit={(e) => {
        e.preventDefault();
        setDiperiksa(true);
        if (lengkap) onSimpan();
      }}
    >
      {hasil.map((satu, di) => (
        <SatuHasil
          key={satu.id}
          nomor={di + 1}
          hasil={satu}
          kode={kode}
          diperiksa={diperiksa}
          onUbah={(baru) => ganti(di, baru)}
          onNaik={di === 0 ? null : () => naik(di)}
          onHapus={() => onUbah(hasil.filter((_, i) => i !== di))}
        />
      ))}
      <div className={css.aksi}>
        <Button type="submit" loading={sedang}>
          {t.simpan}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => onUbah([...hasil, hasilBaru()])}
        >
          {t.tambah}
        </Button>
        <Button variant="subtle" onClick={onBatal}>
          {t.batal}
        </Button>
      </div>
    </form>
  );
}

interface SatuProps {
  readonly nomor: number;
  readonly hasil: Hasil;
  readonly kode: Props['kode'];
  readonly diperiksa: boolean;
  onUbah(hasil: Hasil): void;
  readonly onNaik: (() => void) | null;
  onHapus(): void;
}

function SatuHasil({ nomor, hasil, kode, diperiksa, onUbah, onNaik, onHapus }: SatuProps) {
  const dikenal = new Set(kode.map((satu) => satu.kode));
  const pilihan = [
    ...kode.map((satu) => ({ value: satu.kode, label: satu.nama })),
    ...hasil.kode.filter((satu) => !dikenal.has(satu)).map((satu) => ({ value: satu, label: satu })),
  ];
  const ubahIndikator = (di: number, bagian: Partial<Indikator>): void =>
    onUbah({ ...hasil, indikator: hasil.indikator.map((i, n) => (n === di ? { ...i, ...bagian } : i)) });
  return (
    <fieldset className={css.hasil}>
      <legend>{t.nomor(nomor)}</legend>
      <div className={css.pojok}>
        {onNaik && (
          <ActionIcon variant="subtle" aria-label={t.naik} title={t.naik} onClick={onNaik}>
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon variant="subtle" color="merah" aria-label={t.hapus} title={t.hapus} onClick={onHapus}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      <Textarea
        label={t.uraian}
        placeholder={t.contoh}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={500}
        value={hasil.uraian}
        error={diperiksa && hasil.uraian.trim() === '' ? t.tanpaUraian : undefined}
        onChange={(e) => onUbah({ ...hasil, uraian: e.currentTarget.value })}
      />
      {hasil.indikator.map((indikator, di) => (
        <div key={di} className={css.indikator}>
          <TextInput
            aria-label={t.indikator}
            placeholder={t.indikator}
            maxLength={500}
            value={indikator.uraian}
            error={diperiksa && indikator.uraian.trim() === ''}
            onChange={(e) => ubahIndikator(di, { uraian: e.currentTarget.value })}
          />
          <TextInput
            aria-label={t.target}
            placeholder={t.target}
            maxLength={60}
            value={indikator.target}
            onChange={(e) => ubahIndikator(di, { target: e.currentTarget.value })}
          />
          <TextInput
            aria-label={t.satuan}
            placeholder={t.satuan}
            maxLength={60}
            value={indikator.satuan}
            onChange={(e) => ubahIndikator(di, { satuan: e.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            aria-label={t.hapusIndikator}
            onClick={() => onUbah({ ...hasil, indikator: hasil.indikator.filter((_, n) => n !== di) })}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconPlus size={13} aria-hidden />}
        disabled={hasil.indikator.length >= 12}
        onClick={() => onUbah({ ...hasil, indikator: [...hasil.indikator, { uraian: '', target: '', satuan: '' }] })}
      >
        {t.tambahIndikator}
      </Button>
      <MultiSelect
        label={t.kode}
        size="xs"
        searchable
        hidePickedOptions
        placeholder={hasil.kode.length === 0 ? t.contohKode : undefined}
        nothingFoundMessage="Tidak ada kegiatan dengan nama itu"
        data={pilihan}
        value={[...hasil.kode]}
        onChange={(dipilih) => onUbah({ ...hasil, kode: dipilih })}
      />
    </fieldset>
  );
}
