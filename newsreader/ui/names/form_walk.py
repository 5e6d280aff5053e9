"""Walks the places where an article uses one form of a name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from newsreader.model.comparison import Side
from newsreader.model.forms import Form
from newsreader.ui.names.form_list import FormList
from newsreader.ui.side_by_side.reading_area import ReadingArea
from newsreader.ui.words.excerpt import excerpt


class FormWalk(QObject):
    """Brings the places of a form into view, one after the other, and lights its words."""

    def __init__(self, area: ReadingArea, lists: dict[Side, FormList]) -> None:
        super().__init__(area)
        self._area = area
        self._lists = lists
        self._forms: dict[Side, tuple[Form, ...]] = dict.fromkeys(Side, ())
        self._at: tuple[Side, int, int] | None = None
        for side, listed in lists.items():
            listed.asked.connect(lambda number, by, side=side: self.go(side, number, by))

    def show_forms(self, forms: dict[Side, tuple[Form, ...]]) -> None:
        """Takes other forms; the walk begins anew."""
        self._forms = forms
        self.end()

    def go(self, side: Side, number: int, by: int) -> None:
        """Goes on by so many places of a form, or to the first place of one that is not being walked."""
        form = self._forms[side][number]
        is_walked = self._at is not None and self._at[:2] == (side, number)
        place = (self._at[2] + by) % len(form.places) if self._at and is_walked else 0
        self._at = side, number, place
        self._show()
        self._area.panes[side].view.bring_into_view(form.places[place])
        self._announce(side, form, place)

    def end(self) -> None:
        """Leaves the form; none of its words is lit any more."""
        self._at = None
        self._show()

    def form(self) -> tuple[Side, Form] | None:
        """The form that is being walked, and whose it is."""
        return (self._at[0], self._forms[self._at[0]][self._at[1]]) if self._at else None

    def place(self) -> int | None:
        """At which of its places, from 0, the reader is."""
        return self._at[2] if self._at else None

    def _show(self) -> None:
        for side in Side:
            form = self._forms[side][self._at[1]] if self._at and self._at[0] is side else None
            here = self._at[2] if self._at and form else 0
            places = form.places if form else ()
            self._area.panes[side].view.show_form(places, places[here] if places else None)
            self._lists[side].show_place(self._at[1] if self._at and form else None, here + 1, len(places))

    def _announce(self, side: Side, form: Form, place: int) -> None:
        page = self._area.panes[side].view.page
        passage = excerpt(page.text.article.text, (form.places[place],)) if page else None
        words = QCoreApplication.translate("FormWalk", "{form}, place {place} of {count}: {passage}").format(
            form=form.words, place=place + 1, count=len(form.places), passage=passage.text if passage else ""
        )
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._lists[side], words))
