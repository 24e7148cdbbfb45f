"""The facilitator's account, and what its sign-ins are worth."""

import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from darasa.core.errors import DarasaError
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
from darasa.people.facilitators import IDLE_SECONDS, LONGEST_PASSPHRASE, Facilitators
from tests.unit.people.kit import PASSPHRASE
from tests.unit.record.kit import Computer

OTHER = "a goat under the baobab"


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer.start(tmp_path / "data")


@pytest.fixture
def gate(computer: Computer) -> Facilitators:
    return Facilitators(computer.database, computer.clock)


@pytest.fixture
def code(gate: Facilitators) -> str:
    """Set up the account; return its recovery code."""
    return gate.set_up(PASSPHRASE)


def another_process(computer: Computer) -> Facilitators:
    """Return the account as another process beside this one sees it."""
    return Facilitators(Computer.start(computer.folder, computer.clock).database, computer.clock)


def is_closed(gate: Facilitators, warrant: Warrant | None) -> bool:
    """Whether the gate turns this warrant away."""
    try:
        gate.require(warrant)
    except FacilitatorNeededError:
        return True
    return False


def damage(computer: Computer, column: str, value: object = "$argon2id$v=19$m=19456,t=2,p=1$AAAA") -> None:
    """Let one column of the account rot."""
    computer.database.execute_sql(f"UPDATE facilitator SET {column} = ?", (value,))


class TestSettingUp:
    def test_the_first_to_come_chooses_the_passphrase(self, gate: Facilitators) -> None:
        assert not gate.exists
        with pytest.raises(FacilitatorMissingError):
            gate.sign_in(PASSPHRASE)
        with pytest.raises(FacilitatorMissingError):
            gate.recover("", OTHER)
        gate.set_up(PASSPHRASE)
        assert gate.exists
        gate.require(gate.sign_in(PASSPHRASE))

    @pytest.mark.usefixtures("code")
    def test_nobody_sets_it_up_a_second_time(self, gate: Facilitators, computer: Computer) -> None:
        for facilitators in (gate, another_process(computer)):
            with pytest.raises(FacilitatorExistsError):
                facilitators.set_up(OTHER)
        assert gate.sign_in(PASSPHRASE)

    def test_of_two_processes_at_once_one_wins(self, gate: Facilitators, computer: Computer) -> None:
        other = another_process(computer)

        class OtherIsFaster(Facilitators):
            """Finds nobody; before it writes, the other process has."""

            asked = False

            @property
            def exists(self) -> bool:
                found = super().exists
                if not self.asked:
                    self.asked = True
                    other.set_up(OTHER)
                return found

        with pytest.raises(FacilitatorExistsError):
            OtherIsFaster(computer.database, computer.clock).set_up(PASSPHRASE)
        assert gate.sign_in(OTHER)

    @pytest.mark.parametrize(
        "short", ["", "1234567", "        ", " mangoes ", "e\u0301" * 7, "x" * (LONGEST_PASSPHRASE + 1)]
    )
    def test_what_is_no_passphrase(self, gate: Facilitators, short: str) -> None:
        with pytest.raises(PassphraseRefusedError) as refused:
            gate.set_up(short)
        assert (refused.value.shortest, refused.value.longest) == (8, 200)
        assert not gate.exists

    def test_neither_secret_is_in_the_files(self, code: str, computer: Computer) -> None:
        raw = b"".join(path.read_bytes() for path in computer.folder.iterdir())
        assert PASSPHRASE.encode() not in raw
        assert code.encode() not in raw
        assert code.replace("-", "").encode() not in raw
        assert raw.count(b"$argon2id$") >= 2


