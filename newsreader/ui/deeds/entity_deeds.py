"""What the reader can put right about names: join, part, rename, take away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from newsreader.model.comparison import Comparison, MarkKind, SharedEntity, Side
from newsreader.model.corrections import DropEntity, MergeEntities, Place, RenameEntity, SplitEntity
from newsreader.model.span import Span
from newsreader.paint.marks import Emphasis
from newsreader.services.desk_state import DeskState
from newsreader.services.workbook import Workbook
from newsreader.ui.controls.menus import open_once, plain
from newsreader.ui.deeds.named_places import names, place_in, place_of
from newsreader.ui.names.form_walk import FormWalk
from newsreader.ui.pane.spot import Spot, spot
from newsreader.ui.window.main_window import MainWindow
from newsreader.ui.words.passages import wording


class EntityDeeds(QObject):
    """Joins strip, panel and forms to each other, and what the reader puts right there to the workbook."""

    def __init__(self, window: MainWindow, workbook: Workbook) -> None:
        super().__init__(window)
        self._reader = window.reader
        self._panes = window.area.panes
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
        for listed in self._panel.lists.values():
            listed.menu_asked.connect(self._open_form_menu)

    def offer(self, menu: QMenu, here: Spot) -> None:
        """Offers what can be put right about the names at a spot, and to make the selected words a name."""
        for mark in here.marks:
            if mark.kind is MarkKind.ENTITY and (entity := self.entity(mark.target)):
                inner = menu.addMenu(plain(entity.name))
                inner.addAction(self.tr("Show every form"), partial(self._show_forms, entity.id))
                self.fill(inner, entity)
                words = self.tr("This one place is a name of its own")
                inner.addAction(words, partial(self._part, entity, {here.side: [mark.span]}))
        if here.selection and self._comparison:
            self._offer_naming(menu.addMenu(self.tr("Selected words name")), here.side, here.selection)

    def fill(self, menu: QMenu, entity: SharedEntity) -> None:
        """Offers everything that can be put right about an entity."""
        if self._comparison is None:
            return
        others = menu.addMenu(self.tr("Join with"))
        mine = place_of(self._comparison, entity)
        for name, place in names(self._comparison):
            if place != mine:
                others.addAction(plain(name), partial(self._join, mine, place))
        others.setEnabled(not others.isEmpty())
        rename = menu.addAction(self.tr("Rename …"), partial(self.rename, entity.id))
        rename.setShortcut("F2")
        menu.addAction(self.tr("Not a name"), partial(self.drop, entity.id))

    def entity(self, id: str) -> SharedEntity | None:
        """A shared entity by its id."""
        shared = self._comparison.shared if self._comparison else ()
        return next((entity for entity in shared if entity.id == id), None)

    def rename(self, id: str) -> None:
        """Lights an entity and puts the reader into a field with its name."""
        self._show_forms(id)
        self._panel.begin_renaming()

    def drop(self, id: str) -> None:
        """Says that an entity is no name."""
        if (entity := self.entity(id)) and self._comparison:
            self._workbook.correct(DropEntity(place_of(self._comparison, entity)))

    def _take_state(self, state: DeskState) -> None:
        if state.comparison is not self._comparison:
            self._comparison = state.comparison
            self._show_entity(self._reader.emphasis)

    def _show_forms(self, id: str) -> None:
        if self._reader.emphasis.entity != id:
            self._reader.toggle_entity(id)

    def _show_entity(self, emphasis: Emphasis) -> None:
        entity = self.entity(emphasis.entity) if emphasis.entity else None
        if entity != self._panel.entity:
            self._panel.show_entity(entity, self._comparison)
            self._walk.show_forms(self._panel.forms)

    def _open_menu(self, id: str, where: QPoint) -> None:
        if entity := self.entity(id):
            menu = QMenu(self._panel)
            self.fill(menu, entity)
            open_once(menu, where)

    def _fill_panel_menu(self) -> None:
        self._panel.menu.clear()
        if self._panel.entity:
            self._offer_parting(self._panel.menu, self._panel.entity)
            self.fill(self._panel.menu, self._panel.entity)

    def _open_form_menu(self, where: QPoint) -> None:
        if self._panel.entity:
            menu = QMenu(self._panel)
            self._offer_parting(menu, self._panel.entity)
            open_once(menu, where)

    def _offer_parting(self, menu: QMenu, entity: SharedEntity) -> None:
        """Offers to part the selected forms, or the one place that is walked, from the rest of the name."""
        chosen = self._panel.chosen()
        spans = {side: [place for form in chosen[side] for place in form.places] for side in Side}
        parted = menu.addAction(
            self.tr("The selected forms are a name of their own"), partial(self._part, entity, spans)
        )
        parted.setEnabled(0 < sum(map(len, spans.values())) < len(entity.left) + len(entity.right))
        walked, place = self._walk.form(), self._walk.place()
        if walked and place is not None and len(walked[1].places) > 1:
            here = {walked[0]: [walked[1].places[place]]}
            menu.addAction(self.tr("This one place is a name of its own"), partial(self._part, entity, here))
        menu.addSeparator()

    def _offer_naming(self, menu: QMenu, side: Side, selection: Span) -> None:
        """Offers the names that selected words may be one of; those selected on the other side may be a new one."""
        assert self._comparison is not None
        mine = Place(self._comparison.side(side).article.digest, selection)
        across = spot(self._panes[side.other].view, side.other)
        if across and across.selection:
            said = wording(self._comparison, side.other, (across.selection,))
            words = self.tr("The same as selected on the other side: “{words}”").format(words=said)
            menu.addAction(plain(words), partial(self._join, mine, Place(across.article.digest, across.selection)))
            menu.addSeparator()
        for name, place in names(self._comparison):
            menu.addAction(plain(name), partial(self._join, mine, place))

    def _part(self, entity: SharedEntity, spans: dict[Side, list[Span]]) -> None:
        if self._comparison:
            places = (place_in(self._comparison, entity, side, one) for side, found in spans.items() for one in found)
            self._workbook.correct(SplitEntity(tuple(places)))

    def _join_by_id(self, first: str, second: str) -> None:
        one, other = self.entity(first), self.entity(second)
        if one and other and self._comparison:
            self._join(place_of(self._comparison, one), place_of(self._comparison, other))

    def _join(self, first: Place, second: Place) -> None:
        self._workbook.correct(MergeEntities(first, second))

    def _rename_to(self, name: str) -> None:
        entity = self._panel.entity
        if entity and name != entity.name and self._comparison:
            self._workbook.correct(RenameEntity(place_of(self._comparison, entity), name))
