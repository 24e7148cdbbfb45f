"""Certificates to throw away, good ones and bad ones."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pair:
    """What a server needs to prove who it is."""

    certificate: Path
    """The chain as PEM."""
    key: Path


class Certificates:
    """Makes files in a folder: `authority`, which the app is to trust, and pairs for 127.0.0.1."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._authority = trustme.CA()
        self.authority = folder / "authority.pem"
        """The certificate that makes `valid()` trusted."""
        self._authority.cert_pem.write_to_path(str(self.authority))

    def valid(self) -> Pair:
        """Return a good one, for `localhost` as well."""
        return self._write("valid", self._authority.issue_cert("127.0.0.1", "localhost"))

    def expired(self) -> Pair:
        """Return one that ended yesterday."""
        now = datetime.now(UTC)
        leaf = self._authority.issue_cert("127.0.0.1", not_before=now - 30 * _DAY, not_after=now - _DAY)
        return self._write("expired", leaf)

    def not_yet_valid(self) -> Pair:
        """Return one that begins tomorrow: what a computer with its clock behind sees."""
        now = datetime.now(UTC)
        leaf = self._authority.issue_cert("127.0.0.1", not_before=now + _DAY, not_after=now + 30 * _DAY)
        return self._write("not-yet-valid", leaf)

    def wrong_host(self) -> Pair:
        """Return one for another server."""
        return self._write("wrong-host", self._authority.issue_cert("records.example.org"))

    def unknown_authority(self) -> Pair:
        """Return one of an authority that nobody knows."""
        return self._write("unknown-authority", trustme.CA().issue_cert("127.0.0.1"))

    def self_signed(self) -> Pair:
        """Return one that proves itself."""
        alone = trustme.CA()
        pair = self._pair("self-signed")
        alone.cert_pem.write_to_path(str(pair.certificate))
        alone.private_key_pem.write_to_path(str(pair.key))
        return pair

    def _write(self, name: str, leaf: trustme.LeafCert) -> Pair:
        pair = self._pair(name)
        pair.certificate.write_bytes(b"".join(blob.bytes() for blob in leaf.cert_chain_pems))
        leaf.private_key_pem.write_to_path(str(pair.key))
        return pair

    def _pair(self, name: str) -> Pair:
        return Pair(self._folder / f"{name}.pem", self._folder / f"{name}-key.pem")