class TestSigningIn:
    def test_only_the_passphrase_opens(self, gate: Facilitators, code: str) -> None:
        for wrong in (PASSPHRASE.upper(), "", code):
            with pytest.raises(PassphraseWrongError):
                gate.sign_in(wrong)
        gate.require(gate.sign_in(PASSPHRASE))

    def test_it_is_the_same_from_every_keyboard(self, gate: Facilitators) -> None:
        gate.set_up("quatre mangues dorées")
        gate.sign_in(unicodedata.normalize("NFD", " quatre mangues dorées\n"))

    @pytest.mark.usefixtures("code")
    def test_what_a_broken_terminal_sends_is_only_wrong(self, gate: Facilitators) -> None:
        with pytest.raises(PassphraseWrongError):
            gate.sign_in("half \udc80 a character \0")

    @pytest.mark.usefixtures("code")
    def test_tries_are_counted_over_restarts_and_whatever_the_clock_says(
        self, gate: Facilitators, computer: Computer
    ) -> None:
        for _ in range(5):
            with pytest.raises(PassphraseWrongError):
                another_process(computer).sign_in(OTHER)
        for utc_ms in (0, 10**14):
            computer.clock.utc_ms = utc_ms
            for facilitators in (gate, another_process(computer)):
                with pytest.raises(TooManyTriesError) as refused:
                    facilitators.sign_in(PASSPHRASE)
                assert refused.value.seconds == 30
        computer.clock.monotonic += 30
        gate.sign_in(PASSPHRASE)
        with pytest.raises(PassphraseWrongError):
            gate.sign_in(OTHER)
        assert gate.sign_in(PASSPHRASE), "counted from the start again"

    @pytest.mark.usefixtures("code")
    def test_tries_at_one_moment_are_counted_one_after_the_other(
        self, gate: Facilitators, computer: Computer
    ) -> None:
        start = Barrier(12)

        def attempt(_number: int) -> type[DarasaError]:
            start.wait()
            with pytest.raises(DarasaError) as refused:
                gate.sign_in(OTHER)
            computer.database.close()
            return refused.type

        with ThreadPoolExecutor(12) as pool:
            said = list(pool.map(attempt, range(12)))
        assert said.count(PassphraseWrongError) == 5
        assert said.count(TooManyTriesError) == 7

    def test_passphrase_and_code_share_their_tries(self, gate: Facilitators, code: str) -> None:
        for _ in range(3):
            with pytest.raises(PassphraseWrongError):
                gate.sign_in(OTHER)
        for _ in range(2):
            with pytest.raises(RecoveryCodeWrongError):
                gate.recover("00000-00000-00000-00000", OTHER)
        for act in (lambda: gate.sign_in(PASSPHRASE), lambda: gate.recover(code, OTHER)):
            with pytest.raises(TooManyTriesError):
                act()


class TestTheGate:
    @pytest.mark.usefixtures("code")
    def test_it_opens_to_the_one_sign_in_that_counts(self, gate: Facilitators, computer: Computer) -> None:
        assert is_closed(gate, None)
        assert is_closed(gate, Warrant())
        first, beside = gate.sign_in(PASSPHRASE), another_process(computer)
        assert is_closed(beside, first)
        assert is_closed(gate, beside.sign_in(PASSPHRASE))
        assert not is_closed(gate, first)
        second = gate.sign_in(PASSPHRASE)
        assert is_closed(gate, first)
        assert not is_closed(gate, second)

    @pytest.mark.usefixtures("code")
    def test_signing_out_ends_it(self, gate: Facilitators) -> None:
        warrant = gate.sign_in(PASSPHRASE)
        gate.sign_out(None)
        gate.sign_out(Warrant())
        assert not is_closed(gate, warrant)
        gate.sign_out(warrant)
        assert is_closed(gate, warrant)

    @pytest.mark.usefixtures("code")
    def test_left_alone_it_closes(self, gate: Facilitators, computer: Computer) -> None:
        warrant = gate.sign_in(PASSPHRASE)
        for _ in range(3):
            computer.clock.monotonic += IDLE_SECONDS
            assert not is_closed(gate, warrant), "each use renews it"
        computer.clock.monotonic += IDLE_SECONDS + 0.1
        assert is_closed(gate, warrant)
        computer.clock.monotonic -= 60
        assert is_closed(gate, warrant), "what has ended does not begin again"

    @pytest.mark.usefixtures("code")
    def test_the_wall_clock_ends_it_after_a_sleep_and_never_keeps_it(
        self, gate: Facilitators, computer: Computer
    ) -> None:
        computer.clock.utc_ms = 10**12
        warrant = gate.sign_in(PASSPHRASE)
        computer.clock.utc_ms += 8 * 3_600_000
        assert is_closed(gate, warrant)
        warrant = gate.sign_in(PASSPHRASE)
        computer.clock.utc_ms = 5
        computer.clock.monotonic += IDLE_SECONDS + 1
        assert is_closed(gate, warrant)

    def test_a_changed_passphrase_ends_the_sign_ins_of_others(
        self, gate: Facilitators, code: str, computer: Computer
    ) -> None:
        beside = another_process(computer)
        ours, theirs = gate.sign_in(PASSPHRASE), beside.sign_in(PASSPHRASE)
        gate.change(ours, OTHER)
        assert not is_closed(gate, ours)
        assert is_closed(beside, theirs)
        another_process(computer).recover(code, PASSPHRASE)
        assert is_closed(gate, ours)

    @pytest.mark.usefixtures("code")
    def test_a_row_that_is_taken_away_ends_it_too(self, gate: Facilitators, computer: Computer) -> None:
        warrant = gate.sign_in(PASSPHRASE)
        computer.database.execute_sql("DELETE FROM facilitator")
        assert is_closed(gate, warrant)
        gate.set_up(OTHER)
        assert is_closed(gate, warrant)


