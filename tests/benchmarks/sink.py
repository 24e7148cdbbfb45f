"""A store that takes everything and keeps nothing, as fast as can be: a process of its own.

Prints its port, and serves until its input ends. The 128 last statements are given back when asked for.
"""

import json
import sys
import threading
from collections import OrderedDict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

_KEPT: OrderedDict[str, bytes] = OrderedDict()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        start = body.rfind(b',{"id":"') + 1 or 1
        _KEPT[body[start + 7 : start + 43].decode()] = body[start:-1]
        while len(_KEPT) > 128:
            _KEPT.popitem(last=False)
        self._answer(204, b"")

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path.endswith("/about"):
            self._answer(200, json.dumps({"version": ["1.0.3"]}).encode())
            return
        found = _KEPT.get(parse_qs(parts.query).get("statementId", [""])[0])
        self._answer(404 if found is None else 200, found or b"{}")

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()
