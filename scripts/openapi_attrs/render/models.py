"""What models.py prints: an attrs class a schema, with its decoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.render.decoding import Decoding
from openapi_attrs.render.imports import BUILTINS, Imports
from openapi_attrs.render.source import Source, comment, docstring, identifier, literal
from openapi_attrs.render.types import Annotations

if TYPE_CHECKING:
    from openapi_attrs.model import Alias, Api, Field, Model
    from openapi_attrs.render.types import NamedTypes, Side

RUNTIME = "._runtime"
_OWN_NAMES = ("additional_properties", "from_dict", "to_dict", "decode", "cls", "data", "rest")


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
    """Return everything models.py.jinja prints."""
    imports = Imports(_taken(api))
    annotations = Annotations(named, imports)
    printer = _Printer(imports, annotations, Decoding(annotations, RUNTIME))
    models = tuple(map(printer.model, api.models))
    aliases = tuple(map(printer.alias, api.aliases))
    names = printer.names(models=bool(models), aliases=bool(aliases))
    return ModelsView(imports.block(), names, models, aliases)


def _taken(api: Api) -> frozenset[str]:
    """Return the names of classes, functions, attributes and variables of the module."""
    fields = {field.name for model in api.models for field in model.fields}
    aliases = {name for alias in api.aliases for name in (alias.name, f"decode_{alias.name}")}
    return frozenset({model.name for model in api.models} | fields | aliases | {*_OWN_NAMES})


@frozen
class _Printer:
    imports: Imports
    annotations: Annotations
    decoding: Decoding

    def names(self, *, models: bool, aliases: bool) -> dict[str, Source]:
        """Return what every model and every alias uses, under the name it has in this module."""
        used: dict[str, str] = {"TypeAlias": "typing"} if aliases else {}
        if models:
            used |= {"Model": RUNTIME, "UNSET": RUNTIME, "define": "attrs", "field": "attrs", "Any": "typing"}
            used |= {"Mapping": "collections.abc", "dict": BUILTINS, "str": BUILTINS, "classmethod": BUILTINS}
        return {name: self.imports.name(module, name) for name, module in used.items()}

    def alias(self, alias: Alias) -> AliasView:
        side: Side = "received" if alias.pointer in self.annotations.named.received else "sent"
        annotation = self.annotations.of(alias.type, side)
        decoded = self.decoding.call(alias.type, Source("value"))
        is_decoded = alias.pointer in self.annotations.named.decoded
        return AliasView(
            at=comment(f"#{alias.pointer}"),
            name=identifier(alias.name),
            doc=docstring(alias.doc) if alias.doc.strip() else None,
            value=literal(annotation),
            decoder=identifier(f"decode_{alias.name}"),
            decoded=decoded if is_decoded else None,
            anything=self.imports.name("typing", "Any") if is_decoded else None,
        )

    def model(self, model: Model) -> ModelView:
        fields = tuple(self.field(field, received=model.received) for field in model.fields)
        renamed = {field.name: field.wire for field in model.fields if field.wire != field.name}
        return ModelView(
            at=comment(f"#{model.pointer}"),
            name=identifier(model.name),
            doc=docstring(model.doc, 4) if model.doc.strip() else None,
            fields=fields,
            renamed=self.renamed(renamed),
            extra=self.annotations.of(model.extra, "received" if model.received else "sent"),
            rest=self.decoding.rest(model.extra),
        )

    def renamed(self, renamed: dict[str, str]) -> Source | None:
        """Return the attribute that tells the base class which names differ on the wire."""
        if not renamed:
            return None
        text = self.imports.name(BUILTINS, "str")
        mapping = f"{self.imports.name('collections.abc', 'Mapping')}[{text}, {text}]"
        return Source(f"_wire: {self.imports.name('typing', 'ClassVar')}[{mapping}] = {literal(renamed)}")

    def field(self, field: Field, *, received: bool) -> FieldView:
        more = () if field.required else (self.imports.name(RUNTIME, "Unset"),)
        popped = Source(f"rest.pop({literal(field.wire)}, {self.imports.name(RUNTIME, 'UNSET')})")
        return FieldView(
            name=identifier(field.name),
            annotation=self.annotations.of(field.type, "received" if received else "sent", *more),
            default=None if field.required else self.imports.name(RUNTIME, "UNSET"),
            doc=docstring(field.doc, 4) if field.doc.strip() else None,
            value=self.decoding.call(field.type, popped),
        )
