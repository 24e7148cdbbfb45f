"""The facilitator wants to say where the record is sent, and to know at once whether that works."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from darasa.sync.errors import TargetRefusedError
from darasa.sync.targets import LONGEST, new_store, store_address
from darasa.sync.types import Target
from darasa.ui.screens.facilitator.dialog import Dialog
from darasa.ui.screens.facilitator.gate import Gate
from darasa.ui.screens.facilitator.sync.connection import Credentials, Found, found_row, try_server
from darasa.ui.screens.facilitator.sync.part import Part
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.field import Field
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, holder, row
from darasa.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from darasa.core.warrant import Warrant
    from darasa.workspace import Workspace

_translate = QCoreApplication.translate


class ServerDialog(Dialog):
    """Sets up a server, or changes one; the secret that is kept is never shown."""

    def __init__(self, gate: Gate, workspace: "Workspace", target: Target | None, address: str = "") -> None:
        """`target` None is a new one; `address` is offered in the place of the one that is kept."""
        self._gate = gate
        self._workspace = workspace
        self._target = target
        self._name: Field | None = None
        if target is None:
            words = _translate("ServerDialog", "Name"), _translate("ServerDialog", "Server")
            self._name = _field(words[0], "name", words[1])
        self._address = _field(
            _translate("ServerDialog", "Address"),
            "address",
            address or (target.address if target is not None else ""),
            _translate("ServerDialog", "As whoever runs the server gave it to you; it begins with https://"),
        )
        self._key = _field(_translate("ServerDialog", "Key"), "key", target.key if target is not None else "")
        kept = _translate("ServerDialog", "Leave it empty to keep the one that is set")
        self._secret = _field(
            _translate("ServerDialog", "Secret"), "secret", "", kept if target is not None else ""
        )
        self._secret.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._what = Segmented(
            [
                ("", _translate("ServerDialog", "Completions only"), ""),
                ("everything", _translate("ServerDialog", "Everything"), ""),
            ],
            "everything" if target is not None and target.everything else "",
            _translate("ServerDialog", "What is sent"),
        )
        self._says = Part()
        test = button(_translate("ServerDialog", "Test"), "secondary")
        test.setObjectName("test")
        save = button(_translate("OwnDialogs", "Save"), "primary")
        save.setObjectName("save")
        remove = None
        if target is None:
            title = _translate("ServerDialog", "Set up a server")
        else:
            title = _translate("ServerDialog", "Change the server")
            remove = button(_translate("ServerDialog", "Remove…"), "danger")
            remove.setObjectName("remove")
            remove.clicked.connect(self._on_remove_clicked)
        about = _translate(
            "ServerDialog",
            "A learning record store (xAPI) gets what learners finish. Names and PINs stay on this computer: "
            "it is told only the code of each learner.",
        )
        costs = _translate(
            "ServerDialog",
            "Everything means answers and places in lessons too: it costs more data, and a learner who is "
            "brought back goes on at the same place.",
        )
        content = [
            self._name,
            4 if self._name else None,
            self._address,
            10,
            self._key,
            4,
            self._secret,
            10,
            label(_translate("ServerDialog", "What is sent"), "strong"),
            6,
            self._what,
            6,
            label(costs, "small", "2", wrap=True),
            self._says,
        ]
        super().__init__(gate.window, title, about, content, [test, save], aside=remove)
        self._fields = {"address": self._address, "key": self._key, "secret": self._secret}
        if self._name is not None:
            self._fields["name"] = self._name
        for field in self._fields.values():
            field.edit.returnPressed.connect(self._on_save_clicked)
        test.clicked.connect(self._on_test_clicked)
        save.clicked.connect(self._on_save_clicked)
        self.focus(self._address.edit)

    # -- Slots --

    def _on_test_clicked(self) -> None:
        if self._is_complete():
            try_server(self._gate, self._workspace.sync, self._given(), self._show_found)

    def _on_save_clicked(self) -> None:
        if self._is_complete():
            self._gate.act(self._save)

    def _on_remove_clicked(self) -> None:
        target = self._target
        assert target is not None, "offered only for a server that is set up"
        self.close_overlay()
        RemoveServer(self._gate, self._workspace, target)

    # -- What is done --

    def _save(self, warrant: "Warrant") -> None:
        sync, given = self._workspace.sync, self._given()
        everything = self._what.current == "everything"
        try:
            if self._target is None:
                assert self._name is not None, "a new server is given a name"
                name = self._name.edit.text()
                sync.add_store(warrant, name, given.url, given.key, given.secret, everything=everything)
            else:
                sync.change_store(
                    warrant,
                    self._target,
                    url=given.url,
                    key=given.key,
                    secret=given.secret,
                    everything=everything,
                )
        except TargetRefusedError as error:
            self._complain(error)
            return
        window = self._gate.window
        self.close_overlay()
        window.sending.wake()
        window.refresh()

    def _show_found(self, said: Found) -> None:
        items = [14, found_row(said)]
        if said.moved_to:
            use = button(_translate("ServerDialog", "Use this address"), "secondary", "", "s")
            use.setObjectName("use-address")
            use.clicked.connect(lambda: self._use(said.moved_to))
            items += [10, row(use, "stretch")]
        self._says.put(holder(column(*items)))
        self.show_end()

    def _use(self, address: str) -> None:
        try:
            self._address.edit.setText(store_address(address))
        except TargetRefusedError as error:
            self._complain(error)
            return
        self._says.put(QWidget())
        self._address.edit.setFocus()

    # -- Helpers --

    def _given(self) -> Credentials:
        kept = self._target.secret if self._target is not None else ""
        return Credentials(
            self._address.edit.text().strip(),
            self._key.edit.text().strip(),
            self._secret.edit.text() or kept,
        )

    def _is_complete(self) -> bool:
        """Say at the field what is missing; the keyboard goes there."""
        given = self._given()
        try:
            store_address(given.url)
            new_store(
                _translate("ServerDialog", "Server"), given.url, given.key, given.secret, everything=False
            )
        except TargetRefusedError as error:
            self._complain(error)
            return False
        return True

    def _complain(self, error: TargetRefusedError) -> None:
        field = self._fields.get(error.field, self._address)
        field.complain(_refused_words(error))
        field.edit.setFocus()


class RemoveServer(Dialog):
    """Says what it means to send no more to a server, and does it."""

    def __init__(self, gate: Gate, workspace: "Workspace", target: Target) -> None:
        self._gate = gate
        self._workspace = workspace
        self._target = target
        remove = button(_translate("ServerDialog", "Remove"), "danger", "trash")
        remove.setObjectName("remove")
        about = _translate(
            "ServerDialog",
            "Nothing more is sent there. What is there stays there, and everything stays on this computer. "
            "If it is set up again, everything is sent from the beginning.",
        )
        super().__init__(gate.window, _translate("ServerDialog", "Remove this server?"), about, [], [remove])
        remove.clicked.connect(lambda: gate.act(self._remove))
        self.focus_cancel()

    def _remove(self, warrant: "Warrant") -> None:
        self._workspace.sync.remove(warrant, self._target.id)
        self.close_overlay()
        self._gate.window.refresh()


def _field(title: str, name: str, text: str, hint: str = "") -> Field:
    field = Field(title, hint, text)
    field.edit.setMaxLength(LONGEST)
    field.edit.setObjectName(name)
    return field


def _refused_words(error: TargetRefusedError) -> str:
    """Return what to type instead."""
    if error.field == "name":
        return _translate("ServerDialog", "Type a name that no other server has here")
    if error.field == "address":
        return _translate("ServerDialog", "Type the address alone; it begins with https://")
    if error.field == "key":
        return _translate("ServerDialog", "Type the key as it was given to you; it has no colon in it")
    return _translate("ServerDialog", "Type the secret as it was given to you")
