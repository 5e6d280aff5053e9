"""The control words of rich text that bear on its words, from the Rich Text Format Specification 1.9.1."""

from __future__ import annotations

_NOT_PRINTED = """
annotation atnauthor atnid atndate atnicn atnparent bkmkend bkmkstart colortbl comment do doccomm factoidname
filetbl fldinst fonttbl footer footerf footerl footerr ftncn ftnsep ftnsepc generator header headerf headerl
headerr info keycode latentstyles listoverridetable listpicture listtable listtext mmath nonshppict objdata
pgdsctbl pict pntext pntxta pntxtb private revtbl rsidtbl rxe shprslt sp stylesheet tc template themedata txe
userprops xe xmlnstbl
"""

SIGNS = {
    **dict.fromkeys(("par", "sect", "page", "column", "row", "nestrow"), "\n\n"),
    **dict.fromkeys(("line", "lbr", "softline"), "\n"),
    **dict.fromkeys(("tab", "cell", "nestcell", "emspace", "enspace", "qmspace"), " "),
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "\N{LEFT SINGLE QUOTATION MARK}",
    "rquote": "\N{RIGHT SINGLE QUOTATION MARK}",
    "ldblquote": "“",
    "rdblquote": "”",
}
"""What some words stand for."""

SYMBOLS = {"\\": "\\", "{": "{", "}": "}", "~": "\N{NO-BREAK SPACE}", "_": "-", "\r": "\n\n", "\n": "\n\n", "\t": " "}
"""What some signs after a backslash stand for; the optional hyphen ("-") for nothing."""

HIDDEN = frozenset(_NOT_PRINTED.split())
"""What begins a group that is not printed, or printed on page after page, or by the program itself."""

SHOWN = frozenset({"fldrslt"})
"""What begins a group that is printed, though one around it is not."""

NOTES = frozenset({"footnote", "shptxt"})
"""What begins a note or a box beside the text."""

CODE_PAGES = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
"""The encoding of a document by one word."""

CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
"""The encoding of a font by the number of its character set."""
