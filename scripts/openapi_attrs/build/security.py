"""Credentials and servers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from openapi_attrs import names
from openapi_attrs.build.reader import below
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.model import SecurityScheme, Server, ServerVariable
from openapi_attrs.resolve.grammar import PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openapi_attrs.build.pins import Pins
    from openapi_attrs.build.reader import Node, Reader
    from openapi_attrs.model import Json, Pointer, SecurityRequirement

SCHEMES = "/components/securitySchemes"
Kind = Literal["apiKey", "basic", "bearer", "mutualTLS"]
Where = Literal["query", "header", "cookie", ""]


def security_schemes(reader: Reader, pins: Pins, components: Node, package: str) -> tuple[SecurityScheme, ...]:
    """Give the credentials of a client."""
    nodes = reader.mapping(components, "securitySchemes", "/components")
    pinned = {wire: name for wire, node in nodes.items() if (name := pins.attribute(below(SCHEMES, wire), node))}
    pins.hold_apart(((below(SCHEMES, wire), name) for wire, name in pinned.items()), names.CREDENTIAL.taken)
    named = _named(nodes, pinned)
    prefix = f"{package.upper()}_"
    out: list[SecurityScheme] = []
    for wire, value in nodes.items():
        pointer = below(SCHEMES, wire)
        node = reader.node(value, pointer)
        kind = _kind(reader, node, pointer) if node is not None else None
        if node is None or kind is None:
            continue
        variable = named[wire].upper()
        out.append(
            SecurityScheme(
                name=named[wire],
                wire=wire,
                kind=kind,
                where=cast("Where", node.get("in", "header")) if kind == "apiKey" else "",
                parameter=str(node.get("name", "Authorization")) if kind == "apiKey" else "",
                environment=variable if variable.startswith(prefix) else prefix + variable,
                doc=reader.text(node, "description"),
                pointer=pointer,
            )
        )
    return tuple(out)


def _named(nodes: Node, pinned: Mapping[str, str]) -> dict[str, str]:
    """Name the keyword for each; schemes that mean the same under one name, but for its spelling, share theirs."""
    same_as: dict[str, str] = {}
    for wire, node in nodes.items():
        like = (other for other in same_as.values() if _alike(wire, other) and _meaning(nodes[other]) == _meaning(node))
        same_as[wire] = wire if wire in pinned else next(like, wire)
    named = names.assign(dict.fromkeys(same_as.values()), names.CREDENTIAL, pinned=pinned)
    return {wire: named[other] for wire, other in same_as.items()}


def _alike(one: str, other: str) -> bool:
    return names.named(one, names.CREDENTIAL) == names.named(other, names.CREDENTIAL)


def _meaning(node: Json) -> Json:
    """Give what a scheme asks for, without what is only told of it."""
    if not is_mapping(node):
        return node
    return {key: value for key, value in node.items() if key not in {"description", "bearerFormat"} and key[:2] != "x-"}


def _kind(reader: Reader, node: Node, pointer: Pointer) -> Kind | None:
    match node:
        case {"type": "apiKey", "in": "query" | "header" | "cookie", "name": str()}:
            return "apiKey"
        case {"type": "http", "scheme": str(scheme)} if scheme.lower() in {"basic", "bearer"}:
            return "basic" if scheme.lower() == "basic" else "bearer"
        case {"type": "http", "scheme": str()}:
            return "apiKey"  # of a scheme that is not known here: what is sent is what the caller gives
        case {"type": "oauth2" | "openIdConnect"}:
            return "bearer"
        case {"type": "mutualTLS"}:
            return "mutualTLS"
        case _:
            reader.lose("unknown-security-scheme", "this kind of credential is not known", pointer, "no credential")
            return None


def requirements(
    reader: Reader, node: Node, pointer: Pointer, known: frozenset[str]
) -> tuple[SecurityRequirement, ...]:
    """Read `security`: alternatives, each the schemes that are needed together."""
    alternatives: list[SecurityRequirement] = []
    at = below(pointer, "security")
    for index, value in enumerate(reader.sequence(node, "security", pointer)):
        needed = reader.node(value, below(at, index))
        if needed is None:
            continue
        unknown = [scheme for scheme in needed if scheme not in known]
        for scheme in unknown:
            there = below(at, index, scheme)
            reader.lose("unknown-security-scheme", f"there is no usable security scheme {scheme!r}", there, "ignored")
        if not unknown:
            alternatives.append(tuple(needed))
    return tuple(dict.fromkeys(alternatives))


def servers(reader: Reader, node: Node, pointer: Pointer) -> tuple[Server, ...]:
    """Read `servers`."""
    found: list[Server] = []
    for index, value in enumerate(reader.sequence(node, "servers", pointer)):
        at = below(pointer, "servers", index)
        server = reader.node(value, at)
        if server is None:
            continue
        if isinstance(server.get("url"), str):
            found.append(Server(server["url"], tuple(_variables(reader, server, at))))
        else:
            reader.wrong_type("a URL", below(at, "url"))
    return tuple(found)


def _variables(reader: Reader, server: Node, pointer: Pointer) -> Iterator[ServerVariable]:
    """Read what stands for each placeholder of a URL; nothing does for one that is not declared."""
    declared = reader.mapping(server, "variables", pointer)
    for wire in dict.fromkeys(PLACEHOLDER.findall(server["url"])):
        at = below(pointer, "variables", wire)
        node = (reader.node(declared[wire], at) or {}) if wire in declared else {}
        listed = reader.sequence(node, "enum", at)
        default = str(node["default"]) if "default" in node else None
        yield ServerVariable(wire, default, tuple(map(str, listed)))
