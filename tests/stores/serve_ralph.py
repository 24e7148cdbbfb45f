"""Serves the record store Ralph from files, run with the Python of its own environment.

`python serve_ralph.py PORT` on 127.0.0.1 (port 0: any that is free), with Ralph's settings in the environment
and the users as JSON in the first line of stdin. Says the port in one line on stdout, and ends when stdin
closes, so that it never outlives who started it.
"""

import json
import os
import socket
import sys
import threading
from pathlib import Path
from typing import Any


def main() -> None:
    """Serve until stdin closes."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", int(sys.argv[1])))
    _write_users(json.loads(sys.stdin.readline()))
    server = _server()
    threading.Thread(target=_end_with_stdin, daemon=True).start()
    # From here on connections wait in the queue until the server takes them.
    listening.listen(128)
    print(listening.getsockname()[1], flush=True)
    server.run(sockets=[listening])


def _write_users(users: list[dict[str, Any]]) -> None:
    import bcrypt

    stored = [
        {
            "username": user["key"],
            # The cheapest that bcrypt has: these secrets are known to everyone who reads the tests.
            "hash": bcrypt.hashpw(user["secret"].encode(), bcrypt.gensalt(4)).decode(),
            "scopes": user["scopes"],
            "agent": {"mbox": f"mailto:{user['key']}@example.org"},
        }
        for user in users
    ]
    folder = Path(os.environ["RALPH_APP_DIR"])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "auth.json").write_text(json.dumps(stored), encoding="utf-8")


def _server() -> Any:
    import uvicorn
    from ralph.api import app
    from ralph.backends.data.base import BaseOperationType
    from ralph.backends.data.fs import FSDataBackend

    # As installed, every write wants a file of its own, so that only the first one succeeds.
    FSDataBackend.default_operation_type = BaseOperationType.APPEND
    # A log of its own of every read, written anew each time; no answer depends on it.
    FSDataBackend.append_to_history = lambda _self, _event: None
    return uvicorn.Server(uvicorn.Config(app, access_log=False, log_level="warning"))


def _end_with_stdin() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
