import { Layar } from '../parts/Layar';
import { teks } from '../text';

export const PembagianScreen = () => <Layar judul={teks.layar.pembagian}>{teks.memuat}</Layar>;
