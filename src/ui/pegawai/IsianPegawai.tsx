import { Select, TagsInput, TextInput } from '@mantine/core';
import type { RincianPegawai } from '../../api/views';
import { parseNip } from '../../domain/nip';
import { JENIS_PEGAWAI, STATUS_PEGAWAI } from '../../domain/pegawai';
import { tanggalPanjang } from '../../domain/tampil';
import { IsianTanggal } from '../parts/IsianTanggal';
import type { DrafPegawai, GalatPegawai } from './drafPegawai';
import { IsianJam } from './IsianJam';
import { IsianPenempatan } from './IsianPenempatan';
import css from './Pegawai.module.css';
import { teks } from './teks';

interface Props {
  readonly draf: DrafPegawai;
  readonly awal: DrafPegawai;
  readonly galat: GalatPegawai;
  readonly rincian: RincianPegawai | undefined;
  ubah(bagian: Partial<DrafPegawai>): void;
}

export function IsianPegawai({ draf, awal, galat, rincian, ubah }: Props) {
  const e = teks.editor;
  const temuan = draf.nip.trim() === '' ? [] : parseNip(draf.nip).temuan;
  return (
    <>
      <TextInput
        data-autofocus
        mt={8}
        label={e.nama}
        value={draf.nama}
        error={galat.nama}
        onChange={(ev) => ubah({ nama: ev.currentTarget.value })}
      />
      <div className={css.baris}>
        <div>
          <TextInput label={e.nip} value={draf.nip} onChange={(ev) => ubah({ nip: ev.currentTarget.value })} />
          {temuan.length > 0 && (
            <ul className={css.temuan} role="status">
              {temuan.map((t) => (
                <li key={t}>{t}</li>
              ))}
            </ul>
          )}
        </div>
        <Select
          label={e.jenisPegawai}
          allowDeselect={false}
          data={[...JENIS_PEGAWAI]}
          value={draf.jenisPegawai}
          onChange={(nilai) => ubah({ jenisPegawai: nilai ?? 'PNS' })}
        />
        <TextInput
          label={e.golongan}
          placeholder={e.contohGolongan}
          value={draf.golongan}
          onChange={(ev) => ubah({ golongan: ev.currentTarget.value })}
        />
      </div>
      <IsianPenempatan draf={draf} awal={awal} galat={galat} ubah={ubah} />
      <div className={css.baris}>
        <IsianJam draf={draf} galat={galat} ubah={ubah} />
        <Select
          label={e.status}
          allowDeselect={false}
          data={STATUS_PEGAWAI.map((s) => ({ value: s, label: teks.status[s] }))}
          value={draf.status}
          onChange={(nilai) => ubah({ status: nilai ?? 'aktif' })}
        />
        <IsianTanggal label={e.masuk} nilai={draf.masuk} onUbah={(masuk) => ubah({ masuk })} />
        <IsianTanggal label={e.keluar} nilai={draf.keluar} galat={galat.keluar} onUbah={(keluar) => ubah({ keluar })} />
      </div>
      <TagsInput
        size="xs"
        mt={8}
        label={e.kompetensi}
        placeholder={draf.kompetensi.length === 0 ? e.contohKompetensi : undefined}
        value={[...draf.kompetensi]}
        onChange={(kompetensi) => ubah({ kompetensi })}
      />
      {rincian && (rincian.lahir !== null || rincian.bup !== null) && (
        <div className={css.kotak}>
          {rincian.lahir !== null && (
            <div>
              {e.lahir} {tanggalPanjang(rincian.lahir)}
            </div>
          )}
          {rincian.bup && (
            <div>
              {e.bup(rincian.bup.usia)}: <strong>{tanggalPanjang(rincian.bup.tanggal)}</strong>
              <div className="redup">{rincian.bup.sumber}</div>
              {rincian.kapasitas.pensiun !== 'tidak' && (
                <div className={rincian.kapasitas.pensiun === 'berlaku' ? '' : css.awas} role="note">
                  {teks.kapasitas.ragu[rincian.kapasitas.pensiun]}
                </div>
              )}
            </div>
          )}
        </div>
      )}
    </>
  );
}
