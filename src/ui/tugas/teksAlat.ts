import { angka } from '../../domain/tampil';
import type { CaraPecah } from '../../domain/pecahTugas';

/** Words of the tools around the list: paste, last year, ABK, drafts, splitting. */
export const teksAlat = {
  lain: 'Cara impor lain',
  menu: {
    tempel: 'Tempel dari lembar kerja…',
    salin: 'Salin tugas dari tahun lalu…',
    abk: 'Ambil norma dari tabel ABK…',
    ekspor: 'Ekspor templat tugas…',
    imporTemplat: 'Impor templat tugas…',
  },
  tempel: {
    judul: 'Tempel tugas dari lembar kerja',
    isi: 'Sel dari Excel, LibreOffice, Google Sheets, atau tabel Word',
    contoh: 'Tugas\tVolume\tSatuan\tNorma (menit)\tBulan',
    petunjuk:
      'Salin selnya, lalu tempel di sini (Ctrl+V). Baris judul boleh ada boleh tidak; satu tugas per baris sudah cukup. Di layar Tugas, Ctrl+V langsung membuka pratinjaunya.',
    tempat: (nama: string) => `Baris tanpa bagian dan sub kegiatan masuk ke: ${nama}`,
    tanpaTempat:
      'Baris tanpa bagian dan sub kegiatan menjadi tugas dan fungsi tanpa bagian. Pilih bagian atau sub kegiatan dahulu bila perlu.',
    baca: 'Periksa isinya',
    lagi: 'Ubah tempelan',
  },
  impor: {
    perbarui: (n: number) => `Perbarui ${angka(n)} tugas yang berubah; pembagiannya tetap`,
    aksi: (baru: string, ubah: string) =>
      ubah === '0'
        ? `Tambahkan ${baru} tugas`
        : baru === '0'
          ? `Perbarui ${ubah} tugas`
          : `Tambahkan ${baru}, perbarui ${ubah} tugas`,
    berhasil: (baru: number, ubah: number, sama: number) =>
      [
        baru > 0 && `${angka(baru)} tugas ditambahkan`,
        ubah > 0 && `${angka(ubah)} diperbarui`,
        sama > 0 && `${angka(sama)} sudah ada`,
      ]
        .filter(Boolean)
        .join(', '),
    bagianBaru: (nama: readonly string[]) => `Bagian baru: ${nama.join(', ')}`,
    berubah: 'Berubah',
  },
  salin: {
    judul: 'Salin tugas dari tahun lalu',
    membaca: 'Membaca berkas tahun lalu',
    pilihLain: 'Pilih berkas lain',
    asal: (opd: string, tahun: number) => `${opd}, tahun ${tahun}`,
    ringkas: (n: number, sub: number) => `${angka(n)} tugas pada ${angka(sub)} kelompok`,
    perlu: (n: number) => `${angka(n)} perlu dipilih`,
    semua: (n: number) => `Semua ${angka(n)}`,
    ada: (n: number) => `${angka(n)} sudah ada`,
    tujuan: (nama: string) => `Tujuan untuk ${nama}`,
    ubahTujuan: (nama: string) => `Ubah tujuan ${nama}`,
    pilihTujuan: 'Pilih sub kegiatan tujuan',
    kodeNamaSama: 'kode dan nama sama',
    lewati: 'Tidak disalin',
    tusi: 'Jadikan tugas dan fungsi (di luar DPA)',
    kelompokUsul: 'Yang mungkin',
    kelompokLain: 'Pilihan lain',
    kelompokSemua: 'Semua sub kegiatan',
    luarDpa: 'Di luar DPA: disalin apa adanya',
    lihat: (n: number) => `${angka(n)} tugas`,
    sudahAda: 'sudah ada',
    pegawai: (tetap: number, lama: number) => `${angka(tetap)} dari ${angka(lama)} pegawai masih ada`,
    pembagian: 'Ikut salin pembagian kepada pegawai yang masih ada (menurut NIP)',
    keterangan:
      'Nama, keluaran, volume, norma, syarat, dan dasar ikut disalin; tanggal menjadi bulannya. Berkas tahun lalu tidak diubah.',
    bagianBaru: (nama: readonly string[]) => `Bagian yang akan dibuat: ${nama.join(', ')}`,
    aksi: (n: number) => `Salin ${angka(n)} tugas`,
    berhasil: (n: number, sama: number) => `${angka(n)} tugas disalin${sama > 0 ? `, ${angka(sama)} sudah ada` : ''}`,
    kosong: 'Berkas itu tidak memuat tugas.',
    sudahSemua: 'Semua tugas yang dipilih sudah ada di berkas ini.',
    cara: {
      kode: 'kode sama',
      pengganti: 'kode pengganti',
      nama: 'nama sama',
      pilih: 'perlu dipilih',
      luarDpa: 'di luar DPA',
    },
  },
  abk: {
    judul: 'Norma waktu dari tabel ABK',
    membaca: 'Membaca tabel ABK',
    keterangan:
      'Centang norma yang dipakai. Tugas yang dicentang ditandai berdasar ABK; volume dan pembagiannya tetap.',
    kolom: { abk: 'Uraian pada ABK', waktu: 'Waktu', tugas: 'Tugas di kantor ini', norma: 'Norma lama → baru' },
    pakai: (uraian: string) => `Pakai norma untuk ${uraian}`,
    tugasUntuk: (uraian: string) => `Tugas untuk ${uraian}`,
    tanpa: 'Tidak dipakai',
    tambah: 'Tambahkan sebagai tugas',
    tambahUntuk: 'Tugas baru masuk ke bagian',
    mirip: (skor: number) => `mirip ${Math.round(skor * 100)} %`,
    belum: 'belum diisi',
    menit: (n: number) => `${angka(n)} menit`,
    saring: { semua: 'Semua', usul: 'Ada tugasnya', lain: 'Tanpa tugas' },
    tambahSemua: 'Tambahkan semua yang belum ada tugasnya',
    lepasSemua: 'Lepas semua centang',
    aksi: (norma: number, tugas: number) =>
      [
        norma > 0 && `Isi ${angka(norma)} norma`,
        tugas > 0 && `${norma > 0 ? 'tambah' : 'Tambah'} ${angka(tugas)} tugas`,
      ]
        .filter(Boolean)
        .join(', ') || 'Belum ada yang dipilih',
    berhasil: (norma: number, tugas: number) =>
      [norma > 0 && `${angka(norma)} norma diisi dari ABK`, tugas > 0 && `${angka(tugas)} tugas ditambahkan`]
        .filter(Boolean)
        .join(', '),
  },
  templat: {
    judul: (n: number) => `Templat untuk sub kegiatan ini (${angka(n)})`,
    buka: 'Ambil dari templat',
    tutup: 'Tutup templat',
    kosong:
      'Belum ada templat untuk sub kegiatan ini. Simpan tugas yang sudah ada sebagai templat, atau impor dari berkas.',
    simpan: 'Simpan sebagai templat',
    tersimpan: (baru: number, ubah: number) =>
      ubah > 0 ? `${angka(baru)} templat baru, ${angka(ubah)} diperbarui` : `${angka(baru)} templat disimpan`,
    sama: 'Templatnya sudah ada',
    pilih: (nama: string) => `Pakai ${nama}`,
    pilihSemua: 'Pilih semua',
    volume: (nama: string) => `Volume ${nama}`,
    norma: (nama: string) => `Norma (menit) ${nama}`,
    kolom: { tugas: 'Tugas', volume: 'Volume', norma: 'Norma (menit)', waktu: 'Masa', asal: 'Asal' },
    status: { rancangan: 'rancangan, belum dikonfirmasi', sumber: 'ada sumbernya', kantor: 'milik kantor' },
    sudahAda: 'sudah ada',
    hapus: (nama: string) => `Hapus templat ${nama}`,
    dihapus: 'Templat dihapus',
    keterangan: 'Templat hanyalah rancangan: sesuaikan volume dan normanya. Norma ditandai perkiraan.',
    aksi: (n: number) => (n === 0 ? 'Tambahkan' : `Tambahkan ${angka(n)} tugas`),
    berhasil: (n: number) => `${angka(n)} tugas ditambahkan dari templat`,
    diekspor: (n: number) => `${angka(n)} templat disimpan`,
    diimpor: (baru: number, ubah: number, sama: number) =>
      `${angka(baru)} templat baru${ubah > 0 ? `, ${angka(ubah)} diperbarui` : ''}${sama > 0 ? `, ${angka(sama)} tetap` : ''}`,
  },
  potong: {
    menu: 'Pecah per OPD, bulan, triwulan…',
    baris: (nama: string) => `Pecah ${nama}`,
    judul: 'Pecah tugas',
    cara: 'Pecah menurut',
    caraIsi: {
      unit: 'OPD atau unit',
      bulan: 'Bulan',
      triwulan: 'Triwulan',
      semester: 'Semester',
      jumlah: 'Jumlah bagian',
    } satisfies Record<CaraPecah['jenis'], string>,
    unit: 'Nama OPD atau unit, satu per baris',
    contohUnit: 'Dinas Kesehatan\nDinas Pendidikan\nKecamatan Kota',
    bagianKantor: (n: number) => `Isi dengan ${angka(n)} bagian kantor ini`,
    subUnit: (n: number) => `Isi dengan ${angka(n)} sub unit DPA`,
    banyak: 'Banyaknya bagian',
    dasar: 'Yang dibagi',
    dasarIsi: { volume: 'Volume', waktu: 'Waktu (setiap bagian satu hasil)' },
    pola: 'Nama tugas',
    polaGalat: 'Nama harus memuat {bagian}.',
    porsi: 'Pembagian kepada pegawai',
    porsiIsi: { bawa: 'Ikut ke tiap bagian', lepas: 'Dilepas, dibagi lagi nanti' },
    kurang: 'Hasilnya kurang dari dua tugas. Tambah nama unit, atau pilih cara lain.',
    sedikit: (volume: number, bagian: number) =>
      `Volume ${angka(volume)} tidak cukup untuk ${angka(bagian)} bagian; bagian tanpa volume tidak dibuat. Pilih “Waktu” untuk membagi waktunya.`,
    kolom: { nama: 'Tugas', volume: 'Volume', waktu: 'Masa', menit: 'Waktu', pegawai: 'Pegawai' },
    jumlah: (n: number) => `Menjadi ${angka(n)} tugas`,
    tetap: 'Jumlahnya tetap',
    aksi: (n: number) => `Pecah menjadi ${angka(n)} tugas`,
    berhasil: (n: number) => `Tugas dipecah menjadi ${angka(n)}`,
    belumDibagi: 'belum dibagi',
    lain: (n: number) => `… dan ${angka(n)} tugas lagi`,
  },
} as const;
