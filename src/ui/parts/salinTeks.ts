/**
 * Puts text on the clipboard. By the copy event of the page and not by `navigator.clipboard`: the program grants no
 * permission to anything, and a copy asked for by a click needs none.
 */
export function salinTeks(teks: string): boolean {
  let berhasil = false;
  const isi = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', teks);
    event.preventDefault();
    berhasil = true;
  };
  document.addEventListener('copy', isi, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', isi, { capture: true });
  return berhasil;
}
