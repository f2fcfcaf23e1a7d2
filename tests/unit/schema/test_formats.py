"""What each format lets through, at the edges of its specification; `make suites` asks the JSON Schema Test Suite."""

from __future__ import annotations

import pytest

from openapi_attrs import compile_schema
from openapi_attrs.rules import formats

LONGEST = ".".join(["a" * 63] * 4)[:253]
TABLE: dict[str, tuple[list[str], list[str]]] = {
    "date": (
        ["0000-02-29", "2024-02-29", "9999-12-31"],
        ["2023-02-29", "2024-13-01", "24-01-01", "2024-1-1", "\u0662\u0660\u0662\u0664-01-01"],
    ),
    "time": (
        ["00:00:00Z", "23:59:59.999z", "23:59:60Z", "01:29:60+01:30", "22:29:60-01:30", "12:00:00+23:59"],
        ["24:00:00Z", "12:60:00Z", "12:00:61Z", "12:00:60Z", "12:00:00", "12:00:00+24:00", "12:00:00+00:60", "1:0:0Z"],
    ),
    "date-time": (
        ["2024-02-29T00:00:00Z", "2024-02-29t23:59:60z"],
        ["2024-02-29 00:00:00Z", "2024-02-29", "2023-02-29T00:00:00Z", "2024-02-29T24:00:00Z"],
    ),
    "duration": (["P1Y2M3DT4H5M6S", "P1W", "PT1S", "P0D"], ["P", "PT", "P1YT", "P1D1Y", "P1Y1W", "1D", "P1S"]),
    "ipv4": (["0.0.0.1", "255.255.255.255"], ["256.0.0.0", "1.2.3", "01.2.3.4", "1.2.3.4\n", "\u0661.2.3.4"]),
    "ipv6": (
        ["::", "::1", "1:2:3:4:5:6:7:8", "::ffff:1.2.3.4"],
        ["1:2:3:4:5:6:7", ":::", "::1%eth0", "12345::", "g::"],
    ),
    "hostname": (
        ["a", "A-1.b", "a" * 63, LONGEST, "xn--bcher-kva.example"],
        ["", "-a", "a-", "a..b", "a_b", "a" * 64, f"{LONGEST}a", "bücher", "ab--c", "xn--a"],
    ),
    "idn-hostname": (["bücher.example", "例え。テスト", "a"], ["", "-ü", "a..ü", "ab--ü", "\u302e\ud55c"]),
    "email": (
        ["a@b", "a.b+c@d.e", '"a b"@c', "a@[1.2.3.4]", "a@[IPv6:::1]"],
        ["@b", "a@", "a", ".a@b", "a..b@c", "a b@c", "a@[1.2.3]", "a@[::1]", 'a"b@c', "ü@b"],
    ),
    "idn-email": (["ü@bücher.example", "a@b"], ["@ü", "ü", "a b@ü", ".ü@b"]),
    "uri": (
        ["a:", "http://a", "http://u@[::1]:80/b/../c?d=/?#e", "urn:a:b", "http://[v1.a]/", "mailto:a@b"],
        ["", "a", "//a", "http://[::1", "http://[a]/", "a:%zz", "http://a b", "1a:b", "http://ü", "a:[", "a:#b#c"],
    ),
    "uri-reference": (
        ["", "a", "//a/b", "/a?b#c", "?a", "#a", "./a:b", "a:b"],
        ["\\", "a%2", "1:b", "#a#b", "//[a]", "ü"],
    ),
    "iri": (["http://ü.example/é?\ue000"], ["ü", "http://a/\ue000", "http://[ü]/"]),
    "iri-reference": (["ü", "//ü/é#é", ""], ["\\", "é%2", "#é#"]),
    "uri-template": (
        ["", "/a{b}{?c*,d:3}{+e.f}", "%20é"],
        ["{", "}", "{}", "{a:0}", "{a:10000}", "{-a}", "a b", "%2", "{a**}"],
    ),
    "json-pointer": (["", "/", "/a~0~1b", "/é/ "], ["a", "/~", "/~2", "#/a", "/a~"]),
    "relative-json-pointer": (["0", "10#", "1/a", "0/"], ["", "01", "-1", "a", "1##", "1/~", "/a"]),
    "uuid": (
        ["2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2EB8AA08-AA98-11EA-B4AA-73B441D16380"],
        [
            "2eb8aa08aa9811eab4aa73b441d16380",
            "2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
            "2eb8aa08-aa98-11ea-b4aa-73b441d163800",
        ],
    ),
    "regex": ([r"^a\d$", "", r"(?<a>b)\k<a>", r"\p{L}"], ["(", "[a", "a{2,1}", "*", r"\Z"]),
}


def test_every_format_is_judged() -> None:
    assert TABLE.keys() == vars(formats)["_CHECKS"].keys()


@pytest.mark.parametrize("name", TABLE)
def test_a_format_lets_through_what_its_specification_does(name: str) -> None:
    right, wrong = TABLE[name]
    validator = compile_schema({"format": name}, formats="assert")
    assert [text for text in right if not validator.is_valid(text)] == []
    assert [text for text in wrong if validator.is_valid(text)] == []
    assert validator.is_valid(1)


def test_what_nobody_defines_and_what_is_not_asserted_is_let_through() -> None:
    assert compile_schema({"format": "unknown"}, formats="assert").is_valid("x")
    assert compile_schema({"format": "date"}).is_valid("x")
