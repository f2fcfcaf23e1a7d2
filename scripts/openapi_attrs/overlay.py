"""Tree + Overlay documents -> tree (OpenAPI Overlay Specification 1.0.0 and 1.1.0).

Against the letter, a target that matches nothing is an error, unless its action says `x-may-not-match: true`: a rule or
name that no longer applies would be lost in silence. A list put to a list is appended item by item in 1.0 too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import define, field, frozen
from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError, JSONPathNode, JSONPathQuery
from jsonpath_rfc9535.selectors import NameSelector

from openapi_attrs.errors import did_you_mean
from openapi_attrs.load import Document, Source, escape, load
from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.load.pointers import node_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from openapi_attrs.errors import Problems
    from openapi_attrs.model import Json, Pointer

Keys: TypeAlias = tuple[str | int, ...]
_RELEASE = re.compile(r"1\.[01]\.\d+")
_WANTED = {str: "text", bool: "true or false", dict: "a mapping", list: "a list"}
_ROOT: dict[str, type] = {"overlay": str, "info": dict, "extends": str, "actions": list}
_INFO: dict[str, type] = {"title": str, "version": str, "description": str}
_ACTION: dict[str, type | None] = {
    "target": str,
    "description": str,
    "update": None,
    "remove": bool,
    "copy": str,
    "x-may-not-match": bool,
}


_EXTENSIONS = (
    "x-content-media-type",
    "x-may-not-match",
    "x-openapi-attrs-call",
    "x-openapi-attrs-kind",
    "x-openapi-attrs-name",
    "x-validation-rules",
)
"""What the toolkit reads; all others are somebody else's, but for one that is spelled nearly so."""


class _Environment(JSONPathEnvironment):
    max_recursion_depth = 400  # documents may be deeper than the 100 levels that `..` visits by default


_PATHS = _Environment()


def apply(document: Document, overlays: Sequence[Path], problems: Problems, *, root: Path) -> Document:
    """Apply overlays in order; the document's tree is shared where nothing changes.

    `root` is the folder that messages tell places from. Raises Refusal when an overlay cannot be read; an action that
    is invalid, matches nothing or does not fit is noted, and the others are applied.
    """
    for path in overlays:
        source = load(path, problems, root=root, budgets=document.sources[0].budgets)
        actions = _Reader(source, problems).actions(document)
        edit = _Edit(document.sources, source, problems, document.tree, dict(document.origins))
        for action in actions:
            edit.run(action)
        document = edit.document()
    return document


# ---------------------------------------------------------------- reading an overlay


@frozen
class _Action:
    """A valid action; `at` is its pointer in the overlay."""

    at: Pointer
    target: JSONPathQuery
    remove: bool
    update: tuple[Json] | None
    copy: JSONPathQuery | None
    may_not_match: bool
    primitives: bool  # whether a target may be a primitive (1.1)


