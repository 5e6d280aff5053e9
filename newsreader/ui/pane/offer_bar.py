"""The bar of a pane: says what went wrong there, and offers what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from newsreader.services.desk_state import Offer, Slot
from newsreader.ui.controls.message_bar import MessageBar
from newsreader.ui.words.translation import spoken

FIELD_WIDTH = 150


class OfferBar(MessageBar):
    """Asks for the password of a locked file, offers to mend garbled letters or to try once more."""

    taken = Signal(Offer, str)
    """The reader takes what is offered; with the password, where one was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, is_trouble=True)
        self._slot = Slot()
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(self.tr("Password"))
        self.field.setAccessibleName(self.tr("Password of the file"))
        self.field.setFixedWidth(FIELD_WIDTH)
        self.button = QPushButton(self)
        self.field.returnPressed.connect(self._take)
        self.button.clicked.connect(self._take)
        self.below.addWidget(self.field)
        self.below.addWidget(self.button)
        self.below.addStretch(1)
        self._show_offer(None)

    def show_slot(self, slot: Slot) -> None:
        """Shows the trouble of a side, or nothing."""
        if (slot.trouble, slot.offer) == (self._slot.trouble, self._slot.offer):
            return
        self._slot = slot
        self._show_offer(slot.offer)
        self.say(spoken().say(slot.trouble) if slot.trouble else "")
        if slot.offer is Offer.PASSWORD:
            self.field.setFocus()

    def _show_offer(self, offer: Offer | None) -> None:
        self.field.clear()
        self.field.setVisible(offer is Offer.PASSWORD)
        self.button.setVisible(offer is not None)
        self.button.setText(self._words(offer))

    def _words(self, offer: Offer | None) -> str:
        names = {
            Offer.PASSWORD: self.tr("Open"),
            Offer.MENDING: self.tr("Mend the letters"),
            Offer.AGAIN: self.tr("Try again"),
        }
        return names[offer] if offer else ""

    def _take(self) -> None:
        password = self.field.text()
        if self._slot.offer and (password or self._slot.offer is not Offer.PASSWORD):
            self.taken.emit(self._slot.offer, password)
