"""References against a base URI (RFC 3986, section 5), for every scheme: `urllib.parse.urljoin` knows only some."""

from __future__ import annotations

import re
from urllib.parse import unquote

_PARTS = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)


def split(uri: str) -> tuple[str, str]:
    """Give the part before `#`, and the fragment behind it, decoded ("" when there is none)."""
    absolute, _, fragment = uri.partition("#")
    return absolute, unquote(fragment)


def join(base: str, reference: str) -> str:
    """Give the target of a reference, without its fragment."""
    scheme, authority, path, query = _parts(reference)
    base_scheme, base_authority, base_path, base_query = _parts(base)
    if scheme is not None:
        return _unsplit(scheme, authority, _without_dots(path), query)
    if authority is not None:
        return _unsplit(base_scheme, authority, _without_dots(path), query)
    if not path:
        return _unsplit(base_scheme, base_authority, base_path, base_query if query is None else query)
    if not path.startswith("/"):
        folder = base_path[: base_path.rfind("/") + 1]
        path = f"/{path}" if base_authority is not None and not base_path else folder + path
    return _unsplit(base_scheme, base_authority, _without_dots(path), query)


def _parts(uri: str) -> tuple[str | None, str | None, str, str | None]:
    match = _PARTS.fullmatch(uri)
    if match is None:
        return None, None, uri, None
    scheme, authority, path, query, _ = match.groups()
    return scheme, authority, path, query


def _unsplit(scheme: str | None, authority: str | None, path: str, query: str | None) -> str:
    start = "" if scheme is None else f"{scheme}:"
    host = "" if authority is None else f"//{authority}"
    return f"{start}{host}{path}" + ("" if query is None else f"?{query}")


def _without_dots(path: str) -> str:
    """Section 5.2.4; a path of a scheme without hierarchy (`urn:x:y`) has no dots to remove."""
    if "." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments:
        if segment == ".." and len(kept) > 1:
            kept.pop()
        elif segment not in {".", ".."}:
            kept.append(segment)
    if segments[-1] in {".", ".."}:
        kept.append("")
    return "/".join(kept)
