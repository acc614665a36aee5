import type { Pengguna } from '../../domain/berkas';
import type { Pegawai } from '../../domain/pegawai';
import { kunciNama } from '../../domain/nama';
import { nipTampil } from '../../domain/nip';
import { pangkatGolongan } from '../../domain/golongan';
import type { TandaTangan } from '../kinerja/modelKinerja';

/**
 * The one name on a report of the office: that of its maker, who works at this PC. Pangkat and NIP are those of the one
 * employee of that name; nobody signs while the program does not know who works with it.
 */
export function tandaPelapor(pelapor: Pengguna | null, pegawai: Iterable<Pegawai>): TandaTangan[] {
  if (pelapor === null) return [];
  const kunci = kunciNama(pelapor.nama);
  const [satu, ...lain] = [...pegawai].filter((p) => p.status !== 'keluar' && kunciNama(p.nama) === kunci);
  const { nama, jabatan } = pelapor;
  return satu === undefined || lain.length > 0
    ? [{ jabatan, nama, nip: '' }]
    : [{ jabatan, nama: satu.nama, pangkat: pangkatGolongan(satu.golongan), nip: nipTampil(satu.nip) }];
}
