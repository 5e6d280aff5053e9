"""What the reader can put right about names: join, part, rename, take away."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from newsreader.model.comparison import Comparison, SharedEntity, Side
from newsreader.model.corrections import DropEntity, MergeEntities, Place, RenameEntity, SplitEntity
from newsreader.model.findings import AnalysedArticle, Entity, MentionKind
from newsreader.model.span import Span
from newsreader.paint.marks import Emphasis
from newsreader.services.desk_state import DeskState
from newsreader.services.workbook import Workbook
from newsreader.ui.form_walk import FormWalk
from newsreader.ui.main_window import MainWindow

Named = tuple[str, Place]
"""A name that can be joined with another, and a place where it stands."""


class EntityDeeds(QObject):
    """Joins strip, panel and forms to each other, and what the reader puts right there to the workbook."""

    def __init__(self, window: MainWindow, workbook: Workbook) -> None:
        super().__init__(window)
        self._reader = window.reader
        self._panel = window.entity_panel
        self._workbook = workbook
        self._comparison: Comparison | None = None
        self._walk = FormWalk(window.area, self._panel.lists)
        window.shown.connect(self._take_state)
        window.reader.moved.connect(self._show_entity)
        strip = window.strip
        strip.joined.connect(self._join_by_id)
        strip.menu_asked.connect(self._open_menu)
        strip.rename_asked.connect(self.rename)
        strip.drop_asked.connect(self.drop)
        self._panel.renamed.connect(self._rename_to)
        self._panel.put_away.connect(lambda: self._reader.toggle_entity(self._reader.emphasis.entity or ""))
        self._panel.menu.aboutToShow.connect(self._fill_panel_menu)
        for side, listed in self._panel.lists.items():
            listed.menu_asked.connect(partial(self._open_form_menu, side))

    def fill(self, menu: QMenu, entity: SharedEntity) -> None:
        """Offers everything that can be put right about an entity."""
        others = menu.addMenu(self.tr("Join with"))
        for name, place in self.names():
            if name != entity.name:
                others.addAction(name, partial(self._join, self._place_of(entity), place))
        others.setEnabled(not others.isEmpty())
        rename = menu.addAction(self.tr("Rename …"), partial(self.rename, entity.id))
        rename.setShortcut("F2")
        menu.addAction(self.tr("Not a name"), partial(self.drop, entity.id))

    def names(self) -> Iterator[Named]:
        """All names the articles use: those they share, then those of one side alone."""
        if self._comparison is None:
            return
        for entity in self._comparison.shared:
            yield entity.name, self._place_of(entity)
        for side in Side:
            shared = {id for entity in self._comparison.shared for id in _ids(entity, side)}
            analysed = self._comparison.side(side)
            for alone in analysed.findings.entities:
                named = next((one for one in alone.mentions if one.kind is MentionKind.NAME), None)
                if named and alone.id not in shared:
                    yield alone.name, Place(analysed.article.digest, named.span)

    def entity(self, id: str) -> SharedEntity | None:
        """A shared entity by its id."""
        shared = self._comparison.shared if self._comparison else ()
        return next((entity for entity in shared if entity.id == id), None)

    def rename(self, id: str) -> None:
        """Lights an entity and puts the reader into a field with its name."""
        if self._reader.emphasis.entity != id:
            self._reader.toggle_entity(id)
        self._panel.begin_renaming()

    def drop(self, id: str) -> None:
        """Says that an entity is no name."""
        if entity := self.entity(id):
            self._workbook.correct(DropEntity(self._place_of(entity)))

    def _take_state(self, state: DeskState) -> None:
        if state.comparison is not self._comparison:
            self._comparison = state.comparison
            self._show_entity(self._reader.emphasis)

    def _show_entity(self, emphasis: Emphasis) -> None:
        entity = self.entity(emphasis.entity) if emphasis.entity else None
        if entity == self._panel.entity:
            return
        self._panel.show_entity(entity, self._comparison)
        self._walk.show_forms(self._panel.forms)

    def _open_menu(self, id: str, where: QPoint) -> None:
        if entity := self.entity(id):
            menu = QMenu(self._panel)
            self.fill(menu, entity)
            _open(menu, where)

    def _fill_panel_menu(self) -> None:
        self._panel.menu.clear()
        if self._panel.entity:
            self._offer_parting(self._panel.menu)
            self.fill(self._panel.menu, self._panel.entity)

    def _open_form_menu(self, _side: Side, where: QPoint) -> None:
        menu = QMenu(self._panel)
        self._offer_parting(menu)
        _open(menu, where)

    def _offer_parting(self, menu: QMenu) -> None:
        """Offers to part the selected forms, or the one place that is walked, from the rest of the name."""
        spans = {
            side: [place for form in chosen for place in form.places] for side, chosen in self._panel.chosen().items()
        }
        parted = menu.addAction(self.tr("The selected forms are a name of their own"), partial(self._part, spans))
        count = sum(map(len, spans.values()))
        whole = sum(len(form.places) for forms in self._panel.forms.values() for form in forms)
        parted.setEnabled(0 < count < whole)
        walked, place = self._walk.form(), self._walk.place()
        if walked and place is not None and len(walked[1].places) > 1:
            here = {walked[0]: [walked[1].places[place]]}
            menu.addAction(self.tr("This one place is a name of its own"), partial(self._part, here))
        menu.addSeparator()

    def _part(self, spans: dict[Side, list[Span]]) -> None:
        entity = self._panel.entity
        if entity and self._comparison:
            places = (self._named(entity, side, span) for side, found in spans.items() for span in found)
            self._workbook.correct(SplitEntity(tuple(places)))

    def _join_by_id(self, first: str, second: str) -> None:
        one, other = self.entity(first), self.entity(second)
        if one and other:
            self._join(self._place_of(one), self._place_of(other))

    def _join(self, first: Place, second: Place) -> None:
        self._workbook.correct(MergeEntities(first, second))

    def _rename_to(self, name: str) -> None:
        if (entity := self._panel.entity) and name != entity.name:
            self._workbook.correct(RenameEntity(self._place_of(entity), name))

    def _place_of(self, entity: SharedEntity) -> Place:
        return self._named(entity, Side.LEFT, entity.left[0])

    def _named(self, entity: SharedEntity, side: Side, span: Span) -> Place:
        """The very words that name an entity in a form of it: "Donald Trump" in "US-Präsident Donald Trump"."""
        assert self._comparison is not None
        analysed = self._comparison.side(side)
        mentions = (mention.span for each in _entities(analysed, entity, side) for mention in each.mentions)
        return Place(analysed.article.digest, next((found for found in mentions if span.contains(found)), span))


def _open(menu: QMenu, where: QPoint) -> None:
    """Opens a menu that is gone once it was used."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)


def _ids(entity: SharedEntity, side: Side) -> tuple[str, ...]:
    return entity.left_ids if side is Side.LEFT else entity.right_ids


def _entities(analysed: AnalysedArticle, entity: SharedEntity, side: Side) -> Iterator[Entity]:
    return (each for each in analysed.findings.entities if each.id in _ids(entity, side))
