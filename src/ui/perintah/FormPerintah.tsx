import { Autocomplete, Button, SegmentedControl, TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import type { BahanPerintah, BarisPerintah, CalonPerintah } from '../../api/perintahViews';
import type { BagianId, PegawaiId } from '../../domain/ids';
import { JENIS_PERINTAH, tampakRapat } from '../../domain/perintah';
import { useApi } from '../api';
import { useAction } from '../parts/useAction';
import { useLayar } from '../stores/layarStore';
import { BidangWaktu } from './BidangWaktu';
import {
  gantiJenis,
  gantiKehadiran,
  inputPerintah,
  pilihOrang,
  usulPersetujuan,
  type DrafPerintah,
  type GalatPerintah,
} from './drafPerintah';
import css from './Form.module.css';
import { JalanTerpendek } from './JalanTerpendek';
import { usePerintahDialog } from './perintahDialog';
import { PilihCalon } from './PilihCalon';
import { RincianSurat } from './RincianSurat';
import { teks } from './teks';
import { teksForm as t } from './teksForm';

interface Props {
  readonly awal: DrafPerintah;
  /** null = a new one. */
  readonly asal: BarisPerintah | null;
  readonly bahan: BahanPerintah;
  /** Names and bagian of the people who are on it already. */
  readonly orang: ReadonlyMap<PegawaiId, { readonly nama: string; readonly bagianId: BagianId | null }>;
  onSentuh(): void;
  onTutup(): void;
}

/** An order in one go, by keys alone: subject, from whom, until when, for whom, Enter. */
export function FormPerintah({ awal, asal, bahan, orang: orangAwal, onSentuh, onTutup }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const buka = useLayar((s) => s.buka);
  const form = useRef<HTMLFormElement>(null);
  const perihal = useRef<HTMLInputElement>(null);
  const lepasTampung = usePerintahDialog((s) => s.lepasTampung);
  // The window was open before its content was read: what is typed next belongs here, behind what was typed already.
  useLayoutEffect(() => {
    const isian = perihal.current;
    isian?.focus();
    isian?.setSelectionRange(isian.value.length, isian.value.length);
    lepasTampung();
  }, [lepasTampung]);
  const [draf, setDraf] = useState(awal);
  const [galat, setGalat] = useState<GalatPerintah>({});
  const [dipilih, setDipilih] = useState(asal !== null);
  const [orang, setOrang] = useState(orangAwal);
  const { sayaId } = bahan;
  const ganti = (baru: DrafPerintah): void => {
    setDraf(baru);
    setGalat({});
    onSentuh();
  };
  const ubah = (bagian: Partial<DrafPerintah>): void => ganti({ ...draf, ...bagian });
  const ketikPerihal = (perihal: string): void => {
    const jenis = dipilih ? draf.jenis : tampakRapat(perihal) ? 'rapat' : 'tugas';
    ganti({ ...gantiJenis(draf, jenis, bahan), perihal });
  };
  const ambil = (calon: CalonPerintah): void => {
    setOrang(new Map(orang).set(calon.pegawaiId, calon));
    ganti(pilihOrang(draf, calon, sayaId));
  };
  const lintas =
    draf.bagianId !== null && draf.pegawaiIds.some((id) => orang.has(id) && orang.get(id)?.bagianId !== draf.bagianId);

  const simpan = async (lanjut: 'disposisi' | 'surat_tugas' | null): Promise<void> => {
    const hasil = inputPerintah(draf, asal);
    if ('galat' in hasil) {
      setGalat(hasil.galat);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const id = await jalankan(() => api.savePerintah(hasil.input), {
      berhasil: (asal ? t.diubah : t.dicatat)(hasil.input.perihal),
    });
    if (id === undefined) return;
    onTutup();
    if (lanjut !== null) buka('naskah', { perintah: { id, jenis: lanjut } });
  };

  return (
    <form
      ref={form}
      noValidate
      className={css.form}
      onSubmit={(e) => {
        e.preventDefault();
        void simpan(null);
      }}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' || !e.ctrlKey) return;
        e.preventDefault();
        void simpan(null);
      }}
    >
      <div className={css.kiri}>
        <TextInput
          label={t.perihal}
          placeholder={t.contohPerihal}
          ref={perihal}
          // The window looks for its first field once more when it has opened; without this it takes the closing cross.
          data-autofocus
          maxLength={500}
          value={draf.perihal}
          error={galat.perihal}
          onChange={(e) => ketikPerihal(e.currentTarget.value)}
        />
        <JalanTerpendek perihal={draf.perihal} />
        <SegmentedControl
          aria-label={t.jenis}
          data={JENIS_PERINTAH.map((value) => ({ value, label: t.pilihanJenis[value] }))}
          value={draf.jenis}
          onChange={(jenis) => {
            setDipilih(true);
            ganti(gantiJenis(draf, jenis, bahan));
          }}
        />
        <Autocomplete
          size="xs"
          label={draf.jenis === 'rapat' ? t.pengundang : t.dari}
          placeholder={draf.jenis === 'rapat' ? t.contohPengundang : t.contohDari}
          maxLength={300}
          data={[...bahan.pemberi]}
          value={draf.dari}
          error={galat.dari}
          onFocus={(e) => e.currentTarget.select()}
          onChange={(dari) => ubah({ dari })}
        />
        <BidangWaktu
          draf={draf}
          galat={galat}
          ubah={ubah}
          onKehadiran={(kehadiran) => ganti(gantiKehadiran(draf, kehadiran, sayaId))}
        />
        <RincianSurat draf={draf} galat={galat} ubah={ubah} />
        {lintas && (
          <TextInput
            label={t.persetujuan}
            description={t.persetujuanArti}
            maxLength={300}
            value={draf.persetujuanLintas ?? usulPersetujuan(draf)}
            onChange={(e) => ubah({ persetujuanLintas: e.currentTarget.value })}
          />
        )}
      </div>
      <PilihCalon
        draf={draf}
        id={asal?.id ?? null}
        nama={new Map([...orang].map(([id, { nama }]) => [id, nama]))}
        galat={galat.pegawaiIds}
        kecuali={draf.jenis === 'rapat' && draf.kehadiran === 'diwakilkan' ? sayaId : null}
        onPilih={ambil}
        onLepas={(id) => ubah({ pegawaiIds: draf.pegawaiIds.filter((satu) => satu !== id) })}
      />
      <div className={css.kaki}>
        <Button variant="default" onClick={onTutup}>
          {t.batal}
        </Button>
        {draf.pegawaiIds.length > 0 && (
          <>
            <Button variant="default" loading={sedang} onClick={() => void simpan('disposisi')}>
              {t.simpanDan(teks.disposisi)}
            </Button>
            <Button variant="default" loading={sedang} onClick={() => void simpan('surat_tugas')}>
              {t.simpanDan(teks.suratTugas)}
            </Button>
          </>
        )}
        <Button type="submit" loading={sedang} rightSection={<kbd>Ctrl Enter</kbd>}>
          {t.simpan}
        </Button>
      </div>
    </form>
  );
}
