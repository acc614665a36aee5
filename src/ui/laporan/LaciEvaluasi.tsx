import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { RincianEvaluasiView } from '../../api/laporanViews';
import { kosongTeks, tidakDicatatTeks } from '../../domain/hasilDicatat';
import type { PegawaiId } from '../../domain/ids';
import { bulanPeriode, type PeriodeEvaluasi } from '../../domain/laporanTriwulan';
import { EKSPEKTASI, SEBUTAN_EKSPEKTASI, SEBUTAN_PREDIKAT, type Ekspektasi } from '../../domain/predikat';
import { angka, desimalRingkas, tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Laci } from '../parts/Laci';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { layarStore } from '../stores/layarStore';
import { persenTampil } from './angkaLaporan';
import css from './Laporan.module.css';
import { teksTriwulan } from './teks';

const t = teksTriwulan.laci;

interface Props {
  readonly pegawaiId: PegawaiId | null;
  readonly periode: PeriodeEvaluasi;
  onTutup(): void;
}

/** Everything behind the evaluation of one person, and what both say of it. */
export function LaciEvaluasi({ pegawaiId, periode, onTutup }: Props) {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(
    pegawaiId === null ? null : () => api.getEvaluasi({ pegawaiId, periode }),
    [pegawaiId, periode],
  );
  const [diketik, setDiketik] = useState(false);
  const tutup = (): void => {
    setDiketik(false);
    onTutup();
  };
  return (
    <Laci
      terbuka={pegawaiId !== null}
      judul={data ? `${data.baris.nama}, ${data.baris.jabatan}` : ''}
      lebar={820}
      onTutup={tutup}
      buang={diketik ? t.buang : undefined}
    >
      {() => (
        <>
          {galat && <Galat pesan={galat} onUlang={muatUlang} />}
          {data && data.baris.pegawaiId === pegawaiId && (
            <Isi key={pegawaiId} data={data} periode={periode} onKetik={setDiketik} />
          )}
        </>
      )}
    </Laci>
  );
}

function Pilih({
  label,
  nilai,
  kunci,
  onUbah,
}: {
  label: string;
  nilai: Ekspektasi | '';
  kunci: boolean;
  onUbah(nilai: Ekspektasi): void;
}) {
  return (
    <div>
      <h3>{label}</h3>
      <SegmentedControl
        size="xs"
        aria-label={label}
        disabled={kunci}
        value={nilai}
        data={EKSPEKTASI.map((value) => ({ value, label: SEBUTAN_EKSPEKTASI[value].replace(' ekspektasi', '') }))}
        onChange={(baru) => {
          const ada = EKSPEKTASI.find((satu) => satu === baru);
          if (ada) onUbah(ada);
        }}
      />
    </div>
  );
}

interface PropsIsi {
  readonly data: RincianEvaluasiView;
  readonly periode: PeriodeEvaluasi;
  onKetik(diketik: boolean): void;
}

