"""The facilitator's account: the gate before everything that only the one who looks after a room may do."""

import unicodedata
from dataclasses import dataclass

from darasa.core.clock import Clock, Reading
from darasa.core.warrant import Warrant
from darasa.people.errors import (
    FacilitatorExistsError,
    FacilitatorMissingError,
    FacilitatorNeededError,
    PassphraseRefusedError,
    PassphraseWrongError,
    RecoveryCodeWrongError,
    TooManyTriesError,
)
from darasa.people.hashing import hash_secret, matches
from darasa.people.models import Account, AccountRow
from darasa.people.recovery import new_code, plain_code
from darasa.people.tries import Tries
from darasa.storage.database import Database

SHORTEST_PASSPHRASE = 8
LONGEST_PASSPHRASE = 200
"""Characters."""

IDLE_SECONDS = 15 * 60
"""A sign-in that is not used for longer ends by itself."""


@dataclass(slots=True)
class _SignIn:
    """The one sign-in that counts, and what it was made by."""

    warrant: Warrant
    passphrase_hash: str
    used: Reading

    def has_expired(self, now: Reading) -> bool:
        """Whether it was left alone too long, by either clock: the first stands still while a laptop sleeps.

        The wall clock can only end a sign-in early, never keep one.
        """
        idle = now.monotonic - self.used.monotonic
        slept = (now.utc_ms - self.used.utc_ms) / 1000
        return max(idle, slept) > IDLE_SECONDS


class Facilitators:
    """The account of this computer's facilitator, and who is signed in. Safe from several threads.

    Tries at passphrase and code are limited together, as those at a PIN are. A kept hash that cannot be
    read any more matches nothing: then only the other secret lets the facilitator in.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._account = Account(database)
        self._clock = clock
        self._signed_in: _SignIn | None = None

    @property
    def exists(self) -> bool:
        """Whether there is an account, usable or damaged."""
        return self._account.read() is not None

    def set_up(self, passphrase: str) -> str:
        """Make the account and return its recovery code, to be shown this once.

        Raises FacilitatorExistsError, PassphraseRefusedError.
        """
        if self.exists:
            raise FacilitatorExistsError
        code = new_code()
        row = AccountRow(_new_hash(passphrase), hash_secret(plain_code(code)), Tries())
        with self._database.writing():
            if self.exists:  # another process was faster
                raise FacilitatorExistsError
            self._account.write(row)
        return code

    def sign_in(self, passphrase: str) -> Warrant:
        """Return proof that the facilitator is here; one given out before counts no more.

        Raises PassphraseWrongError, TooManyTriesError, FacilitatorMissingError.
        """
        row = self._count_try()
        if not matches(row.passphrase_hash, _prepared(passphrase)):
            raise PassphraseWrongError
        with self._database.writing():
            self._account.set_tries(Tries())
        self._signed_in = _SignIn(Warrant(), row.passphrase_hash, self._clock.read())
        return self._signed_in.warrant

    def recover(self, code: str, passphrase: str) -> str:
        """Set a new passphrase by the recovery code; return the next code, to be shown this once.

        Raises RecoveryCodeWrongError, TooManyTriesError, PassphraseRefusedError, FacilitatorMissingError.
        """
        new_hash, next_code = _new_hash(passphrase), new_code()
        row = self._count_try()
        if not matches(row.recovery_hash, plain_code(code)):
            raise RecoveryCodeWrongError
        recovered = AccountRow(new_hash, hash_secret(plain_code(next_code)), Tries())
        with self._database.writing():
            if self._stored().recovery_hash != row.recovery_hash:  # used in another process meanwhile
                raise RecoveryCodeWrongError
            self._account.write(recovered)
        return next_code

    def change(self, warrant: Warrant | None, passphrase: str) -> None:
        """Set a new passphrase; other sign-ins end. Raises FacilitatorNeededError, PassphraseRefusedError."""
        signed_in = self._require(warrant)
        new_hash = _new_hash(passphrase)
        with self._database.writing():
            self._account.set_passphrase(new_hash)
        signed_in.passphrase_hash = new_hash

    def new_recovery_code(self, warrant: Warrant | None) -> str:
        """Return another recovery code in place of the one before; raises FacilitatorNeededError."""
        self._require(warrant)
        code = new_code()
        code_hash = hash_secret(plain_code(code))
        with self._database.writing():
            self._account.set_recovery(code_hash)
        return code

    def require(self, warrant: Warrant | None) -> None:
        """Let only the facilitator pass, and note that the sign-in is used.

        Raises FacilitatorNeededError for no warrant, one of another workspace, one that was signed out,
        left alone for 15 minutes, or made with a passphrase that no longer is the one.
        """
        self._require(warrant)

    def sign_out(self, warrant: Warrant | None) -> None:
        """End a sign-in; one that counts no more stays as it is."""
        if self._signed_in is not None and self._signed_in.warrant is warrant:
            self._signed_in = None

    def _require(self, warrant: Warrant | None) -> _SignIn:
        signed_in, now = self._signed_in, self._clock.read()
        if signed_in is None or signed_in.warrant is not warrant:
            raise FacilitatorNeededError
        row = self._account.read()
        if signed_in.has_expired(now) or row is None or row.passphrase_hash != signed_in.passphrase_hash:
            self._signed_in = None
            raise FacilitatorNeededError
        signed_in.used = now
        return signed_in

    def _count_try(self) -> AccountRow:
        """Count a try before anything is looked at, and return the account.

        One transaction, so that processes that try at the same moment are counted one after the other.
        """
        with self._database.writing():
            row = self._stored()
            tries, wait = row.tries.attempt(self._clock.read().monotonic)
            self._account.set_tries(tries)
        if wait:
            raise TooManyTriesError(wait)
        return row

    def _stored(self) -> AccountRow:
        row = self._account.read()
        if row is None:
            raise FacilitatorMissingError
        return row


def _new_hash(passphrase: str) -> str:
    prepared = _prepared(passphrase)
    if not SHORTEST_PASSPHRASE <= len(prepared) <= LONGEST_PASSPHRASE:
        raise PassphraseRefusedError(SHORTEST_PASSPHRASE, LONGEST_PASSPHRASE)
    return hash_secret(prepared)


def _prepared(passphrase: str) -> str:
    """Return a passphrase as it is compared: composed (NFC), whichever keyboard it came from, and trimmed."""
    return unicodedata.normalize("NFC", passphrase).strip()
