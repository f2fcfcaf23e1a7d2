"""What `format` asserts, where it is more than an annotation (JSON Schema Validation 2020-12, section 7.3).

Compiled schemas call `is_format`. Nothing is imported that generated clients have not.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING

import idna

from openapi_attrs.rules.ecma import PatternError, parse

if TYPE_CHECKING:
    from collections.abc import Callable

_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIME = re.compile(r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))")
_DURATION = re.compile(
    r"P(?:[0-9]+W"
    r"|(?=[0-9T])(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)?"
    r"(?:T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?)"
)
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_IDN_DOTS = re.compile("[.\u3002\uff0e\uff61]")
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]"
_QUOTED = r'"(?:[ !#-\[\]-~]|\\[ -~])*"'
_LOCAL = re.compile(rf"{_ATOM}+(?:\.{_ATOM}+)*|{_QUOTED}")
_IDN_ATOM = r"[^\x00-\x20\"(),.:;<>@\[\\\]\x7f]"
_IDN_LOCAL = re.compile(rf'{_IDN_ATOM}+(?:\.{_IDN_ATOM}+)*|"(?:[^\x00-\x1f"\\\x7f]|\\[^\x00-\x1f\x7f])*"')
_POINTER = re.compile(r"(?:/(?:[^~/]|~[01])*)*")
_RELATIVE_POINTER = re.compile(r"(?:0|[1-9][0-9]*)(?:#|(?:/(?:[^~/]|~[01])*)*)")
_UUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")

_PERCENT = "%[0-9A-Fa-f]{2}"
_ASCII_UNRESERVED = r"A-Za-z0-9\-._~"
_SUB_DELIMITERS = "!$&'()*+,;="
_UCS = (
    "\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\U00010000-\U0001fffd\U00020000-\U0002fffd\U00030000-\U0003fffd"
    "\U00040000-\U0004fffd\U00050000-\U0005fffd\U00060000-\U0006fffd\U00070000-\U0007fffd\U00080000-\U0008fffd"
    "\U00090000-\U0009fffd\U000a0000-\U000afffd\U000b0000-\U000bfffd\U000c0000-\U000cfffd\U000d0000-\U000dfffd"
    "\U000e1000-\U000efffd"
)
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_FUTURE = re.compile(rf"[vV][0-9A-Fa-f]+\.[{_ASCII_UNRESERVED}{_SUB_DELIMITERS}:]+")
_TEMPLATE_VARIABLE = rf"(?:[A-Za-z0-9_]|{_PERCENT})+(?:\.(?:[A-Za-z0-9_]|{_PERCENT})+)*(?::[1-9][0-9]{{0,3}}|\*)?"
_TEMPLATE = re.compile(
    rf"(?:[!#$&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~{_UCS}{_PRIVATE}]|{_PERCENT}"
    rf"|\{{[+#./;?&=,!@|]?{_TEMPLATE_VARIABLE}(?:,{_TEMPLATE_VARIABLE})*\}})*"
)


def is_format(name: str, text: str) -> bool:
    """Whether a string has a format; what nobody defines, every string has."""
    check = _CHECKS.get(name)
    return check is None or check(text)


# ---------------------------------------------------------------- time (RFC 3339)


def _is_date(text: str) -> bool:
    match = _DATE.fullmatch(text)
    if match is None:
        return False
    year, month, day = map(int, match.groups())
    try:
        date(year or 4, month, day)  # year 0 is a leap year, as 4 is
    except ValueError:
        return False
    return True


def _is_time(text: str) -> bool:
    match = _TIME.fullmatch(text)
    if match is None:
        return False
    hour, minute, second = (int(match[index]) for index in (1, 2, 3))
    sign, offset_hour, offset_minute = match[4] or "+", int(match[5] or 0), int(match[6] or 0)
    if hour > 23 or minute > 59 or second > 60 or offset_hour > 23 or offset_minute > 59:
        return False
    offset = offset_hour * 60 + offset_minute
    in_utc = (hour * 60 + minute + (offset if sign == "-" else -offset)) % 1440
    return second < 60 or in_utc == 1439  # a leap second ends a day of UTC


def _is_date_time(text: str) -> bool:
    return text[10:11] in {"T", "t"} and _is_date(text[:10]) and _is_time(text[11:])


def _is_duration(text: str) -> bool:
    return _DURATION.fullmatch(text) is not None and text != "P"


# ---------------------------------------------------------------- hosts and mail


def _is_ipv4(text: str) -> bool:
    try:
        ipaddress.IPv4Address(text)
    except ValueError:
        return False
    return text.isascii()


def _is_ipv6(text: str) -> bool:
    try:
        ipaddress.IPv6Address(text)
    except ValueError:
        return False
    return "%" not in text


def _is_hostname(text: str) -> bool:
    """RFC 1123, section 2.1, where an A-label must be one of IDNA 2008 (RFC 5890)."""
    return len(text) <= 253 and text.isascii() and all(_is_ascii_label(label) for label in text.split("."))


def _is_ascii_label(label: str) -> bool:
    if _LABEL.fullmatch(label) is None:
        return False
    if label[2:4] != "--":
        return True
    try:
        return label[:2].lower() == "xn" and idna.alabel(idna.ulabel(label)).decode() == label.lower()
    except (idna.IDNAError, UnicodeError, IndexError):
        return False


def _is_idn_hostname(text: str) -> bool:
    """RFC 5890, section 2.3.2.3, with the separators that RFC 3490 names."""
    labels = _IDN_DOTS.split(text)
    try:
        written = [label if label.isascii() else idna.alabel(label).decode() for label in labels]
        spoken = [idna.ulabel(label) if label[:4].lower() == "xn--" else label for label in written if label]
        is_bidi = any(unicodedata.bidirectional(char) in {"R", "AL", "AN"} for label in spoken for char in label)
        for label in spoken:
            idna.check_bidi(label, check_ltr=is_bidi)
    except (idna.IDNAError, UnicodeError, IndexError):
        return False
    return len(".".join(written)) <= 253 and all(_is_ascii_label(label) for label in written)


def _is_email(text: str) -> bool:
    """RFC 5321, section 4.1.2: Mailbox."""
    local, _, domain = text.rpartition("@")
    return _LOCAL.fullmatch(local) is not None and (_is_hostname(domain) or _is_address_literal(domain))


def _is_idn_email(text: str) -> bool:
    """RFC 6531, section 3.3."""
    local, _, domain = text.rpartition("@")
    named = _is_idn_hostname(unicodedata.normalize("NFC", domain))
    return _IDN_LOCAL.fullmatch(local) is not None and (named or _is_address_literal(domain))


def _is_address_literal(text: str) -> bool:
    if text[:1] != "[" or text[-1:] != "]":
        return False
    inside = text[1:-1]
    return _is_ipv6(inside[5:]) if inside[:5].lower() == "ipv6:" else _is_ipv4(inside)


# ---------------------------------------------------------------- URIs (RFC 3986) and IRIs (RFC 3987)


class _Grammar:
    """The regular expressions of one of the two; the host in brackets is looked at on its own."""

    def __init__(self, more: str, more_in_query: str) -> None:
        plain = f"{_ASCII_UNRESERVED}{more}{_SUB_DELIMITERS}"
        char = f"(?:[{plain}:@]|{_PERCENT})"
        authority = (
            rf"(?:(?:[{plain}:]|{_PERCENT})*@)?(?:\[(?P<literal>[^\]]*)\]|(?:[{plain}]|{_PERCENT})*)(?::[0-9]*)?"
        )
        first = f"(?:[{plain}@]|{_PERCENT})+"  # the first segment of a relative path has no colon
        rooted = f"(?:/(?:{char}+(?:/{char}*)*)?)"
        tail = rf"(?:\?(?:[{plain}:@/?{more_in_query}]|{_PERCENT})*)?(?:#(?:[{plain}:@/?]|{_PERCENT})*)?"
        hier = f"(?://{authority}(?:/{char}*)*|{rooted}|{char}+(?:/{char}*)*|)"
        self.absolute = re.compile(f"[A-Za-z][A-Za-z0-9+.-]*:{hier}{tail}")
        self.relative = re.compile(f"(?://{authority}(?:/{char}*)*|{rooted}|{first}(?:/{char}*)*|){tail}")

    def is_absolute(self, text: str) -> bool:
        return _has_sound_host(self.absolute.fullmatch(text))

    def is_reference(self, text: str) -> bool:
        return self.is_absolute(text) or _has_sound_host(self.relative.fullmatch(text))


def _has_sound_host(match: re.Match[str] | None) -> bool:
    if match is None:
        return False
    literal = match["literal"]
    return literal is None or _is_ipv6(literal) or _FUTURE.fullmatch(literal) is not None


_URI = _Grammar("", "")
_IRI = _Grammar(_UCS, _PRIVATE)


# ---------------------------------------------------------------- the rest


def _is_regex(text: str) -> bool:
    try:
        parse(text)
    except PatternError:
        return False
    return True


def _matches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda text: pattern.fullmatch(text) is not None


_CHECKS: dict[str, Callable[[str], bool]] = {
    "date": _is_date,
    "time": _is_time,
    "date-time": _is_date_time,
    "duration": _is_duration,
    "ipv4": _is_ipv4,
    "ipv6": _is_ipv6,
    "hostname": _is_hostname,
    "idn-hostname": _is_idn_hostname,
    "email": _is_email,
    "idn-email": _is_idn_email,
    "uri": _URI.is_absolute,
    "uri-reference": _URI.is_reference,
    "iri": _IRI.is_absolute,
    "iri-reference": _IRI.is_reference,
    "uri-template": _matches(_TEMPLATE),
    "json-pointer": _matches(_POINTER),
    "relative-json-pointer": _matches(_RELATIVE_POINTER),
    "uuid": _matches(_UUID),
    "regex": _is_regex,
}
