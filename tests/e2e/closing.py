"""Closes a window as the button of its frame does: no window manager runs under Xvfb that would draw one."""

import ctypes

_CLIENT_MESSAGE = 33
_FORMAT = 32


class _ClientMessage(ctypes.Structure):
    """Xlib's XClientMessageEvent, with the room of the union it is part of."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 24),
    )


def ask_to_close(display: str, window: int) -> None:
    """Send a window the message by which it closes itself (ICCCM 4.2.8.1, WM_DELETE_WINDOW)."""
    # xdotool stands on the same library.
    xlib = ctypes.CDLL("libX11.so.6")
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XInternAtom.restype = ctypes.c_ulong
    server = ctypes.c_void_p(xlib.XOpenDisplay(display.encode()))
    assert server, f"no display {display}"

    def atom(name: bytes) -> int:
        return int(xlib.XInternAtom(server, name, 0))

    message = _ClientMessage(type=_CLIENT_MESSAGE, window=window, format=_FORMAT)
    message.message_type = atom(b"WM_PROTOCOLS")
    message.data[0] = atom(b"WM_DELETE_WINDOW")
    xlib.XSendEvent(server, ctypes.c_ulong(window), 0, 0, ctypes.byref(message))
    xlib.XCloseDisplay(server)
