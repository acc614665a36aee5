import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BahanAlih, HasilAlihkan } from '../../api/alihViews';
import { tambahHari } from '../../domain/hari';
import { tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { hariIni } from '../parts/waktu';
import { teks as umum } from '../text';
import css from './Alihkan.module.css';
import type { PermintaanAlih } from './alihkanDialog';
import { barisKirim, drafDari, sisaDraf, tanpaPenerima, type BarisDraf } from './drafAlih';
import { HasilAlih } from './HasilAlih';
import { IsianAlih, type IsiAlih } from './IsianAlih';
import { RingkasPenerima } from './RingkasPenerima';
import { TabelAlih } from './TabelAlih';
import { teks } from './teks';
import { useLebihAlih } from './useLebihAlih';

interface Props {
  readonly permintaan: Extract<PermintaanAlih, { jenis: 'alih' }>;
  readonly nama: string;
  onKotor(kotor: boolean): void;
  onBatal(): void;
  onSelesai(): void;
}

/** What a person leaves from a day on, who takes it by the proposal, all of it to be changed, and one step to do it. */
export function FormAlihkan({ permintaan, nama, onKotor, onBatal, onSelesai }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const { pegawaiId, tugasIds } = permintaan;
  const [isi, setIsi] = useState<IsiAlih>({
    tanggal: permintaan.tanggal ?? hariIni(),
    kembali: permintaan.kembali ?? null,
    sebab: permintaan.sebab ?? (permintaan.kembali === undefined ? 'mutasi' : 'cuti'),
    keterangan: '',
  });
  const [ubahan, setUbahan] = useState<{ dari: BahanAlih; baris: BarisDraf[] } | null>(null);
  const [hasil, setHasil] = useState<HasilAlihkan | null>(null);
  const { tanggal, kembali } = isi;
  const sah = tanggal !== '' && (kembali === null || kembali >= tanggal);
  // Read again only for other days: news from elsewhere must not throw away what was chosen here.
  const { data, galat, memuat, muatUlang } = useQuery(
    !sah ? null : () => api.getBahanAlih({ pegawaiId, tanggal, kembali }),
    [pegawaiId, tanggal, kembali],
    [],
  );
  const baris = data === undefined ? [] : ubahan?.dari === data ? ubahan.baris : drafDari(data, tugasIds);
  const ubah = (baru: BarisDraf[]): void => {
    if (data === undefined) return;
    setUbahan({ dari: data, baris: baru });
    onKotor(true);
  };
  const kirim = barisKirim(baris, kembali);
  const lebih = useLebihAlih({ pegawaiId, tanggal, kembali, baris: sah ? kirim : [] });
  if (hasil !== null) return <HasilAlih hasil={hasil} dariId={pegawaiId} nama={nama} isi={isi} onTutup={onSelesai} />;
  const bersisa = baris.filter((satu) => satu.asal.sisa > 0 || sisaDraf(satu) > 0);
  const menunggu = bersisa.filter((satu) => satu.asal.menunggu && !satu.ikut).length;
  const lewat = kembali === null ? baris.length - bersisa.length : 0;
  const ikut = bersisa.filter((satu) => satu.ikut && sisaDraf(satu) > 0);
  const diserahkan = ikut.filter(({ kepada }) => kepada.some(({ porsi }) => porsi > 0)).length;
  const kembaliSisa = ikut.filter((satu) => !satu.batal && tanpaPenerima(satu) > 0).length;
  const tombol =
    diserahkan > 0 || kirim.length === 0
      ? teks.kirim(diserahkan)
      : kembaliSisa > 0
        ? teks.kembalikan(kembaliSisa)
        : ikut.length > 0
          ? teks.batalkan(ikut.length)
          : teks.catat(lewat);
  const perluAlasan = isi.keterangan.trim() === '' && kirim.some(({ batal }) => batal > 0);
  const simpan = async (): Promise<void> => {
    const selesai = await jalankan(
      () => api.alihkanTugas({ pegawaiId, ...isi, keterangan: isi.keterangan.trim(), baris: kirim }),
      { berhasil: (h) => (h.tugas > 0 ? teks.berhasil(h.tugas, nama) : teks.dicatat(nama)) },
    );
    if (!selesai) return;
    onKotor(false);
    setHasil(selesai);
  };
  return (
    <form
      noValidate
      className={css.form}
      onSubmit={(e) => {
        e.preventDefault();
        if (kirim.length > 0 && !perluAlasan) void simpan();
      }}
    >
      <IsianAlih isi={isi} onUbah={(baru) => setIsi({ ...isi, ...baru })} />
      <p className="redup">{kembali === null ? teks.catatan(nama) : teks.catatanSementara(nama, isi.sebab)}</p>
      {galat !== '' && <Galat pesan={galat} onUlang={muatUlang} />}
      {data === undefined && memuat && <p role="status">{teks.memuat}</p>}
      {data !== undefined && (
        <>
          {bersisa.length === 0 ? (
            <p>{teks.kosong}</p>
          ) : (
            <>
              <RingkasPenerima baris={baris} lebih={lebih} />
              <TabelAlih
                dariId={pegawaiId}
                nama={nama}
                sementara={kembali !== null}
                baris={baris}
                tampak={bersisa}
                sedang={memuat}
                onUbah={ubah}
                onUsulan={() => ubah(drafDari(data, tugasIds))}
              />
            </>
          )}
          {menunggu > 0 && <p className="redup">{teks.adaMenunggu(menunggu, nama)}</p>}
          {lewat > 0 && <p className="redup">{teks.tugasLewat(lewat, tanggalPanjang(tambahHari(tanggal, -1)))}</p>}
        </>
      )}
      <div className={`${css.kaki} ${css.kakiTetap}`}>
        <Button type="submit" loading={sedang} disabled={kirim.length === 0 || memuat || perluAlasan}>
          {tombol}
        </Button>
        <Button variant="subtle" color="gray" onClick={onBatal}>
          {umum.batal}
        </Button>
        {diserahkan > 0 && kembaliSisa > 0 && <span className={css.batal}>{teks.tanpaPenerima(kembaliSisa)}</span>}
        {perluAlasan && (
          <span role="alert" className={css.galat}>
            {teks.alasanBatal}
          </span>
        )}
      </div>
    </form>
  );
}
