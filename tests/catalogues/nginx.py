"""nginx, the web server most catalogues lie on, as a process of its own that serves a folder."""

import os
import socket
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

from darasa.ui.system_libraries import find_program
from tests.stores.certificates import Pair

_CONFIG = """\
daemon off;
worker_processes 1;
{user}
pid "{own}/nginx.pid";
error_log "{own}/error.log";
events {{ worker_connections 512; }}
http {{
    types {{ application/json json; }}
    default_type application/octet-stream;
    access_log off;
    sendfile on;
    keepalive_timeout 65;
    keepalive_requests 100000;
    client_body_temp_path "{own}/body";
    proxy_temp_path "{own}/proxy";
    fastcgi_temp_path "{own}/fastcgi";
    uwsgi_temp_path "{own}/uwsgi";
    scgi_temp_path "{own}/scgi";
    {options}
    server {{
        listen 127.0.0.1:{port}{tls};
        root "{folder}";
    }}
}}
"""


class NginxMissingError(Exception):
    """nginx is not installed."""


class NginxBrokenError(Exception):
    """nginx did not start; carries what it wrote."""


class Nginx:
    """Serves a folder on a free port of this computer until it is closed, and ends with who started it.

    Stopped and started again it has the same address.
    """

    def __init__(
        self, folder: Path, *, ranges: bool = True, gzip: bool = False, certificate: Pair | None = None
    ) -> None:
        """Serve `folder`, which may change; without `ranges` every answer is a whole file.

        With `gzip` it packs files whose reader allows it, of any kind. With a certificate it speaks TLS.
        Raises NginxMissingError, NginxBrokenError.
        """
        self.folder = folder
        self._ranges = ranges
        self._gzip = gzip
        self._certificate = certificate
        self._own = tempfile.TemporaryDirectory(prefix="darasa-nginx-")
        self._process: subprocess.Popen[bytes] | None = None
        self._port = 0
        try:
            self.start()
        except (NginxMissingError, NginxBrokenError):
            self.close()
            raise

    def __enter__(self) -> "Nginx":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def url(self) -> str:
        """The address of the folder, without a slash at its end."""
        return f"{'https' if self._certificate else 'http'}://127.0.0.1:{self._port}"

    @property
    def running(self) -> bool:
        """Whether it serves."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Serve, at the same port as before if it was stopped; raises NginxMissingError, NginxBrokenError."""
        if self.running:
            return
        program = find_program("nginx")
        if program is None:
            raise NginxMissingError("nginx is not installed: run `make system-tests`")
        # nginx takes over a socket that is listening already: the port is never free for others, and
        # connections wait in its queue until the server takes them.
        with socket.socket() as listening:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(("127.0.0.1", self._port))
            listening.listen(512)
            self._port = listening.getsockname()[1]
            config = Path(self._own.name) / "nginx.conf"
            config.write_text(self._config(), encoding="utf-8")
            self._process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", program, "-p", self._own.name, "-c", str(config)],
                env={"NGINX": f"{listening.fileno()};"},
                pass_fds=[listening.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        self._wait_until_it_answers()

    def stop(self) -> None:
        """End it; what it was sending is cut off."""
        if self._process is None:
            return
        process, self._process = self._process, None
        # Not a kill: the process that it started for the work would stay.
        process.terminate()
        process.wait()

    def close(self) -> None:
        """End it for good."""
        self.stop()
        self._own.cleanup()

    def _wait_until_it_answers(self) -> None:
        """A server that could not start closes the queue in which this connection waits."""
        assert self._process is not None
        answered = b""
        try:
            with socket.create_connection(("127.0.0.1", self._port), timeout=30) as connection:
                # Plain HTTP where TLS is spoken gets an answer as well: 400.
                connection.sendall(b"HEAD / HTTP/1.0\r\n\r\n")
                answered = connection.recv(1)
        except OSError:
            pass
        if not answered:
            self.stop()
            log = Path(self._own.name) / "error.log"
            raise NginxBrokenError(log.read_text(encoding="utf-8") if log.exists() else "it wrote nothing")

    def _config(self) -> str:
        options = [] if self._ranges else ["max_ranges 0;"]
        if self._gzip:
            options += ["gzip on;", "gzip_types *;", "gzip_min_length 1;", "gzip_proxied any;"]
        if self._certificate:
            options += [
                f'ssl_certificate "{self._certificate.certificate}";',
                f'ssl_certificate_key "{self._certificate.key}";',
            ]
        return _CONFIG.format(
            user="user root;" if os.geteuid() == 0 else "",
            own=self._own.name,
            port=self._port,
            tls=" ssl" if self._certificate else "",
            folder=self.folder,
            options="\n    ".join(options),
        )
