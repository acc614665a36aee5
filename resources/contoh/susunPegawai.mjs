// People of the sample office: invented names, titles that fit the post, NIP of valid form.
const PRIA = 'Ahmad Bagus Cahyo Dimas Eko Fajar Gilang Hendra Irfan Joko Krisna Lukman Made Naufal Oki Pandu Rahmat Surya Taufik Umar Wahyu Yoga Zulkifli Andika Bayu Dedi Ferdian Guntur Harun Ilham Jefri Ketut Leonard Marthin Nyoman Parlin Rizal Sigit Tigor Yohanes'.split(' ');
const WANITA = 'Ayu Bunga Citra Dewi Endah Fitri Gita Hana Indah Juwita Kartika Lestari Maya Nadia Oktavia Putri Ratna Sari Tika Utami Vina Wulan Yuliana Zahra Anisa Berlian Desi Erna Farida Hesti Intan Kadek Lina Murni Nurul Rina Siska Tiara Winda Yanti'.split(' ');
const AKHIR_PRIA = 'Prasetyo Wibowo Saputra Nugroho Santoso Hidayat Kurniawan Ramadhan Setiawan Gunawan Hakim Maulana Firmansyah Syahputra Wijaya Purnomo Hartono Susanto Permana Mahendra Simbolon Tanjung Lubis'.split(' ');
const AKHIR_WANITA = 'Lestari Rahayu Wulandari Puspita Anggraini Safitri Handayani Maharani Kusuma Permata Oktaviani Pratiwi Novitasari Melati Kirana Amalia Hapsari Wardani Aulia Larasati Siregar Manurung Nasution'.split(' ');

const S1 = ['S.A.P.', 'S.Sos.', 'S.E.', 'S.H.', 'S.IP.', 'S.Kom.', 'S.I.Kom.', 'S.T.'];
const KEPALA = ['S.STP., M.Si.', 'S.Sos., M.A.P.', 'S.IP., M.Si.', 'S.E., M.M.', 'S.T., M.Si.', 'S.Pd., M.Pd.'];

function gelar(p, n) {
  const { jabatan, bagian, golongan } = p;
  const satu = (daftar) => daftar[n % daftar.length];
  if (jabatan.startsWith('Kepala Bagian')) {
    if (bagian === 'Hukum') return 'S.H., M.H.';
    if (bagian === 'Perencanaan dan Keuangan') return 'S.E., M.Ak.';
    return satu(KEPALA);
  }
  if (/Hukum|Perundang/.test(jabatan) && !/Masyarakat/.test(jabatan)) return jabatan.includes('Muda') ? satu(['S.H., M.H.', 'S.H.']) : 'S.H.';
  if (/Pranata Komputer/.test(jabatan)) return 'S.Kom.';
  if (/Hubungan Masyarakat/.test(jabatan)) return 'S.I.Kom.';
  if (/Analis SDM/.test(jabatan)) return 'S.Psi., M.Si.';
  if (/Analis Keuangan/.test(jabatan)) return 'S.E., Ak.';
  if (/Perencana Ahli/.test(jabatan)) return 'S.T., M.Si.';
  if (/Pengadaan Barang/.test(jabatan)) return jabatan.includes('Madya') ? 'S.T., M.T.' : satu(['S.T.', 'S.E.', 'S.Kom.', 'S.H.']);
  if (/Ahli Muda/.test(jabatan)) return satu(['S.Sos., M.Si.', 'S.E., M.M.', 'S.IP.', 'S.Sos.', 'S.A.P., M.A.P.']);
  if (/Arsiparis Terampil/.test(jabatan)) return 'A.Md.';
  if (/Pengolah Data|Pengelola Layanan/.test(jabatan)) return satu(['A.Md.', 'A.Md.Kom.', 'A.Md.Ak.']);
  if (/^III|^IV|^IX$/.test(golongan) || jabatan.startsWith('Penata Layanan')) return satu(S1);
  return '';
}

/**
 * Birth years of people who retire in 2027 to 2030, each in another bagian (by `no`; 58 years, Ahli Madya 60): a projection
 * has something to say. With the head of the first bagian (2028) they are eight.
 */
const MENJELANG_PENSIUN = new Map([[12, 1970], [17, 1971], [32, 1969], [48, 1969], [60, 1972], [82, 1972], [106, 1970]]);

/** First birth year by golongan (7 years wide); nobody reaches the retirement age of the post in 2026. */
const LAHIR = { 'IV/b': 1970, 'IV/a': 1973, 'III/d': 1977, 'III/c': 1981, 'III/b': 1985, 'III/a': 1990, 'II/d': 1985, 'II/c': 1990, 'II/b': 1993, 'II/a': 1997, IX: 1988, VII: 1988, V: 1986, '-': 1984 };
const dua = (n) => String(n).padStart(2, '0');

