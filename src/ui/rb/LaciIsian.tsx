import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import { nilaiJawab } from '../../domain/rb';
import { desimalRingkas } from '../../domain/tampil';
import { useApi } from '../api';
import { Laci } from '../parts/Laci';
import { useAction } from '../parts/useAction';
import { IsianJawaban } from './IsianJawaban';
import { sasaranDari, type LembarTerhitung, type Sasaran } from './lembarTerhitung';
import css from './Rb.module.css';
import type { RbStore } from './rbStore';
import { teks } from './teks';

const t = teks.isian;

interface Props {
  readonly store: RbStore;
  readonly isi: LembarTerhitung;
}

/** Answer, evidence and note of one question, of a component, or of the whole. */
export function LaciIsian({ store, isi }: Props) {
  const { isian, bukaIsian } = useStore(store);
  const sasaran = isian === null ? null : sasaranDari(isi, isian);
  const [berubah, setBerubah] = useState(false);
  const tutup = (): void => {
    setBerubah(false);
    bukaIsian(null);
  };
  return (
    <Laci
      terbuka={sasaran !== null}
      judul={sasaran?.nama ?? ''}
      lebar={560}
      onTutup={tutup}
      buang={berubah ? t.buang : undefined}
    >
      {(batal) =>
        sasaran && (
          <Form key={sasaran.id} sasaran={sasaran} isi={isi} onBerubah={setBerubah} onBatal={batal} onSelesai={tutup} />
        )
      }
    </Laci>
  );
}

interface PropsForm {
  readonly sasaran: Sasaran;
  readonly isi: LembarTerhitung;
  onBerubah(berubah: boolean): void;
  onBatal(): void;
  onSelesai(): void;
}

function Form({ sasaran, isi, onBerubah, onBatal, onSelesai }: PropsForm) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [draf, setDraf] = useState(sasaran.jawaban);
  const { jawab, indikator, butir } = sasaran;
  const ubah = (baru: Partial<typeof draf>): void => {
    setDraf({ ...draf, ...baru });
    onBerubah(true);
  };
  const simpan = async (): Promise<void> => {
    const hasil = await jalankan(() => api.saveJawabanRb({ id: isi.id, jawaban: [{ butir: sasaran.id, ...draf }] }));
    if (hasil !== undefined) onSelesai();
  };
  return (
    <div className="isi-laci">
      <p className="redup">{[butir ? sasaran.id : '', sasaran.petunjuk].filter(Boolean).join(' · ')}</p>
      <div className={css.kaki}>
        <label>{butir ? t.jawaban : t.poin(desimalRingkas(jawab.jenis === 'angka' ? jawab.maks : 0, 2))}</label>
        <IsianJawaban
          label={butir ? t.jawaban : sasaran.nama}
          jawab={jawab}
          nilai={draf.nilai}
          tersirat={indikator ? nilaiJawab(jawab, indikator.nilai) : null}
          onUbah={(nilai) => ubah({ nilai })}
        />
        {draf.nilai !== null && (
          <Button variant="subtle" size="compact-xs" onClick={() => ubah({ nilai: null })}>
            {t.hapus}
          </Button>
        )}
      </div>
      {!butir && <p className="redup">{t.langsungArti}</p>}
      {indikator && (
        <div className={css.kotak}>
          <span>
            {t.kataAplikasi}: {desimalRingkas(indikator.nilai / 100, 2)} %. {indikator.bukti}.
          </span>
          <div>
            <Button
              variant="default"
              size="compact-xs"
              onClick={() =>
                ubah({
                  nilai: nilaiJawab(jawab, indikator.nilai),
                  bukti: [draf.bukti, indikator.bukti].filter(Boolean).join('\n'),
                })
              }
            >
              {t.pakai}
            </Button>
          </div>
        </div>
      )}
      <Textarea
        label={t.bukti}
        description={t.buktiArti}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={2000}
        value={draf.bukti}
        onChange={(e) => ubah({ bukti: e.currentTarget.value })}
      />
      <Textarea
        label={t.catatan}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={draf.catatan}
        onChange={(e) => ubah({ catatan: e.currentTarget.value })}
      />
      <div className={css.kaki}>
        <Button loading={sedang} onClick={() => void simpan()}>
          {t.simpan}
        </Button>
        <Button variant="default" onClick={onBatal}>
          {t.batal}
        </Button>
      </div>
    </div>
  );
}
