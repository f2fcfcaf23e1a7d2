"""Tree -> ONE canonical form, whatever the version: OpenAPI 3.1 layout, schemas of JSON Schema 2020-12.

Every `$ref` left stands on a schema, is local, and leads to a schema that is there. Files are bundled. What needs no
change is shared with the tree given.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import evolve

from openapi_attrs.errors import Problems
from openapi_attrs.load import Document, Source
from openapi_attrs.load.garbage import no_garbage_collection
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.load.pointers import MISSING, escape, node_at, parse
from openapi_attrs.model import Budgets
from openapi_attrs.resolve import objects, operations, swagger
from openapi_attrs.resolve.bundle import SCHEMAS, Bundle
from openapi_attrs.resolve.context import Frame, Run
from openapi_attrs.resolve.cycles import without_circles
from openapi_attrs.resolve.library import Library, Target, UnresolvedError
from openapi_attrs.resolve.schemas import lower
from openapi_attrs.resolve.versions import Version, recognise
from openapi_attrs.resolve.walk import mapping

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from openapi_attrs.model import Json, Pointer

_FINISH = {
    "document": objects.document,
    "info": objects.info,
    "server": objects.server,
    "serverVariable": objects.server_variable,
    "parameter": objects.parameter,
    "response": objects.response,
    "securityScheme": objects.security_scheme,
    "securityRequirement": objects.security_requirement,
    "paths": operations.paths,
    "pathItem": operations.path_item,
    "operation": operations.operation,
    "responses": operations.responses,
    "requestBody": operations.request_body,
}
_RUNS = 4  # names settle after three
_CHAIN = 50


def resolve(
    document: Document,
    problems: Problems,
    budgets: Budgets | None = None,
    remotes: Mapping[str, Path] | None = None,
    folder: Path | None = None,
) -> Document:
    """Give the canonical form of a document, what is wrong left out and noted; raises Refusal where nothing is left.

    `remotes` are the copies of what is referred to by URL, `folder` is the one below which files may be read: where
    none is named, the document's.
    """
    version = recognise(document, problems)
    budgets, is_identified = budgets or Budgets(), version >= "3.1"
    library = Library(document, problems, budgets, identified=is_identified, remotes=remotes or {}, outermost=folder)
    with no_garbage_collection():
        run, tree = _settled(library, version, problems)
        return _document(run, tree)


def _settled(library: Library, version: Version, problems: Problems) -> tuple[Run, dict[str, Json]]:
    """Run over the document until the names of what is brought in are final."""
    bundle, runs = _first_bundle(library, version), 0
    while True:
        runs += 1
        run = _new_run(library, version, bundle, Problems(lenient=problems.lenient))
        tree = _tree(run)
        following = None if run.problems.errors or runs == _RUNS else _next_bundle(run, tree)
        if following is None:
            break
        bundle = following
    tree = without_circles(tree, run)
    problems.errors.extend(run.problems.errors)
    problems.warnings.extend(run.problems.warnings)
    problems.losses.extend(run.problems.losses)
    return run, tree


def _new_run(library: Library, version: Version, bundle: Bundle, problems: Problems) -> Run:
    main = library.main
    schemes = node_at(main.tree, "/securityDefinitions" if version == "2.0" else "/components/securitySchemes")
    names = frozenset(schemes) if is_mapping(schemes) else frozenset[str]()
    return Run(main, version, problems, library.budgets, library, bundle, _FINISH, names)


def _tree(run: Run) -> dict[str, Json]:
    """Go through the document, then through what it brought in."""
    frame = Frame(run, run.main, "", "", lowered=run.version in {"2.0", "3.0"})
    if run.version == "2.0":
        tree = swagger.document(run.main.tree, frame)
    else:
        tree = mapping(run.main.tree, "document", "", frame)
        if run.version == "3.0":
            tree = {**tree, "openapi": "3.1.1"}
    brought: dict[str, Json] = {}
    while len(brought) < len(run.bundle.brought):
        for each in list(run.bundle.brought.values())[len(brought) :]:
            place = run.bundle.bring(each.document, each.pointer)
            inside = evolve(frame, document=each.document).moved(each.pointer, place)
            brought[parse(place)[-1]] = lower(node_at(each.document.tree, each.pointer), each.pointer, inside)
    return _with_schemas(tree, brought) if brought else tree


def _with_schemas(tree: dict[str, Json], brought: dict[str, Json]) -> dict[str, Json]:
    components = tree.get("components", {})
    return {**tree, "components": {**components, "schemas": {**components.get("schemas", {}), **brought}}}


def _first_bundle(library: Library, version: Version) -> Bundle:
    """Find the components that stand for schemas of other files: those live here under the component's name."""
    homes: dict[tuple[int, Pointer], Pointer] = {}
    try:
        found = library.find("#/definitions" if version == "2.0" else f"#{SCHEMAS}", library.main, "")
    except UnresolvedError:
        return Bundle(frozenset())
    for target in (found, *_followed(found, library)):
        found = target
        if found.document is not library.main:
            homes[id(found.document), found.pointer] = SCHEMAS
    if not is_mapping(found.node):
        return Bundle(frozenset())
    named = found.node
    for name, node in named.items():
        token = escape(name)
        for target in _followed(Target(found.document, f"{found.pointer}/{token}", node), library):
            homes.setdefault((id(target.document), target.pointer), f"{SCHEMAS}/{token}")
    return Bundle(frozenset(named), homes=homes)


def _followed(start: Target, library: Library) -> list[Target]:
    """Follow references that stand alone into other files, as far as they lead."""
    found = [start]
    while len(found) < _CHAIN:
        node, document, pointer = found[-1].node, found[-1].document, found[-1].pointer
        if not (is_mapping(node) and len(node) == 1 and isinstance(node.get("$ref"), str)):
            break
        try:
            target = library.find(node["$ref"], document, pointer)
        except UnresolvedError:
            break
        if target.document is library.main:
            break
        found.append(target)
    return found[1:]


def _next_bundle(run: Run, tree: dict[str, Json]) -> Bundle | None:
    """Give what the next run should know, or None when this one knew it."""
    bundle, main = run.bundle, id(run.main)
    names = bundle.final_names()
    repeated = frozenset(
        key for key, times in bundle.used.items() if times > 1 and (key[0] != main or run.version == "2.0")
    )
    lost = {
        (id(document), pointer)
        for place, (document, pointer) in run.referred.items()
        if document is run.main and node_at(tree, place) is MISSING
    }
    displaced = bundle.displaced | lost
    if (names, repeated, displaced) == (bundle.names, bundle.repeated, bundle.displaced):
        return None
    return Bundle(bundle.taken, names, repeated, displaced, bundle.homes)


def _document(run: Run, tree: dict[str, Json]) -> Document:
    """Say where everything in the canonical tree comes from."""
    origins: dict[Pointer, tuple[Source, Pointer]] = dict(run.main.origins)
    known = sorted(run.main.origins)
    for place, document, pointer in run.origins:
        origins[place] = document.origin(pointer)
        if document is run.main and len(known) > 1:
            below = f"{pointer}/"
            for each in known[bisect_left(known, below) :]:
                if not each.startswith(below):
                    break
                origins[place + each[len(pointer) :]] = run.main.origins[each]
    return Document(tree, origins, (*run.main.sources, *(each.sources[0] for each in run.library.external)))
