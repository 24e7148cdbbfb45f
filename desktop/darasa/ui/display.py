"""Whether Qt can start and a window can open here, asked first: Qt itself ends the process when not."""

import os
import sys

from darasa.core.errors import DarasaError
from darasa.ui.system_libraries import require_libraries


class NoDisplayError(DarasaError):
    """There is no screen to open a window on: none is named, or the one named does not answer."""


def require_display() -> None:
    """Return when Qt will find a screen here.

    Raises NoDisplayError, or SystemLibrariesMissingError when a window under X11 lacks a library.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not sys.platform.startswith("linux") or platform not in {"", "xcb"}:
        return
    if platform == "" and os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise NoDisplayError("neither DISPLAY nor WAYLAND_DISPLAY is set")
    require_libraries(window=True)
    if not _x_server_answers():
        raise NoDisplayError(f"no X server answers at {os.environ['DISPLAY']}")


def require_qt() -> None:
    """Import Qt's widgets.

    Raises SystemLibrariesMissingError when the system libraries that Qt opens are not there.
    """
    try:
        import PySide6.QtWidgets  # noqa: F401 - the import itself is the question
    except ImportError:
        require_libraries(window=False)
        raise


def _x_server_answers() -> bool:
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused
