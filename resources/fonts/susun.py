"""Makes BonumNaskah-*.ttf from TeX Gyre Bonum (GUST Font License, LICENSE-BonumNaskah.txt):

    /usr/bin/python3 resources/fonts/susun.py FOLDER

FOLDER holds texgyrebonum-{regular,bold,italic}.otf (Debian: fonts-texgyre; https://www.gust.org.pl/projects/e-foundry).
Needs fontTools 4.38 or later (Debian: python3-fonttools).

Why at all: Chromium writes OpenType faces with PostScript outlines into a PDF as Type 3 fonts, which are no subsets and
print badly on some devices; TrueType outlines become real embedded subsets. The outlines are approximated within
1/2000 em, the Latin part is kept, widths and kerning stay untouched. The licence asks for a new name of a changed font.
"""

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

FAMILY = "Bonum Naskah"
FACES = {"regular": "Regular", "bold": "Bold", "italic": "Italic"}
# Latin with the letters of European names, dashes, quotes, bullet, ellipsis and euro.
LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C,
           0x201D, 0x201E, 0x2020, 0x2022, 0x2026, 0x2030, 0x20AC, 0x2122, 0x2212, 0x2264, 0x2265]


def keep_latin(font):
    options = Options()
    options.layout_features = ["kern", "liga", "locl", "mark", "mkmk", "ccmp"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    options.glyph_names = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)


def to_truetype(font):
    glyphs = font.getGlyphSet()
    order = font.getGlyphOrder()
    table = newTable("glyf")
    table.glyphOrder = order
    table.glyphs = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, max_err=font["head"].unitsPerEm / 2000, reverse_direction=True))
        table.glyphs[name] = pen.glyph()
    font["glyf"] = table
    font["loca"] = newTable("loca")
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    for name in order:
        glyph = table.glyphs[name]
        glyph.recalcBounds(table)
        width, _ = font["hmtx"][name]
        font["hmtx"][name] = (width, getattr(glyph, "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours", "maxCompositePoints",
                  "maxCompositeContours", "maxComponentDepth"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    font["post"].formatType = 3.0
    font["head"].glyphDataFormat = 0
    font.sfntVersion = "\x00\x01\x00\x00"


def rename(font, face):
    postscript = f"{FAMILY.replace(' ', '')}-{face}"
    origin = "Derived from TeX Gyre Bonum 2.004 (GUST e-foundry): TrueType outlines, Latin subset."
    new = {1: FAMILY, 2: face, 3: f"{postscript}-1", 4: f"{FAMILY} {face}", 6: postscript, 10: origin}
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 5, 8, 9, 11, 12, 13, 14)]
    for name_id, text in new.items():
        table.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].achVendID = "NONE"


def main(folder):
    for source, face in FACES.items():
        # The dates stay those of the source, so that the same source gives the same bytes.
        font = TTFont(folder / f"texgyrebonum-{source}.otf", recalcTimestamp=False)
        keep_latin(font)
        to_truetype(font)
        rename(font, face)
        target = Path(__file__).parent / f"{FAMILY.replace(' ', '')}-{face}.ttf"
        font.save(target)
        print(target.name, target.stat().st_size)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
