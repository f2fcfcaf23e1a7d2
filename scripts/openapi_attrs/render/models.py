"""What models.py prints: an attrs class a schema, with its decoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from openapi_attrs.render.decoding import Decoding
from openapi_attrs.render.groups import circular
from openapi_attrs.render.imports import BUILTINS, Imports, exported
from openapi_attrs.render.source import Source, comment, docstring, identifier, literal, packed
from openapi_attrs.render.types import Annotations, named_in
from openapi_attrs.render.wrapping import documented

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from openapi_attrs.model import Alias, Api, Field, Model, Pointer
    from openapi_attrs.render.types import NamedTypes, Side

_OWN_NAMES = ("additional_properties", "from_dict", "to_dict", "decode", "cls", "data", "rest", "value", "decoded")


@frozen
class FieldView:
    """An attribute; `default` is None where one must be given, `doc` where there is nothing to say."""

    name: Source
    annotation: Source
    default: Source | None
    doc: Source | None
    value: Source


@frozen
class ModelView:
    """A class; `extra` annotates the properties without a name."""

    at: Source
    name: Source
    doc: Source | None
    fields: tuple[FieldView, ...]
    renamed: Source | None
    extra: Source
    rest: Source


@frozen
class AliasView:
    """A type with a name that is no class; `decoded` is the expression that decodes `value`, if there is any."""

    at: Source
    name: Source
    doc: Source | None
    value: Source
    decoder: Source
    decoded: Source | None
    anything: Source | None


@frozen
class ModelsView:
    """One module of models: the local names of what it imports, its classes and its aliases."""

    imports: Source
    names: dict[str, Source]
    models: tuple[ModelView, ...]
    aliases: tuple[AliasView, ...]


def models_view(api: Api, named: NamedTypes) -> ModelsView:
    """Return what models.py prints."""
    imports = Imports(_taken(api.models, api.aliases))
    annotations = Annotations(named, imports, "._runtime", ".", _pointers(api.models, api.aliases))
    return _view(api.models, api.aliases, annotations)


def group_views(api: Api, named: NamedTypes, groups: Mapping[Pointer, str]) -> Iterator[tuple[str, ModelsView]]:
    """Return what each module of a group prints, by its name; its aliases load others, its models when they decode."""
    circles = circular(api, groups)
    models: dict[str, list[Model]] = {group: [] for group in groups.values()}
    aliases: dict[str, list[Alias]] = {group: [] for group in groups.values()}
    for model in api.models:
        models[groups[model.pointer]].append(model)
    for alias in api.aliases:
        aliases[groups[alias.pointer]].append(alias)
    for group, found in models.items():
        named_here = aliases[group]
        own = _pointers(found, named_here)
        later = frozenset(pointer for pointer, other in groups.items() if other in circles[group])
        annotations = Annotations(named, Imports(_taken(found, named_here)), ".._runtime", "..", own)
        yield group, _view(found, named_here, annotations, later)


def _view(
    models: Sequence[Model],
    aliases: Sequence[Alias],
    annotations: Annotations,
    later: frozenset[Pointer] = frozenset(),
) -> ModelsView:
    printer = _Printer(annotations.imports, annotations, Decoding(annotations), annotations.runtime)
    printed = tuple(map(printer.model, models))
    later = later | {alias.pointer for alias in aliases}
    also: list[AliasView] = []
    for alias in _in_order(aliases):
        also.append(printer.alias(alias, later))
        later = later - {alias.pointer}
    names = printer.names(models=bool(models), aliases=bool(aliases))
    return ModelsView(annotations.imports.block(), names, printed, tuple(also))


def _pointers(models: Iterable[Model], aliases: Iterable[Alias]) -> frozenset[Pointer]:
    return frozenset({*(model.pointer for model in models), *(alias.pointer for alias in aliases)})


def _in_order(aliases: Iterable[Alias]) -> list[Alias]:
    """Sort aliases so that one stands below those that it is a union of."""
    left = {alias.pointer: alias for alias in aliases}
    ordered: list[Alias] = []

    while left:
        todo = [next(iter(left))]
        while todo:
            needed = [at for at in named_in([left[todo[-1]].type]) if at in left and at not in todo]
            if needed:
                todo.append(min(needed))
            else:
                ordered.append(left.pop(todo.pop()))
    return ordered


def _taken(models: Iterable[Model], aliases: Iterable[Alias]) -> frozenset[str]:
    """Return the names of classes, functions, attributes and variables of a module."""
    fields = {field.name for model in models for field in model.fields}
    functions = {name for alias in aliases for name in (alias.name, f"decode_{alias.name}")}
    return frozenset({model.name for model in models} | fields | functions | {*_OWN_NAMES})


@frozen
class _Printer:
    imports: Imports
    annotations: Annotations
    decoding: Decoding
    runtime: str

    def names(self, *, models: bool, aliases: bool) -> dict[str, Source]:
        """Return what every model and every alias uses, under the name it has in this module."""
        used: dict[str, str] = {"TypeAlias": "typing"} if aliases else {}
        if models:
            used |= {"Model": self.runtime, "UNSET": self.runtime, "define": "attrs", "field": "attrs", "Any": "typing"}
            used |= {"Mapping": "collections.abc", "dict": BUILTINS, "str": BUILTINS, "classmethod": BUILTINS}
        return {name: self.imports.name(module, name) for name, module in used.items()}

    def alias(self, alias: Alias, later: frozenset[Pointer]) -> AliasView:
        """Print an alias; a union that names what comes `later` is a text, as Python evaluates it."""
        side: Side = "received" if alias.pointer in self.annotations.named.received else "sent"
        is_text = not later.isdisjoint(named_in([alias.type]))
        annotation = evolve(self.annotations, later=frozenset() if is_text else later).of(alias.type, side)
        decoded = self.decoding.call(alias.type, Source("value"))
        is_decoded = alias.pointer in self.annotations.named.decoded
        return AliasView(
            at=comment(f"#{alias.pointer}"),
            name=identifier(alias.name),
            doc=docstring(alias.doc) if alias.doc.strip() else None,
            value=literal(annotation) if is_text else annotation,
            decoder=identifier(f"decode_{alias.name}"),
            decoded=decoded if is_decoded else None,
            anything=self.imports.name("typing", "Any") if is_decoded else None,
        )

    def model(self, model: Model) -> ModelView:
        fields = tuple(self.field(field, model) for field in model.fields)
        renamed = {field.name: field.wire for field in model.fields if field.wire != field.name}
        return ModelView(
            at=comment(f"#{model.pointer}"),
            name=identifier(model.name),
            doc=docstring(model.doc, 4) if model.doc.strip() else None,
            fields=fields,
            renamed=literal(renamed) if renamed else None,
            extra=self.annotations.of(model.extra, "received" if model.received else "sent"),
            rest=self.decoding.rest(model.extra),
        )

    def field(self, field: Field, model: Model) -> FieldView:
        more = () if field.required else (self.imports.name(self.runtime, "Unset"),)
        doc = documented(field.doc, deprecated=field.deprecated)
        popped = Source(f"rest.pop({literal(field.wire)}, {self.imports.name(self.runtime, 'UNSET')})")
        return FieldView(
            name=identifier(field.name),
            annotation=self.annotations.of(field.type, "received" if model.received else "sent", *more),
            default=self._default(field, model),
            doc=docstring(doc, 4) if doc else None,
            value=self.decoding.call(field.type, popped),
        )

    def _default(self, field: Field, model: Model) -> Source | None:
        if not field.required:
            return self.imports.name(self.runtime, "UNSET")
        return self.imports.name(self.runtime, "READ_ONLY") if field.read_only and model.sent else None


@frozen
class GroupsView:
    """What the package of the groups prints: the module of each model, which is loaded on first use."""

    imports: Source
    exported: Source
    homes: Source


def groups_view(named: NamedTypes, groups: Mapping[Pointer, str]) -> GroupsView:
    """Return everything models.__init__.py.jinja prints."""
    homes = {name: group for pointer, group in groups.items() for name in named.exports(pointer)}
    imports = Imports()
    for name, group in homes.items():
        imports.name(f".{group}", name)
    pairs = [Source(f"{literal(name)}: {literal(f'.{group}')}") for name, group in homes.items()]
    return GroupsView(
        imports=imports.block(4),
        exported=packed("__all__ = ", "[]", map(literal, exported(homes)), 0),
        homes=packed("_HOMES = ", "{}", pairs, 4),
    )
