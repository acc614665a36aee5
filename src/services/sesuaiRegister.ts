import type { HasilSurat, NaskahKeluar } from '../api/views';
import { fillHash, hashSurat } from '../data/nomorSurat';
import type { NaskahTersimpan } from './naskahTersimpan';
import type { Program } from './program';

/**
 * Letters saved again beside what the register knows of them. The first file with a number that was typed in is what proves
 * the letter from now on, so its hash is kept.
 */
export async function sesuaiRegister(
  program: Program,
  hasil: HasilSurat,
  letters: readonly NaskahTersimpan[],
): Promise<HasilSurat> {
  const { dokumen } = program;
  const sendiri = hasil.berkas.length === hasil.naskah.length || hasil.naskah.every(({ dalamZip }) => dalamZip !== '');
  const known = await hashSurat(
    dokumen.db,
    hasil.naskah.map(({ id }) => id),
  );
  const berlaku = new Set(letters.flatMap(({ surat }) => (surat.status === 'terbit' ? surat.id : [])));
  const bernomor = new Set(letters.flatMap(({ surat }) => (surat.nomor !== '' ? surat.id : [])));
  const baru: NaskahKeluar[] = [];
  const naskah = hasil.naskah.map((satu): NaskahKeluar => {
    const { hash: tercatat = '', bersama = false } = known.get(satu.id) ?? {};
    if (satu.hash === '' || !berlaku.has(satu.id)) return { ...satu, sesuaiRegister: null };
    if (satu.hash === tercatat) return { ...satu, sesuaiRegister: true };
    if (!sendiri || bersama) return { ...satu, sesuaiRegister: null };
    const pertama = tercatat === '' && bernomor.has(satu.id) && !dokumen.hanyaBaca;
    if (pertama) baru.push(satu);
    return { ...satu, sesuaiRegister: pertama };
  });
  if (baru.length > 0 && program.adaBerkas && program.dokumen === dokumen)
    await program.write(
      `catat berkas ${baru.length} naskah`,
      async (tx) => {
        for (const { id, hash } of baru) await fillHash(tx, id, hash);
      },
      { jenis: 'tetap' },
    );
  return { ...hasil, naskah };
}
