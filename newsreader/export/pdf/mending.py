"""What Qt's PDF lacks: spaces that are found, a language, a table of contents, and nothing about the computer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from io import BytesIO

import pikepdf

from newsreader import __version__
from newsreader.export.pdf.document import Bookmark, Document
from newsreader.export.pdf.links import Link
from newsreader.export.pdf.sheet import HEIGHT
from newsreader.export.pdf.type import POINT

# One entry of a character map: first code, last code, and the letters they stand for, alone or in a list.
_ENTRY = re.compile(rb"(<[0-9A-F]+> <[0-9A-F]+> )(<[0-9A-F]+>|\[[^\]]*\])")
_ABOVE_TARGET = 24 * POINT
"""So much of what stands above the target of a link is shown with it."""

_PRINTED = 4
"""The flag that archives ask of every annotation; a link has nothing to print."""

_TAB, _SPACE = b"<0009>", b"<0020>"


def mended(drawn: bytes, document: Document, language: str) -> bytes:
    """The bytes of a PDF whose words are found, with its title, its language (ISO 639-1) and its bookmarks."""
    with pikepdf.open(BytesIO(drawn)) as pdf:
        _find_spaces(pdf)
        _describe(pdf, document.title, language)
        with pdf.open_outline() as outline:
            outline.root.extend(_outline(document.bookmarks))
        _link(pdf, document.links)
        result = BytesIO()
        pdf.save(result, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return result.getvalue()


def _find_spaces(pdf: pikepdf.Pdf) -> None:
    """Lets the glyph of the space stand for a space: Qt says it is a tab, so that no two words are found together."""
    for stream in pdf.objects:
        if isinstance(stream, pikepdf.Stream) and b"begincmap" in (content := stream.read_bytes()):
            stream.write(_ENTRY.sub(lambda entry: entry[1] + entry[2].replace(_TAB, _SPACE), content))


def _describe(pdf: pikepdf.Pdf, title: str, language: str) -> None:
    pdf.Root.Lang = pikepdf.String(language)
    pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    for key in ("/Author", "/Trapped"):
        if key in pdf.docinfo:
            del pdf.docinfo[key]
    if "/Metadata" in pdf.Root:
        del pdf.Root.Metadata  # Qt's own is not valid and names an empty author
    program = f"Newsreader {__version__}"
    pdf.docinfo["/Title"] = title
    pdf.docinfo["/Creator"] = program
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata["dc:title"] = title
        metadata["dc:language"] = {language}
        metadata["xmp:CreatorTool"] = program


def _link(pdf: pikepdf.Pdf, links: Iterable[Link]) -> None:
    pages = list(pdf.pages)
    annotations: dict[int, list[pikepdf.Object]] = defaultdict(list)
    for link in links:
        target = pages[link.to.page].obj
        to = [target, pikepdf.Name.XYZ, 0, _up(max(0.0, link.to.y - _ABOVE_TARGET)), None]
        edges = [link.box.left() / POINT, _up(link.box.bottom()), link.box.right() / POINT, _up(link.box.top())]
        link_to = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=edges, Dest=to)
        link_to.Border, link_to.F = [0, 0, 0], _PRINTED
        annotations[link.page].append(pdf.make_indirect(link_to))
    for number, own in annotations.items():
        pages[number].Annots = pikepdf.Array(own)


def _up(y: float) -> float:
    """A height of our pages, counted downwards in units, as PDF has it: upwards in points."""
    return (HEIGHT - y) / POINT


def _outline(bookmarks: Iterable[Bookmark]) -> list[pikepdf.OutlineItem]:
    items = []
    for bookmark in bookmarks:
        place = bookmark.place
        item = pikepdf.OutlineItem(bookmark.title, place.page, pikepdf.PageLocation.XYZ, left=0, top=_up(place.y))
        item.children.extend(_outline(bookmark.below))
        items.append(item)
    return items
