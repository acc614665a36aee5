import { periksaBanyak } from '../data/gabung/sejarah/banyak';

// A process of its own: `hukumProses COUNT SEED STEPS`, one line of JSON.
const [jumlah, benih, langkah] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(await periksaBanyak(jumlah ?? 1, benih ?? 1, langkah ?? 40)));
