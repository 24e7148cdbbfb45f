"""One record file: what it hides, and that no damage to it passes."""

import json
import lzma
import random
from base64 import b64encode
from collections import deque
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from darasa.core.ids import new_id
from darasa.core.tasks import CancelledError
from darasa.sync.stick import blocks, errors, folding
from darasa.sync.stick.blocks import Contents, RecordFile, padded
from darasa.sync.stick.folding import unfold
from darasa.sync.stick.sealing import Opened, Sealer
from darasa.sync.stick.source import Feed, Source
from tests.unit.record.kit import AMINA, JOSEPH, event
from tests.unit.sync.stick.kit import forged, frozen

CENTRE = PrivateKey.generate()
KEY = SigningKey.generate()
Sign = Callable[[bytes], bytes]


def going_on() -> None: ...


def opened(path: Path, centre: PrivateKey | None = CENTRE) -> tuple[Contents, list[bytes], frozenset[str]]:
    """Return all that a file holds."""
    file = RecordFile(path, centre, None)
    contents = file.verify(going_on)
    tombstones = file.tombstones(contents, going_on)
    lines = [line.statement for line in file.lines(going_on) if line.statement is not None]
    return contents, lines, tombstones


@pytest.fixture(params=["open", "sealed"])
def centre(request: pytest.FixtureRequest) -> bytes | None:
    return bytes(CENTRE.public_key) if request.param == "sealed" else None


class TestWhole:
    @pytest.mark.parametrize("count", [0, 1, 700])
    def test_it_gives_back_what_was_put_in(self, tmp_path: Path, centre: bytes | None, count: int) -> None:
        bodies = [frozen(event(seq=number + 1)) for number in range(count)]
        path = forged(tmp_path / "a.darasa", bodies, [AMINA, JOSEPH], centre=centre, computer="PC \x1b[2J4")
        contents, lines, tombstones = opened(path)
        assert lines == bodies
        assert tombstones == {AMINA, JOSEPH}
        assert (contents.statements, contents.tombstones) == (count, 2)
        assert contents.is_sealed == (centre is not None)
        assert contents.header.computer == "PC [2J4", "a terminal would obey the rest"

    @pytest.mark.parametrize("body", [b'{\n "id": 1}', b"[1]", b"", '{"id": "é"}'.encode("utf-16"), b"{=\r-"])
    def test_bytes_of_others_come_back_as_they_are(self, tmp_path: Path, body: bytes) -> None:
        assert opened(forged(tmp_path / "a.darasa", [body, b"{}"]))[1] == [body, b"{}"]

    def test_a_sealed_file_tells_nothing(self, tmp_path: Path) -> None:
        replica = new_id()
        bodies = [frozen(event(replica=replica, seq=number + 1)) for number in range(300)]
        path = forged(
            tmp_path / "a.darasa", bodies, [JOSEPH], key=KEY, replica=replica,
            centre=bytes(CENTRE.public_key), computer="Mathare 4",
        )  # fmt: skip
        content = path.read_bytes()
        public = bytes(KEY.verify_key)
        for secret in (
            b"Mathare",
            replica.encode(),
            AMINA.encode(),
            JOSEPH.encode(),
            public,
            b"xapi",
            b"300",
        ):
            assert secret not in content
            assert secret.hex().encode() not in content
        assert public.hex().encode() not in content
        with pytest.raises(lzma.LZMAError):
            lzma.decompress(content[content.index(b"\n") :])

    def test_its_length_tells_little(self, tmp_path: Path) -> None:
        sizes = {
            forged(
                tmp_path / "a.darasa",
                [frozen(event(seq=number + 1)) for number in range(count)],
                centre=bytes(CENTRE.public_key),
            ).stat().st_size
            for count in range(200, 230)
        }  # fmt: skip
        assert len(sizes) < 8

    @given(st.integers(0, 2**40))
    def test_padding_costs_at_most_an_eighth(self, length: int) -> None:
        assert length <= padded(length) <= length * 1.12 + 1
        assert padded(padded(length)) == padded(length)

    def test_two_exports_are_not_alike(self, tmp_path: Path) -> None:
        centre = bytes(CENTRE.public_key)
        one = forged(tmp_path / "a", [], key=KEY, replica=AMINA, centre=centre).read_bytes()
        other = forged(tmp_path / "b", [], key=KEY, replica=AMINA, centre=centre).read_bytes()
        assert one[40:] != other[40:]


