import { Layar } from '../parts/Layar';
import { teks } from '../text';

export const BebanScreen = () => <Layar judul={teks.layar.beban}>{teks.memuat}</Layar>;