@frozen
class _Reader:
    """Checks one overlay against its specification."""

    source: Source
    problems: Problems

    def actions(self, document: Document) -> list[_Action]:
        """Give the actions that are valid, note what is wrong."""
        tree = self.source.tree
        if not is_mapping(tree):
            self.error("wrong-type", "an overlay is a mapping", "")
            return []
        overlay = tree
        self.fields(overlay, _ROOT, ("overlay", "info", "actions"), "")
        if is_mapping(overlay.get("info")):
            self.fields(overlay["info"], _INFO, ("title", "version"), "/info")
        version = overlay.get("overlay")
        if isinstance(version, str) and not _RELEASE.fullmatch(version):
            self.error("unknown-version", f"overlay: {version}", "/overlay", "known are 1.0.x and 1.1.x, as text")
        self.extends(overlay.get("extends"), document)
        return self.listed(overlay.get("actions"), str(version))

    def listed(self, actions: Json, version: str) -> list[_Action]:
        if not is_list(actions):
            return []
        items: list[Json] = actions
        if not items:
            self.error("no-actions", "an overlay has at least one action", "/actions")
        found: list[_Action] = []
        for index, item in enumerate(items):
            at = f"/actions/{index}"
            if not is_mapping(item):
                self.error("wrong-type", "an action is a mapping", at)
            elif item in items[:index]:
                self.error("duplicate-action", f"this is action {items.index(item) + 1} once more", at)
            else:
                action = self.action(item, at, version)
                found += [action] if action else []
        return found

    def action(self, node: dict[str, Json], at: Pointer, version: str) -> _Action | None:
        known = {key: kind for key, kind in _ACTION.items() if key != "copy" or not version.startswith("1.0")}
        self.fields(node, known, ("target",), at)
        self.extensions(node, at)
        if "update" in node and "copy" in node and not node.get("remove"):
            self.error("update-and-copy", "an action updates or copies, not both", f"{at}/copy")
        target = self.path(node, "target", at)
        copy = self.path(node, "copy", at) if "copy" in known else None
        if target is None:
            return None
        if not (node.get("remove") or "update" in node or copy):
            self.problems.warn("idle-action", "this action changes nothing", self.source.locate(at))
        return _Action(
            at,
            target,
            node.get("remove") is True,
            (node["update"],) if "update" in node else None,
            copy,
            node.get("x-may-not-match") is True,
            not version.startswith("1.0"),
        )

    def extensions(self, action: Json, at: Pointer) -> None:
        """Warn of what is nearly an extension of ours: what it says would be lost in silence."""
        pending = [(action, at)]
        while pending:
            node, pointer = pending.pop()
            members = [*node.items()] if is_mapping(node) else [*enumerate(node)] if is_list(node) else []
            pending += [(value, f"{pointer}/{escape(key)}") for key, value in members]
            for key in node if is_mapping(node) else ():
                is_ours = not key.startswith("x-") or key in _EXTENSIONS
                hint = "" if is_ours else did_you_mean(key, _EXTENSIONS, likeness=0.9)
                if hint:
                    place = self.source.locate(f"{pointer}/{escape(key)}")
                    self.problems.warn("unknown-extension", f"nothing reads {key!r}", place, hint)

    def path(self, node: dict[str, Json], key: str, at: Pointer) -> JSONPathQuery | None:
        text = node.get(key)
        if not isinstance(text, str):
            return None
        try:
            return _PATHS.compile(text)
        except (JSONPathError, RecursionError) as error:
            reason = str(error.args[0]) if error.args else "it cannot be read"
            hint = "other keys than words stand in brackets: $.paths['/pets'].get" if "/" in text else ""
            self.error("invalid-path", f"{text!r} is no JSONPath (RFC 9535): {reason}", f"{at}/{key}", hint)
            return None

    def fields(self, node: dict[str, Json], known: dict[str, Any], needed: Iterable[str], at: Pointer) -> None:
        for key in needed:
            if key not in node:
                self.error("missing-field", f"{key!r} is missing", at)
        for key, value in node.items():
            place = f"{at}/{escape(key)}"
            if key not in known:
                if not key.startswith("x-"):
                    self.error("unknown-field", f"there is no {key!r} here", place, did_you_mean(key, known))
            elif known[key] is not None and type(value) is not known[key]:
                self.error("wrong-type", f"{key} is not {_WANTED[known[key]]}", place)

    def extends(self, value: Json, document: Document) -> None:
        """Warn where the overlay says that it is for another document."""
        path = document.sources[0].path
        if isinstance(value, str) and (self.source.path.parent / value).resolve() != path.resolve():
            message = f"this overlay says it extends {value!r}; it is applied to {document.sources[0].file}"
            self.problems.warn("extends-other", message, self.source.locate("/extends"))

    def error(self, code: str, message: str, at: Pointer, hint: str = "") -> None:
        self.problems.error(code, message, self.source.locate(at), hint)


# ---------------------------------------------------------------- applying actions


