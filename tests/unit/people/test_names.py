"""What may be a learner's name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from darasa.people.errors import NameFault, NameRefusedError
from darasa.people.names import MAX_NAME, clean_name, safe_name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Amina", "Amina"),
        ("  Amina \u00a0 Wanjiru ", "Amina Wanjiru"),
        ("\u2003Amina\u2009\u202fWanjiru\u1680", "Amina Wanjiru"),
        ("Jose\u0301", "José"),
        ("አማኑኤል", "አማኑኤል"),
        ("فاطمة", "فاطمة"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("O'Brien-Ng", "O'Brien-Ng"),
        ("王芳", "王芳"),
        ("7", "7"),
        ("😀", "😀"),
        ("<b>Amina</b>", "<b>Amina</b>"),
        ("x" * MAX_NAME, "x" * MAX_NAME),
    ],
)
def test_what_people_are_called(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", NameFault.EMPTY),
        ("  \u3000 ", NameFault.EMPTY),
        ("\u200d\u200c", NameFault.EMPTY),
        ("\u0301", NameFault.EMPTY),
        ("x" * (MAX_NAME + 1), NameFault.TOO_LONG),
        ("Amina\nJoseph", NameFault.CHARACTERS),
        ("Amina\tJoseph", NameFault.CHARACTERS),
        ("A\u202eanim", NameFault.CHARACTERS),
        ("A\u2066b\u2069", NameFault.CHARACTERS),
        ("A\u200b", NameFault.CHARACTERS),
        ("A\u2028B", NameFault.CHARACTERS),
        ("\u3164", NameFault.CHARACTERS),
        ("\u2800", NameFault.CHARACTERS),
        ("A\uffa0", NameFault.CHARACTERS),
        ("A\x00", NameFault.CHARACTERS),
        ("A\ue000", NameFault.CHARACTERS),
        ("A\ud800", NameFault.CHARACTERS),
    ],
)
def test_what_nobody_is_called(typed: str, reason: NameFault) -> None:
    with pytest.raises(NameRefusedError) as refused:
        clean_name(typed)
    assert refused.value.reason is reason


@given(st.text(max_size=80))
def test_a_kept_name_is_kept_as_it_is(typed: str) -> None:
    try:
        kept = clean_name(typed)
    except NameRefusedError:
        return
    assert clean_name(kept) == kept
    assert 1 <= len(kept) <= MAX_NAME
    assert kept.isprintable() or set("\u200c\u200d") & set(kept)


@pytest.mark.parametrize(
    ("came", "shown"),
    [
        ("Amina", "Amina"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("A\u202enima\u202c", "Anima"),
        ("Amina\r\n\tJoseph\u2028Neema", "Amina Joseph Neema"),
        ("Amina\x00\ud800\ue000", "Amina"),
        ("\u200b\u3164\u0301", ""),
        ("", ""),
        ("x" * 10_000_000, "x" * MAX_NAME),
        ("\u202e" * 10_000_000, ""),
        ("x" * (MAX_NAME - 1) + " y", "x" * (MAX_NAME - 1)),
    ],
)
def test_a_name_from_outside_is_made_safe(came: str, shown: str) -> None:
    assert safe_name(came) == shown


@given(st.text(max_size=80))
def test_a_safe_name_is_one_or_none(came: str) -> None:
    shown = safe_name(came)
    assert shown == "" or clean_name(shown) == shown
    assert safe_name(shown) == shown