class TestRefused:
    def test_something_else(self, tmp_path: Path) -> None:
        path = tmp_path / "a.darasa"
        for rest in (b" \n", b" x\n", b" 01\nP", b" 1234567890\n", b" 1", b""):
            path.write_bytes(b"DARASA RECORD" + rest)
            with pytest.raises(errors.NotARecordError):
                opened(path)
        for content in (b"", b"PK\x03\x04", b"DARASA"):
            path.write_bytes(content)
            with pytest.raises(errors.NotARecordError):
                opened(path)

    def test_a_newer_form(self, tmp_path: Path) -> None:
        path = tmp_path / "a.darasa"
        path.write_bytes(b"DARASA RECORD 12\nwhatever that means")
        with pytest.raises(errors.NewerFileError) as caught:
            opened(path)
        assert caught.value.version == 12

    def test_another_centre(self, tmp_path: Path) -> None:
        path = forged(tmp_path / "a.darasa", [], centre=bytes(CENTRE.public_key))
        for other in (None, PrivateKey.generate()):
            with pytest.raises(errors.OtherCentreError):
                opened(path, other)
        with pytest.raises(errors.NotCollectingError):
            RecordFile(path, None, bytes(CENTRE.public_key)).verify(going_on)

    @pytest.mark.parametrize("place", [None, "folder"])
    def test_nothing_to_read(self, tmp_path: Path, place: str | None) -> None:
        path = tmp_path / "a.darasa"
        if place:
            path.mkdir()
        with pytest.raises(errors.StickUnreadableError):
            opened(path)

    def test_what_stops_being_readable(self) -> None:
        """The system gives this file, and then says that it cannot be read: as of a stick that dies."""
        with pytest.raises(errors.StickUnreadableError) as caught:
            opened(Path("/proc/self/mem"))
        assert caught.value.reason == "Input/output error"

    def test_a_signature_of_somebody_else(self, tmp_path: Path) -> None:
        other = SigningKey.generate()
        path = tmp_path / "a.darasa"
        path.write_bytes(built(signed=lambda text: other.sign(text).signature))
        with pytest.raises(errors.SignatureWrongError):
            opened(path)
        path.write_bytes(built(signed=lambda _text: b"short"))
        with pytest.raises(errors.SignatureWrongError):
            opened(path)

    def test_reading_can_be_stopped(self, tmp_path: Path) -> None:
        def stop() -> None:
            raise CancelledError

        path = forged(tmp_path / "a.darasa", [])
        with pytest.raises(CancelledError):
            RecordFile(path, None, None).verify(stop)