function Isi({ data, periode, onKetik }: PropsIsi) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const { baris, tugas, penilai, setelan } = data;
  const { evaluasi, angka: a, predikat, pegawaiId, nama } = baris;
  const [umpanBalik, setUmpanBalik] = useState(evaluasi.umpanBalik);
  const [tanggapan, setTanggapan] = useState(evaluasi.tanggapan);
  const kunci = evaluasi.ditetapkan !== null;
  const tidakDicatat = tidakDicatatTeks(a);
  const simpan = async (
    isi: Partial<Omit<Parameters<typeof api.saveEvaluasi>[0], 'pegawaiId' | 'periode'>>,
  ): Promise<void> => {
    const ok = await jalankan(() => api.saveEvaluasi({ pegawaiId, periode, ...isi }), {
      berhasil: teksTriwulan.tersimpan(nama),
    });
    if (ok !== undefined && ('umpanBalik' in isi || 'tanggapan' in isi)) onKetik(false);
  };
  const ketik = (umpan: string, jawab: string): void => {
    setUmpanBalik(umpan);
    setTanggapan(jawab);
    onKetik(umpan !== evaluasi.umpanBalik || jawab !== evaluasi.tanggapan);
  };
  return (
    <div className={`isi-laci ${css.laci}`}>
      <p>
        {t.penilai}: {penilai ? `${penilai.nama}, ${penilai.jabatan}` : t.tanpaPenilai}
      </p>
      {kunci && <p className={css.awas}>{t.ditetapkan(tanggalPanjang(evaluasi.ditetapkan ?? ''))}</p>}
      <div className={css.dinilai}>
        <Pilih
          label={teksTriwulan.kolom.hasil}
          nilai={evaluasi.hasil}
          kunci={kunci}
          onUbah={(hasil) => void simpan({ hasil })}
        />
        <Pilih
          label={teksTriwulan.kolom.perilaku}
          nilai={evaluasi.perilaku}
          kunci={kunci}
          onUbah={(perilaku) => void simpan({ perilaku })}
        />
        <div>
          <h3>{teksTriwulan.kolom.predikat}</h3>
          <p className={css.besar} role="status" aria-label={teksTriwulan.kolom.predikat}>
            {predikat === null ? '–' : SEBUTAN_PREDIKAT[predikat]}
          </p>
        </div>
      </div>
      <p className={css.cara}>
        <strong>
          {t.capaian} {persenTampil(a.rasio)}
        </strong>{' '}
        ({desimalRingkas(a.menitSelesai, 2)} dari {desimalRingkas(a.menitRencana, 2)} menit). {t.cara}{' '}
        {a.tanpaNorma > 0 && t.tanpaNorma(a.tanpaNorma)} {setelan.sumber}.
      </p>
      {tidakDicatat !== '' && <p className={css.awas}>{t.tidakDicatat(tidakDicatat, baris.usulan === null)}</p>}
      <h3>{t.tugas}</h3>
      {tugas.length === 0 ? (
        <p>{t.tanpaTugas}</p>
      ) : (
        <div className={css.gulung} role="region" aria-label={t.tugas} tabIndex={0}>
          <table className="tabel">
            <thead>
              <tr>
                <th>Tugas</th>
                <th className="kanan">Target</th>
                <th className="kanan">Realisasi</th>
                <th className="kanan">Norma</th>
                <th className="kanan">Menit target</th>
                <th className="kanan">Menit realisasi</th>
              </tr>
            </thead>
            <tbody>
              {tugas.map((satu) => (
                <tr key={satu.tugasId}>
                  <td>
                    {satu.nama}
                    {satu.kosong !== 0 && <small className={css.kecil}>{kosongTeks(satu.kosong)}</small>}
                    {[...satu.mutu, ...satu.bukti].length > 0 && (
                      <small className="redup"> {[...satu.mutu, ...satu.bukti].join('; ')}</small>
                    )}
                  </td>
                  <td className="kanan angka">
                    {desimalRingkas(satu.target / 100, 2)} {satu.satuan}
                  </td>
                  <td className="kanan angka">{desimalRingkas(satu.realisasi / 100, 2)}</td>
                  <td className="kanan angka">{satu.norma === null ? '–' : angka(satu.norma)}</td>
                  <td className="kanan angka">{desimalRingkas(satu.menitTarget, 2)}</td>
                  <td className="kanan angka">{desimalRingkas(satu.menitRealisasi, 2)}</td>
                </tr>
              ))}
              <tr className={css.jumlah}>
                <th scope="row" colSpan={4}>
                  Jumlah
                </th>
                <td className="kanan angka">{desimalRingkas(a.menitRencana, 2)}</td>
                <td className="kanan angka">{desimalRingkas(a.menitSelesai, 2)}</td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
      <Textarea
        label={t.umpanBalik}
        autosize
        minRows={2}
        maxLength={4000}
        disabled={kunci}
        value={umpanBalik}
        onChange={(e) => ketik(e.currentTarget.value, tanggapan)}
      />
      <Textarea
        label={t.tanggapan}
        autosize
        minRows={2}
        maxLength={4000}
        disabled={kunci}
        value={tanggapan}
        onChange={(e) => ketik(umpanBalik, e.currentTarget.value)}
      />
      <div className={css.baris}>
        <Button disabled={kunci || sedang} onClick={() => void simpan({ umpanBalik, tanggapan })}>
          {teksTriwulan.simpan}
        </Button>
        <Button
          variant="subtle"
          onClick={() => layarStore.getState().buka('realisasi', { pegawaiId, bulan: bulanPeriode(periode)[1] })}
        >
          {t.lihatRealisasi}
        </Button>
      </div>
    </div>
  );
}