@define
class _Edit:
    """A tree being changed: containers are copied when first written to, then they are in `owned`."""

    sources: tuple[Source, ...]
    source: Source
    problems: Problems
    tree: Json
    origins: dict[Pointer, tuple[Source, Pointer]]
    owned: dict[int, Any] = field(factory=dict[Any, Any])

    def document(self) -> Document:
        """Give what became of the document."""
        return Document(self.tree, self.origins, (*self.sources, self.source))

    def run(self, action: _Action) -> None:
        """Apply one action to all that its target selects."""
        selected = list({node.location: node for node in action.target.find(self.tree)}.values())
        if not selected and not action.may_not_match:
            hint = _near(action.target, self.tree) or "x-may-not-match: true allows it"
            self.error("target-unmatched", f"{action.target} matches nothing", f"{action.at}/target", hint)
        if action.remove:
            self.remove([node.location for node in selected], action)
        elif action.update is not None:
            self.update(selected, action.update[0], (self.source, f"{action.at}/update"), action)
        elif action.copy is not None and selected:
            self.copy(selected, action.copy, action)

    def copy(self, selected: list[JSONPathNode], query: JSONPathQuery, action: _Action) -> None:
        found = query.find(self.tree)
        if len(found) == 1:
            self.update(selected, found[0].value, self.document().origin(_pointer(found[0].location)), action)
            self.owned.clear()  # a part may stand in two places now
            return
        hint = "" if found else _near(query, self.tree)
        self.error("copy-unmatched", f"{query} selects {len(found)} nodes, one is wanted", f"{action.at}/copy", hint)

    def update(
        self, selected: list[JSONPathNode], value: Json, origin: tuple[Source, Pointer], action: _Action
    ) -> None:
        """Merge a value, which stands at `origin`, into each node selected."""
        kinds = {_kind(node.value) for node in selected}
        at = f"{action.at}/target"
        if len(kinds) > 1:
            self.error("mixed-targets", f"{action.target} selects {' and '.join(sorted(kinds))}, one is wanted", at)
        elif kinds == {"a primitive"} and not action.primitives:
            hint = "select what holds it, or say overlay: 1.1.0"
            self.error("primitive-target", f"{action.target} selects a primitive", at, hint)
        else:
            for node in selected:
                appended = is_list(node.value) and not is_list(value)
                self.merge(node.location, [value] if appended else value, origin, appended=appended)

    def merge(self, keys: Keys, value: Json, origin: tuple[Source, Pointer], *, appended: bool = False) -> None:
        """Merge a value into the node at a place: mappings key by key, lists by appending, primitives by replacing.

        `appended` when the value is a list made of the one item that stands at the origin.
        """
        node = node_at(self.tree, _pointer(keys))
        source, there = origin
        if _kind(node) != _kind(value):
            message = f"{_kind(value)} cannot be merged into {_kind(node)} (#{_pointer(keys)})"
            self.problems.error("incompatible-update", message, source.locate(there), "remove that first")
        elif is_mapping(node):
            for key, each in value.items():
                come_from = source, f"{there}/{escape(key)}"
                if key in node:
                    self.merge((*keys, key), each, come_from)
                else:
                    self.put((*keys, key), each, come_from)
        elif is_list(node):
            for index, each in enumerate(value):
                self.put((*keys, len(node) + index), each, origin if appended else (source, f"{there}/{index}"))
        else:
            self.put(keys, value, origin)

    def put(self, keys: Keys, value: Json, origin: tuple[Source, Pointer]) -> None:
        """Set a value at a place, the next of a list included."""
        self.origins[_pointer(keys)] = origin
        if not keys:
            self.tree = value
            return
        holder: Any = self.own(keys[:-1])
        if isinstance(keys[-1], int) and keys[-1] == len(holder):
            holder.append(value)
        else:
            holder[keys[-1]] = value

    def remove(self, places: list[Keys], action: _Action) -> None:
        """Take nodes out, the deepest first; what follows them in a list moves up and keeps its origin."""
        if () in places:
            self.error("root-removed", "the document itself cannot be removed", f"{action.at}/target")
            return
        holders: dict[Keys, set[str | int]] = {}
        for keys in places:
            holders.setdefault(keys[:-1], set()).add(keys[-1])
        for keys in sorted(holders, key=len, reverse=True):
            gone, holder = holders[keys], self.own(keys)
            if is_list(holder):
                kept = [index for index in range(len(holder)) if index not in gone]
                self.renumber(_pointer(keys), kept)
                holder[:] = [holder[index] for index in kept]
            else:
                for key in gone:
                    del holder[key]
        self.forget({_pointer(keys) for keys in places if isinstance(keys[-1], str)})

    def renumber(self, pointer: Pointer, kept: list[int]) -> None:
        """Let the origins of list items follow them to their new places."""
        document = self.document()
        below = {each: origin for each, origin in self.origins.items() if each.startswith(f"{pointer}/")}
        moved: dict[Pointer, tuple[Source, Pointer]] = {}
        for new, old in enumerate(kept):
            there = f"{pointer}/{old}"
            if new != old or there in below:
                moved[f"{pointer}/{new}"] = document.origin(there)
            inside = f"{there}/"
            moved |= {
                f"{pointer}/{new}/{at[len(inside) :]}": come for at, come in below.items() if at.startswith(inside)
            }
        for each in below:
            del self.origins[each]
        self.origins |= moved

    def forget(self, gone: set[Pointer]) -> None:
        """Drop the origins of what was taken out of mappings."""
        for pointer in list(self.origins) if gone else ():
            prefix = pointer
            while prefix and prefix not in gone:
                prefix = prefix[: prefix.rindex("/")]
            if prefix:
                del self.origins[pointer]

    def own(self, keys: Keys) -> Any:  # noqa: ANN401 - a dict or a list, by the key that follows
        """Give the container at a place, copied with all around it unless that was done before."""
        self.tree = node = self.owned_copy(self.tree)
        for key in keys:
            node[key] = node = self.owned_copy(node[key])
        return node

    def owned_copy(self, node: Any) -> Any:  # noqa: ANN401
        if id(node) in self.owned:
            return node
        copy = node.copy()
        self.owned[id(copy)] = copy
        return copy

    def error(self, code: str, message: str, at: Pointer, hint: str = "") -> None:
        self.problems.error(code, message, self.source.locate(at), hint)


def _pointer(keys: Iterable[str | int]) -> Pointer:
    return "".join(f"/{escape(key)}" for key in keys)


def _kind(value: Json) -> str:
    return "a mapping" if is_mapping(value) else "a list" if is_list(value) else "a primitive"


def _near(query: JSONPathQuery, tree: Json) -> str:
    """Find the first name of a path that is not there, and give one like it that is."""
    nodes: list[Any] = [tree]
    for segment in query.segments:
        found = JSONPathQuery(env=query.env, segments=(segment,))
        below = [node.value for each in nodes for node in found.find(each)]
        if below:
            nodes = below
            continue
        selector = segment.selectors[0]
        names = [name for each in nodes if is_mapping(each) for name in each]
        if isinstance(selector, NameSelector):
            return did_you_mean(selector.name, names)
        break
    return ""
