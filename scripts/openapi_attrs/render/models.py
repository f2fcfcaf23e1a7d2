"""What models.py prints: an attrs class a schema, with its decoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.render.decoding import Decoding
from openapi_attrs.render.imports import BUILTINS, Imports
from openapi_attrs.render.source import Source, comment, docstring, identifier, literal
from openapi_attrs.render.types import Annotations, named_types

if TYPE_CHECKING:
    from openapi_attrs.model import Api, Field, Model

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
class ModelsView:
    """One module of models: the local names of what it imports, and its classes."""

    imports: Source
    names: dict[str, Source]
    models: tuple[ModelView, ...]


def models_view(api: Api) -> ModelsView:
    """Everything models.py.jinja prints."""
    taken = {model.name for model in api.models} | {alias.name for alias in api.aliases} | {*_OWN_NAMES}
    imports = Imports(frozenset(taken | {field.name for model in api.models for field in model.fields}))
    named = named_types(api)
    annotations = Annotations(named, imports)
    printer = _Printer(imports, annotations, Decoding(annotations, RUNTIME))
    models = tuple(map(printer.model, api.models))
    names = printer.names() if models else {}
    return ModelsView(imports.block(), names, models)


@frozen
class _Printer:
    imports: Imports
    annotations: Annotations
    decoding: Decoding

    def names(self) -> dict[str, Source]:
        """Return what every model uses, under the name it has in this module."""
        runtime = {name: self.imports.name(RUNTIME, name) for name in ("Model", "UNSET")}
        attrs = {name: self.imports.name("attrs", name) for name in ("define", "field")}
        typing = {"Any": self.imports.name("typing", "Any"), "Mapping": self.imports.name("collections.abc", "Mapping")}
        builtins = {name: self.imports.name(BUILTINS, name) for name in ("dict", "str", "classmethod")}
        return runtime | attrs | typing | builtins

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