class TestDamage:
    def test_no_changed_byte_passes(self, tmp_path: Path, centre: bytes | None) -> None:
        """Every byte of a small file, and each of them changed in two ways."""
        path = forged(tmp_path / "a.darasa", [frozen(event())], [JOSEPH], centre=centre)
        whole = path.read_bytes()
        for place in range(len(whole)):
            for change in (1, 0x80):
                damaged = bytearray(whole)
                damaged[place] ^= change
                path.write_bytes(damaged)
                with pytest.raises(errors.FileRefusedError):
                    opened(path)

    def test_no_cut_passes(self, tmp_path: Path, centre: bytes | None) -> None:
        path = forged(tmp_path / "a.darasa", [frozen(event())], centre=centre)
        whole = path.read_bytes()
        for size in range(len(whole)):
            path.write_bytes(whole[:size])
            with pytest.raises(errors.FileRefusedError):
                opened(path)

    def test_no_larger_damage_passes(self, tmp_path: Path, centre: bytes | None) -> None:
        """Files of several frames: swapped, doubled, cut at their borders, joined, with zeros."""
        seed = random.randrange(2**32)
        print("seed:", seed)
        chance = random.Random(seed)
        # What is random cannot be folded into one frame.
        bodies = [b"{%s}" % chance.randbytes(300).hex().encode() for _ in range(1200)]
        path = forged(tmp_path / "a.darasa", bodies, centre=centre)
        whole = path.read_bytes()
        frame = (1 << 16) + 17
        assert len(whole) > 3 * frame
        start = 14 + 2 + 1 + 16 + 80 + 24 if centre else 17
        for content in (
            whole + b"\0", whole + whole, whole[:-1], whole[: start + frame], whole[: start + 2 * frame],
            whole[:start] + whole[start + frame :],
            whole[:start] + whole[start + frame : start + 2 * frame] + whole[start : start + frame]
            + whole[start + 2 * frame :],
            whole[: start + frame] + whole[start:],
            bytes(len(whole)), whole[:4096] + bytes(len(whole) - 4096),
            *(damaged(whole, chance) for _ in range(60)),
        ):  # fmt: skip
            path.write_bytes(content)
            with pytest.raises(errors.FileRefusedError):
                opened(path)
        path.write_bytes(whole)
        assert opened(path)[1] == bodies

    def test_nothing_passes_after_a_last_frame_that_is_full(self, tmp_path: Path) -> None:
        pieces: list[bytes] = []
        sealer = Sealer(pieces.append, bytes(CENTRE.public_key))
        sealer.write(bytes(1 << 16))
        sealer.end()
        whole = Opened(tmp_path, Feed(iter(pieces)), CENTRE)
        assert b"".join(whole.inside) == bytes(1 << 16)
        longer = Opened(tmp_path, Feed(iter([*pieces, b"x"])), CENTRE)
        with pytest.raises(errors.FileDamagedError, match="more after its end"):
            list(longer.inside)

    def test_what_changes_while_it_is_read(self, tmp_path: Path, centre: bytes | None) -> None:
        """A stick may tell another story the second time."""
        bodies = [frozen(event(seq=number + 1)) for number in range(50)]
        path = forged(tmp_path / "a.darasa", bodies, key=KEY, replica=AMINA, centre=centre)
        other = forged(tmp_path / "b.darasa", bodies[:40], key=KEY, replica=AMINA, centre=centre)
        file = RecordFile(path, CENTRE, None)
        contents = file.verify(going_on)
        other.replace(path)
        with pytest.raises(errors.FileDamagedError, match="changed while"):
            file.tombstones(contents, going_on)

    def test_what_shrinks_or_grows_while_it_is_read(self, tmp_path: Path) -> None:
        path = tmp_path / "a"
        path.write_bytes(bytes(1 << 17))
        source = Source(path)
        assert sum(map(len, source.pieces(going_on))) == 1 << 17
        for size in (1 << 16, 3 << 16):
            path.write_bytes(bytes(size))
            with pytest.raises(errors.FileDamagedError, match="changed while"):
                list(source.pieces(going_on))

    def test_what_stopped_being_readable_is_read_anew(self, tmp_path: Path) -> None:
        path = tmp_path / "a"
        path.write_bytes(bytes(1 << 17))
        source = Source(path)
        next(source.pieces(going_on))
        assert Feed(source.pieces(going_on)).take(1 << 20) == bytes(1 << 17)
        assert Feed(source.pieces(going_on)).take(1 << 20) == bytes(1 << 17)


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """Return a file with one byte, one bit or one stretch of it changed."""
    content = bytearray(whole)
    place = chance.randrange(len(content))
    stretch = chance.choice((1, 1, 512, 4096))
    before = bytes(content[place : place + stretch])
    content[place : place + stretch] = chance.randbytes(len(before))
    if bytes(content) == whole:
        content[place] ^= 1
    return bytes(content)


def built(
    *,
    header: object = None,
    trailer: object = None,
    lines: bytes = b"",
    data: bytes | None = None,
    signed: Sign = lambda text: KEY.sign(text).signature,
    order: bytes = b"HDTS",
    more: bytes = b"",
) -> bytes:
    """Return a file whose signature is good, whatever else it is."""
    usual = {"replica": AMINA, "key": bytes(KEY.verify_key).hex(), "computer": "", "made_at": 0}
    parts = {
        b"H": raw(usual if header is None else header),
        b"D": lzma.compress(lines) if data is None else data,
        b"T": raw({"statements": 0, "tombstones": 0} if trailer is None else trailer),
        b"P": bytes(9),
    }
    pieces: list[bytes] = []
    sealer = Sealer(pieces.append, None)
    for number in order:
        letter = bytes([number])
        text = b"Darasa record file 1\n" + blake2b(b"".join(pieces)).digest()
        content = signed(text) if letter == b"S" else parts[letter]
        sealer.write(letter + len(content).to_bytes(4) + content)
    return b"".join(pieces) + more


def raw(value: object) -> bytes:
    return value if isinstance(value, bytes) else json.dumps(value).encode()


