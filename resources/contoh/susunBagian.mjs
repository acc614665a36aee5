// The started division of the sample: a whole division is worked out first (so that one exists), then a third of it is
// taken away, some people are left without tasks and a few are given too much.
const KAPASITAS = 74_802; // minutes of a full-time person in 2026, 5-day week

function syarat(teks) {
  const hasil = { min: 1, max: 17, jabatan: [], tambahan: false };
  for (const b of teks.split(';').map((s) => s.trim())) {
    const kelas = /^kelas (\d+)(?:-(\d+))?$/.exec(b);
    if (kelas) [hasil.min, hasil.max] = [Number(kelas[1]), Number(kelas[2] ?? kelas[1])];
    if (b.startsWith('jabatan=')) hasil.jabatan = b.slice(8).split(' atau ');
    if (b.startsWith('tugas tambahan=')) hasil.tambahan = true;
  }
  return hasil;
}

/** Whole division of one bagian: shares in whole units, most constrained and heaviest tasks first, then evened out. */
function bagiBagian(orang, tugas) {
  const beban = new Map(orang.map((p) => [p, 0]));
  const rasio = (p, tambah = 0) => (beban.get(p) + tambah) / (KAPASITAS * p.fteAngka);
  const kerja = tugas.map((t) => {
    const s = syarat(t.syarat);
    const boleh = orang.filter((p) => p.kelas >= s.min && p.kelas <= s.max && (s.jabatan.length === 0 || s.jabatan.some((j) => p.jabatan.startsWith(j))));
    return { t, s, boleh, volume: Number(t.volume), norma: Number(t.norma_menit), bagi: new Map() };
  });
  const beri = (k, p, unit) => {
    k.bagi.set(p, (k.bagi.get(p) ?? 0) + unit);
    if (k.bagi.get(p) === 0) k.bagi.delete(p);
    beban.set(p, beban.get(p) + unit * k.norma);
  };
  const urut = [...kerja].sort((a, b) => a.boleh.length - b.boleh.length || b.volume * b.norma - a.volume * a.norma);
  for (const k of urut) {
    const menit = k.volume * k.norma;
    const cukup = Math.max(1, Math.min(4, k.boleh.length, k.volume, Math.ceil(menit / (0.33 * KAPASITAS))));
    // An appointment goes to one person, unless it is more than one person can do.
    const jumlah = k.s.tambahan && menit < 0.6 * KAPASITAS ? 1 : cukup;
    const pilih = [...k.boleh].sort((a, b) => rasio(a, menit / jumlah) - rasio(b, menit / jumlah) || a.no - b.no).slice(0, jumlah);
    pilih.forEach((p, i) => beri(k, p, Math.floor(k.volume / jumlah) + (i < k.volume % jumlah ? 1 : 0)));
  }
  // Even out: move a piece of a task from the fullest to an emptier eligible person while the spread shrinks.
  for (let putaran = 0; putaran < 4000; putaran += 1) {
    const penuh = [...orang].sort((a, b) => rasio(b) - rasio(a));
    let pindah = null;
    for (const dari of penuh.slice(0, Math.ceil(orang.length / 2))) {
      for (const k of kerja) {
        const punya = k.bagi.get(dari) ?? 0;
        if (punya === 0) continue;
        for (const ke of k.boleh) {
          if (ke === dari || (k.bagi.size >= 5 && !k.bagi.has(ke)) || (k.s.tambahan && !k.bagi.has(ke))) continue;
          const selisih = ((rasio(dari) - rasio(ke)) * KAPASITAS * dari.fteAngka * ke.fteAngka) / (dari.fteAngka + ke.fteAngka);
          const unit = Math.min(punya, Math.floor(selisih / k.norma));
          const untung = unit * k.norma;
          if (unit > 0 && (!pindah || untung > pindah.untung)) pindah = { k, dari, ke, unit, untung };
        }
      }
      if (pindah) break;
    }
    if (!pindah) break;
    beri(pindah.k, pindah.dari, -pindah.unit);
    beri(pindah.k, pindah.ke, pindah.unit);
  }
  return { kerja, rasio };
}

/** Rows of penugasan.csv and the ratios of the whole division it was taken from. */
export function susunPenugasan(pegawai, tugas) {
  const baris = [];
  const ringkas = [];
  const namaBagian = [...new Set(pegawai.map((p) => p.bagian))];
  namaBagian.forEach((bagian, b) => {
    const orang = pegawai.filter((p) => p.bagian === bagian).map((p) => ({ ...p, fteAngka: Number(p.fte.replace(',', '.')) }));
    const { kerja, rasio } = bagiBagian(orang, tugas.filter((t) => t.bagian === bagian));
    const nilai = orang.map((p) => rasio(p));
    ringkas.push({ bagian, terendah: Math.min(...nilai), tertinggi: Math.max(...nilai) });
    // Without tasks: the last person of every second bagian (mostly part-time or newly placed), never a holder by decree.
    const terkunci = new Set(kerja.filter((k) => k.s.tambahan).flatMap((k) => [...k.bagi.keys()]));
    const kosong = b % 2 === 0 ? [...orang].reverse().find((p) => !terkunci.has(p) && p.kelas < 9) : undefined;
    // Too much: one person of every third bagian also holds other people's pieces of the same tasks.
    const penuh = b % 3 === 1 ? orang.find((p) => p.kelas >= 7 && p.kelas <= 10 && p !== kosong) : undefined;
    let beban = 0;
    kerja.forEach((k, i) => {
      const buang = !k.s.tambahan && i % 3 === 2;
      const separuh = !k.s.tambahan && i % 10 === 4;
      const bagi = buang ? new Map() : new Map(k.bagi);
      if (kosong) bagi.delete(kosong);
      if (penuh && k.boleh.includes(penuh) && !k.s.tambahan && beban < 1.12 * KAPASITAS * penuh.fteAngka) {
        const semua = [...bagi.values()].reduce((n, u) => n + u, 0) || k.volume;
        if (semua * k.norma < 0.4 * KAPASITAS) {
          bagi.clear();
          bagi.set(penuh, semua);
        }
      }
      if (separuh) for (const [p, u] of bagi) bagi.set(p, Math.floor(u / 2));
      if (penuh) beban += (bagi.get(penuh) ?? 0) * k.norma;
      const isi = [...bagi].filter(([, u]) => u > 0).sort((a, z) => z[0].kelas - a[0].kelas || a[0].no - z[0].no);
      isi.forEach(([p, porsi], n) =>
        baris.push({
          bagian,
          tugas: k.t.tugas,
          kode_sub_kegiatan: k.t.kode_sub_kegiatan,
          nip: p.nip,
          porsi,
          pembagi: k.volume,
          peran: isi.length > 1 && n === 0 ? 'ketua' : 'anggota',
          terkunci: k.s.tambahan ? 'ya' : '',
        }),
      );
    });
  });
  return { baris, ringkas };
}