function nip(p, i, pria) {
  const cpns = p.jenis_pegawai === 'CPNS';
  const tahun = MENJELANG_PENSIUN.get(i + 1) ?? (cpns ? 1999 + (i % 2) : LAHIR[p.golongan] + ((i * 5) % 7));
  const lahir = `${tahun}${dua(1 + ((i * 7) % 12))}${dua(1 + ((i * 11) % 28))}`;
  // Serial 900–999 is never reached by real lists of one month: the number has a valid form but belongs to nobody.
  const akhir = `${pria ? 1 : 2}${900 + ((i * 3) % 100)}`;
  if (p.jenis_pegawai === 'PPPK') return `${lahir}${2022 + (i % 3)}21${akhir}`;
  if (p.jenis_pegawai === 'PPPK Paruh Waktu') return `${lahir}202521${akhir}`;
  const awal = cpns ? 2025 : Math.min(2021, tahun + (p.golongan.startsWith('II/') ? 21 : 25) + (i % 3));
  return `${lahir}${awal}${dua(cpns ? 5 : [1, 3, 4, 12][i % 4])}${akhir}`;
}

const TIM = {
  'Tata Pemerintahan': ['Administrasi Pemerintahan dan Otonomi Daerah', 'Kewilayahan'],
  'Kesejahteraan Rakyat': ['Bina Mental Spiritual', 'Kesejahteraan Sosial', 'Kesejahteraan Masyarakat'],
  Hukum: ['Perundang-undangan', 'Bantuan Hukum', 'Dokumentasi dan Informasi Hukum'],
  Kerjasama: ['Kerja Sama Dalam Negeri', 'Kerja Sama Luar Negeri dan Evaluasi'],
  'Perekonomian dan Sumber Daya Alam': ['BUMD dan BLUD', 'Perekonomian', 'Sumber Daya Alam'],
  'Administrasi Pembangunan': ['Penyusunan Program', 'Pengendalian dan Pelaporan'],
  'Pengadaan Barang dan Jasa': ['Pengelolaan Pengadaan', 'Layanan Pengadaan Secara Elektronik', 'Pembinaan dan Advokasi'],
  Umum: ['Subbagian Tata Usaha Pimpinan, Staf Ahli dan Kepegawaian', 'Subbagian Rumah Tangga', 'Subbagian Perlengkapan'],
  Organisasi: ['Kelembagaan dan Analisis Jabatan', 'Kinerja dan Reformasi Birokrasi', 'Pelayanan Publik dan Tata Laksana'],
  'Protokol dan Komunikasi Pimpinan': ['Subbagian Protokol', 'Komunikasi Pimpinan', 'Dokumentasi Pimpinan'],
  'Perencanaan dan Keuangan': ['Subbagian Keuangan', 'Perencanaan', 'Pelaporan Keuangan'],
};
const PANGKAT = { 'II/a': 'Pengatur Muda', 'II/b': 'Pengatur Muda Tk. I', 'II/c': 'Pengatur', 'II/d': 'Pengatur Tk. I', 'III/a': 'Penata Muda', 'III/b': 'Penata Muda Tk. I', 'III/c': 'Penata', 'III/d': 'Penata Tk. I', 'IV/a': 'Pembina', 'IV/b': 'Pembina Tk. I' };

/** Posts (rows with `jumlah`) → one row per person. */
export function susunPegawai(formasi) {
  const orang = formasi.flatMap((f) => Array.from({ length: Number(f.jumlah) }, () => f));
  const giliran = new Map();
  return orang.map((f, i) => {
    const pria = (i * 7) % 11 < 6;
    const [depan, akhir] = pria ? [PRIA, AKHIR_PRIA] : [WANITA, AKHIR_WANITA];
    const nama = `${depan[(i * 17 + (i % 3)) % 40]} ${akhir[(i * 5 + Math.floor(i / 23)) % 23]}`;
    const g = gelar(f, i);
    const tim = TIM[f.bagian];
    let timKerja = '';
    if (!f.jabatan.startsWith('Kepala Bagian')) {
      const k = giliran.get(f.bagian) ?? 0;
      giliran.set(f.bagian, k + 1);
      timKerja = tim[k % tim.length];
    }
    return {
      no: i + 1,
      nama: g === '' ? nama : `${nama}, ${g}`,
      nip: nip(f, i, pria),
      jenis_pegawai: f.jenis_pegawai,
      pangkat: PANGKAT[f.golongan] ?? '',
      golongan: f.golongan === '-' ? '' : f.golongan,
      jabatan: f.jabatan,
      jenis_jabatan: f.jenis_jabatan,
      kelas: Number(f.kelas),
      bagian: f.bagian,
      tim_kerja: timKerja,
      fte: String(f.fte).replace('.', ','),
      status: 'aktif',
    };
  });
}