class TestForgedForms:
    """Whoever has a key can sign anything."""

    def test_a_good_one_passes(self, tmp_path: Path) -> None:
        path = tmp_path / "a.darasa"
        path.write_bytes(built(order=b"HDTPPS"))
        assert opened(path)[1] == []

    @pytest.mark.parametrize(
        "values",
        [
            {"header": b"no JSON"}, {"header": b"[" * 60_000}, {"header": [1]}, {"header": {}},
            {"header": {"replica": "x", "key": "00" * 32, "computer": "", "made_at": 0}},
            {"header": {"replica": AMINA, "key": "00" * 31, "computer": "", "made_at": 0}},
            {"header": {"replica": AMINA, "key": 5, "computer": "", "made_at": 0}},
            {"header": {"replica": AMINA, "key": "zz", "computer": "", "made_at": 0}},
            {"header": {"replica": AMINA, "key": "00" * 32, "computer": None, "made_at": 0}},
            {"header": {"replica": AMINA, "key": "00" * 32, "computer": "x" * 101, "made_at": 0}},
            {"header": {"replica": AMINA, "key": "00" * 32, "computer": "", "made_at": True}},
            {"header": {"replica": AMINA, "key": "00" * 32, "computer": "", "made_at": -1}},
            {"trailer": {}}, {"trailer": {"statements": 0, "tombstones": True}},
            {"trailer": {"statements": 1, "tombstones": 0}}, {"trailer": {"statements": 0, "tombstones": 1}},
            {"lines": b"{}\n"}, {"lines": f"-{AMINA}\n".encode()},
            {"order": b"DTS"}, {"order": b"HTS"}, {"order": b"HDS"}, {"order": b"HDT"}, {"order": b"H"},
            {"order": b"HHDTS"}, {"order": b"HDTTS"}, {"order": b"HDTSS"}, {"order": b"HDTPDS"},
            {"order": b""},
            {"more": b"S"}, {"more": b"S\0\0\0\0"}, {"data": bytes((1 << 16) + 1)},
            {"data": b"no xz"}, {"data": lzma.compress(b"")[:-1]}, {"data": lzma.compress(b"") + b"x"},
            {"data": lzma.compress(b"") * 2}, {"data": lzma.compress(b"", lzma.FORMAT_ALONE)},
        ],
        ids=lambda values: str(values)[:50],
    )  # fmt: skip
    def test_all_others_are_refused(self, tmp_path: Path, values: dict[str, object]) -> None:
        path = tmp_path / "a.darasa"
        path.write_bytes(built(**values))  # type: ignore[arg-type]
        with pytest.raises(errors.FileRefusedError) as caught:
            opened(path)
        assert str(path) in str(caught.value)

    def test_a_key_that_is_no_key(self, tmp_path: Path) -> None:
        path = tmp_path / "a.darasa"
        about = {"replica": AMINA, "key": "00" * 32, "computer": "", "made_at": 0}
        path.write_bytes(built(header=about, signed=lambda _text: bytes(64)))
        with pytest.raises(errors.SignatureWrongError):
            opened(path)

    def test_a_kind_that_there_is_not(self, tmp_path: Path) -> None:
        path = tmp_path / "a.darasa"
        path.write_bytes(b"DARASA RECORD 1\nX")
        with pytest.raises(errors.FileDamagedError):
            opened(path)


class TestUnfolding:
    """What cannot be folded back, or only into far too much."""

    @pytest.mark.parametrize(
        "line",
        [b"x", b"", b"-", b"-x", b"-" + AMINA.upper().replace("1", "A").encode(), b"=*", b"=YQ", b"-\xff"],
    )
    def test_lines_that_are_none(self, line: bytes) -> None:
        with pytest.raises(errors.FileDamagedError):
            list(unfold([lzma.compress(line + b"\n")], Path("a")))

    def test_more_after_the_end(self) -> None:
        folded = lzma.compress(b"{}\n")
        for more in (b"", b"x", folded):
            with pytest.raises(errors.FileDamagedError):
                list(unfold([folded, more], Path("a")))

    def test_a_line_without_an_end(self) -> None:
        with pytest.raises(errors.FileDamagedError):
            list(unfold([lzma.compress(b"{}\n{}")], Path("a")))

    def test_one_far_too_long(self) -> None:
        with pytest.raises(errors.FileTooLargeError):
            list(unfold([lzma.compress(b"{" * (5 << 20))], Path("a")))

    def test_a_bomb(self) -> None:
        """70 MB out of 20 kB: refused before it is all there, and never held."""
        bomb = lzma.compress((b"{" + b" " * 8190 + b"\n") * 8600)
        assert len(bomb) < 30_000
        with pytest.raises(errors.FileTooLargeError):
            deque(unfold([bomb], Path("a")), maxlen=1)
        assert folding._ROOM < 8600 * 8192

    def test_one_that_wants_much_memory(self) -> None:
        greedy = [{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 1 << 28}]
        with pytest.raises(errors.FileDamagedError):
            list(unfold([lzma.compress(b"{}\n", filters=greedy)], Path("a")))

    def test_pieces_of_any_size(self) -> None:
        content = b'{"a":1}\n=' + b64encode(b"x\n") + f"\n-{AMINA}\n".encode()
        folded = lzma.compress(content)
        lines = list(unfold([folded[place : place + 1] for place in range(len(folded))], Path("a")))
        assert [line.statement for line in lines] == [b'{"a":1}', b"x\n", None]
        assert lines[2].tombstone == AMINA


def test_a_name_is_cut_to_what_travels(tmp_path: Path) -> None:
    path = forged(tmp_path / "a.darasa", [], computer="é" * 500)
    assert opened(path)[0].header.computer == "é" * blocks.LONGEST_NAME