class TestChanging:
    def test_only_a_sign_in_changes_anything(self, gate: Facilitators, code: str) -> None:
        changes: tuple[Callable[[], object], ...] = (
            lambda: gate.change(None, OTHER), lambda: gate.new_recovery_code(Warrant()),
        )  # fmt: skip
        for change in changes:
            with pytest.raises(FacilitatorNeededError):
                change()
        gate.sign_in(PASSPHRASE)
        gate.recover(code, OTHER)

    @pytest.mark.usefixtures("code")
    def test_another_passphrase(self, gate: Facilitators) -> None:
        warrant = gate.sign_in(PASSPHRASE)
        with pytest.raises(PassphraseRefusedError):
            gate.change(warrant, "short")
        gate.change(warrant, OTHER)
        with pytest.raises(PassphraseWrongError):
            gate.sign_in(PASSPHRASE)
        gate.sign_in(OTHER)

    def test_another_code(self, gate: Facilitators, code: str) -> None:
        new = gate.new_recovery_code(gate.sign_in(PASSPHRASE))
        with pytest.raises(RecoveryCodeWrongError):
            gate.recover(code, OTHER)
        gate.recover(new, OTHER)

    def test_a_code_works_once(self, gate: Facilitators, code: str) -> None:
        with pytest.raises(PassphraseRefusedError):
            gate.recover(code, "short")
        new = gate.recover(code.lower().replace("-", " "), OTHER)
        with pytest.raises(RecoveryCodeWrongError):
            gate.recover(code, PASSPHRASE)
        gate.sign_in(OTHER)
        gate.recover(new, PASSPHRASE)
        gate.sign_in(PASSPHRASE)

    def test_a_code_works_once_in_two_processes_too(
        self, gate: Facilitators, code: str, computer: Computer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from darasa.people import facilitators

        other, look = another_process(computer), facilitators.matches

        def other_is_faster(kept: object, secret: str) -> bool:
            monkeypatch.setattr(facilitators, "matches", look)
            other.recover(code, OTHER)
            return look(kept, secret)

        monkeypatch.setattr(facilitators, "matches", other_is_faster)
        with pytest.raises(RecoveryCodeWrongError):
            gate.recover(code, "what the slower one wanted")
        gate.sign_in(OTHER)


class TestDamage:
    """A damaged hash opens nothing, and never lets anybody set up the account anew."""

    VALUES = ("", "x", "$argon2id$v=19$m=19456,t=2,p=1$AAAA", b"\0\xff", 5)

    @pytest.mark.parametrize("value", VALUES)
    def test_of_the_passphrase_the_code_still_opens(
        self, gate: Facilitators, code: str, computer: Computer, value: object
    ) -> None:
        warrant = gate.sign_in(PASSPHRASE)
        damage(computer, "passphrase_hash", value)
        assert is_closed(gate, warrant)
        for wrong in (PASSPHRASE, str(value), ""):
            with pytest.raises(PassphraseWrongError):
                gate.sign_in(wrong)
        with pytest.raises(FacilitatorExistsError):
            gate.set_up(OTHER)
        gate.recover(code, OTHER)
        gate.require(gate.sign_in(OTHER))

    @pytest.mark.parametrize("value", VALUES)
    def test_of_the_code_the_passphrase_still_opens(
        self, gate: Facilitators, code: str, computer: Computer, value: object
    ) -> None:
        damage(computer, "recovery_hash", value)
        for wrong in (code, str(value), ""):
            with pytest.raises(RecoveryCodeWrongError):
                gate.recover(wrong, OTHER)
        new = gate.new_recovery_code(gate.sign_in(PASSPHRASE))
        gate.recover(new, OTHER)

    def test_of_both_nothing_opens(self, gate: Facilitators, code: str, computer: Computer) -> None:
        damage(computer, "passphrase_hash")
        damage(computer, "recovery_hash")
        attempts: tuple[tuple[type[DarasaError], Callable[[], object]], ...] = (
            (PassphraseWrongError, lambda: gate.sign_in(PASSPHRASE)),
            (RecoveryCodeWrongError, lambda: gate.recover(code, OTHER)),
            (FacilitatorExistsError, lambda: gate.set_up(OTHER)),
        )
        for error, attempt in attempts:
            with pytest.raises(error):
                attempt()

    @pytest.mark.usefixtures("code")
    def test_of_the_count_keeps_nobody_out_for_long(self, gate: Facilitators, computer: Computer) -> None:
        damage(computer, "failures", 2**62)
        damage(computer, "failed_at", 1e300)
        computer.clock.monotonic = 300.0
        gate.sign_in(PASSPHRASE)
