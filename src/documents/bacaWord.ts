import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';

/** A field or list of a Word file as it stands in one of its parts. */
export interface TandaWord {
  readonly kunci: string;
  readonly bentuk: 'isian' | 'daftar' | 'lain';
  /** Part of the file, `word/document.xml`. */
  readonly bagian: string;
  readonly isi: readonly TandaWord[];
}

/** What the reader says is wrong with the braces of the file. */
export interface GalatTanda {
  /** Id of the reader, `unclosed_tag`. */
  readonly sebab: string;
  readonly kunci: string;
  readonly bagian: string;
}

export interface WordTerbaca {
  readonly tanda: readonly TandaWord[];
  readonly galat: readonly GalatTanda[];
  /** Text of a part by paragraphs. */
  readonly paragraf: (bagian: string) => readonly string[];
  /** The file with its fields filled; only when there is no `galat`. Usable once. */
  readonly isi: (data: object) => Uint8Array;
}

/** Fields are looked up by name among own properties: `{constructor}` is nothing special, and nothing is computed. */
const parser = (tag: string): DXT.Parser => {
  const kunci = tag.trim();
  return {
    get: (lingkup: unknown) =>
      typeof lingkup === 'object' && lingkup !== null && Object.hasOwn(lingkup, kunci)
        ? (lingkup as Readonly<Record<string, unknown>>)[kunci]
        : undefined,
  };
};

/** Reads a .docx that pastikanDocx let pass. Never throws for what the office wrote into it. */
export function bacaWord(bytes: Uint8Array): WordTerbaca {
  const zip = new PizZip(bytes);
  const perBagian = new Map<string, readonly TandaWord[]>();
  let bagian = '';
  // The hook through which the reader tells each part it has read.
  const pencatat: DXT.Module = {
    name: 'pencatat',
    set(pesan: { inspect?: { filePath?: string; postparsed?: readonly DXT.Part[] } }) {
      if (pesan.inspect?.filePath) bagian = pesan.inspect.filePath;
      if (pesan.inspect?.postparsed) perBagian.set(bagian, tandaDari(pesan.inspect.postparsed, bagian));
    },
  };
  const paragraf = (nama: string): readonly string[] => paragrafXml(zip.file(nama)?.asText() ?? '');
  const opsi: DXT.ConstructorOptions = {
    modules: [pencatat],
    parser,
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    stripInvalidXMLChars: true,
    nullGetter: () => '',
    // No file may redefine what opens and closes a field.
    syntax: { changeDelimiterPrefix: null },
  };
  let dokumen: Docxtemplater<PizZip> | null = null;
  let galat: readonly GalatTanda[] = [];
  try {
    // Word files have no document type of their own; whoever adds one means to make the reader grow.
    if (
      Object.values(zip.files).some((satu) => /\.(xml|rels)$/i.test(satu.name) && satu.asText().includes('<!DOCTYPE'))
    )
      throw new Error('a document type inside a Word file');
    dokumen = new Docxtemplater(zip, opsi);
  } catch (error) {
    galat = galatDari(error);
  }
  return {
    tanda: [...perBagian.values()].flat(),
    galat,
    paragraf,
    isi(data) {
      if (dokumen === null) throw new Error('filling a Word file with broken fields');
      return dokumen.render(data).toUint8Array({ compression: 'DEFLATE' });
    },
  };
}

function tandaDari(bagianTerbaca: readonly DXT.Part[], bagian: string): TandaWord[] {
  return bagianTerbaca
    .filter((part) => part.type === 'placeholder')
    .map((part) => ({
      kunci: part.value.trim(),
      bentuk: part.module === 'loop' ? 'daftar' : part.module ? 'lain' : 'isian',
      bagian,
      isi: tandaDari(part.subparsed ?? [], bagian),
    }));
}

interface GalatPustaka {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly file?: string;
    readonly openingtag?: string;
    readonly errors?: readonly GalatPustaka[];
  };
}

function galatDari(error: unknown): GalatTanda[] {
  const { properties: p } = error as GalatPustaka;
  if (p?.errors) return p.errors.flatMap(galatDari);
  return [{ sebab: p?.id ?? 'rusak', kunci: (p?.xtag ?? p?.openingtag ?? '').trim(), bagian: p?.file ?? '' }];
}

const ENTITAS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of each paragraph that has any. Text boxes inside a paragraph are read as paragraphs of their own. */
function paragrafXml(xml: string): readonly string[] {
  return xml
    .split(/<w:p[ >]/)
    .map((potong) =>
      [...potong.matchAll(/<(w|a|m):t(?: [^>]*)?>([^<]*)</g)]
        .map(([, , teks = '']) => teks)
        .join('')
        .replace(/&(lt|gt|amp|quot|apos);/g, (_, nama: string) => ENTITAS[nama] ?? '')
        .trim(),
    )
    .filter((teks) => teks !== '');
}
