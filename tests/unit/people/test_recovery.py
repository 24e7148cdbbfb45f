"""Recovery codes: made to be copied by hand, read however they were typed."""

import re

from darasa.people.recovery import new_code, plain_code


def test_a_code_is_twenty_clear_characters_in_groups() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}", code)
        assert plain_code(code) == code.replace("-", "")


def test_it_is_read_however_it_was_typed() -> None:
    for typed in (
        "7kx2m-0011a-bcdef-ghjkm",
        " 7KX2M 0O1lA BCDEF GHJKM\n",
        "7KX2M—OOIL A.BCDEF_GHJKM",
        "７ＫＸ２Ｍ－００１１Ａ－ＢＣＤＥＦ－ＧＨＪＫＭ",
        "7KX2M0OiIABCDEFGHJKM",
    ):
        assert plain_code(typed) == "7KX2M0011ABCDEFGHJKM"
    assert plain_code("7KX2M-0011A-BCDEF-GHJKN") != "7KX2M0011ABCDEFGHJKM"
    assert plain_code(" - ") == ""
