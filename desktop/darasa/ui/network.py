"""What the system tells of the network: a hint, never a fact, and not every system tells."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation


class Network(QObject):
    """One for a window; nothing is loaded, and nothing known, before somebody watches."""

    changed = Signal()
    """There is a network now, or none, or one that is paid otherwise."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._information: QNetworkInformation | None = None
        self._is_watched = False
        self._is_metered = False

    @property
    def is_online(self) -> bool | None:
        """Whether there is a network, None where the system does not tell."""
        if self._information is None:
            return None
        from PySide6.QtNetwork import QNetworkInformation

        reach = self._information.reachability()
        known = QNetworkInformation.Reachability
        return None if reach is known.Unknown else reach is not known.Disconnected

    @property
    def is_metered(self) -> bool:
        """Whether the connection is paid by the megabyte, as far as the system tells."""
        return self._is_metered

    def watch(self) -> None:
        """Hear of the network from now on."""
        if self._is_watched:
            return
        from PySide6.QtNetwork import QNetworkInformation

        self._is_watched = True
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            return
        self._information = QNetworkInformation.instance()
        self._information.reachabilityChanged.connect(self.changed)
        if self._information.supports(QNetworkInformation.Feature.Metered):
            self._is_metered = self._information.isMetered()
            self._information.isMeteredChanged.connect(self._on_information_metered_changed)

    def _on_information_metered_changed(self, metered: bool) -> None:
        self._is_metered = metered
        self.changed.emit()
