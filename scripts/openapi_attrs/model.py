"""The frozen values that the stages share: data without behaviour.

Names in here are Python names already; `wire` is what the document says. A `pointer` is an RFC 6901 pointer into
the canonical document, the identity of what it points to; `Document.where(pointer)` gives its place in a file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import Factory, field, frozen

if TYPE_CHECKING:
    from pathlib import Path

Pointer: TypeAlias = str
Direction = Literal["sent", "received"]
Json: TypeAlias = Any  # None | bool | int | float | str | list | dict, as json.loads gives it

# ---------------------------------------------------------------- types

ScalarKind = Literal["str", "int", "float", "bool", "bytes", "datetime", "date", "time", "UUID", "None", "Any"]


@frozen
class Scalar:
    """A type with a Python name; `float` is any JSON number, `bytes` travels as base64 in JSON."""

    kind: ScalarKind


@frozen
class Enumeration:
    """A closed list of JSON values; open where a response can carry it (a new value never breaks a client)."""

    values: tuple[Json, ...] = field(eq=repr)  # objects have no hash, and true is not 1
    open_kinds: tuple[ScalarKind, ...] = ()  # what stands beside the literals where a response can carry it


@frozen
class ArrayOf:
    """A JSON array of one item type."""

    item: Type


@frozen
class TupleOf:
    """A JSON array with a type a position; `rest` for what follows (None: nothing may)."""

    items: tuple[Type, ...]
    rest: Type | None


@frozen
class MapOf:
    """A JSON object used as a map from any string."""

    value: Type


@frozen
class Discriminator:
    """The property that names the branch: `mapping` from its value to the index of the branch, `default` for others."""

    wire: str
    mapping: tuple[tuple[str, int], ...]
    default: int | None = None


@frozen
class UnionOf:
    """One of several; decoded by the discriminator, else in the order given (most specific first)."""

    branches: tuple[Type, ...]
    discriminator: Discriminator | None = None


@frozen
class Named:
    """A reference to `Api.models` or `Api.aliases` by the pointer of its schema."""

    pointer: Pointer


Type: TypeAlias = Scalar | Enumeration | ArrayOf | TupleOf | MapOf | UnionOf | Named
ANY, NONE = Scalar("Any"), Scalar("None")


@frozen
class Field:
    """A property of an object: an attribute of a model, or a keyword of an operation."""

    name: str
    wire: str
    type: Type
    required: bool
    doc: str
    pointer: Pointer
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False


@frozen
class Model:
    """An object schema: an attrs class. `extra` is the type of properties that have no name (kept whatever it is)."""

    name: str
    pointer: Pointer
    doc: str
    fields: tuple[Field, ...]
    extra: Type = ANY
    received: bool = False  # a response can carry it
    sent: bool = False  # a request can carry it


@frozen
class Alias:
    """A named schema that is no object: a type alias, needed by name where it contains itself."""

    name: str
    pointer: Pointer
    doc: str
    type: Type


# ---------------------------------------------------------------- operations


@frozen
class Encoding:
    """How one property of a multipart or urlencoded body travels (OpenAPI 3.1, Encoding Object).

    `body` is the part's own media type where that says how its parts travel (OpenAPI 3.2, "Nested Encoding").
    """

    wire: str
    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    is_base64: bool = False
    body: MediaType | None = None


@frozen
class Parameter:
    """A parameter outside the body; `media_type` when it has `content` (then style and explode mean nothing)."""

    name: str
    wire: str
    where: Literal["path", "query", "querystring", "header", "cookie"]
    type: Type
    required: bool
    doc: str
    pointer: Pointer
    schema: Pointer | None
    style: str
    explode: bool
    allow_reserved: bool = False
    media_type: str | None = None
    deprecated: bool = False
    rules: str | None = None  # name of the compiled rules of its schema
    encodings: tuple[Encoding, ...] = ()  # of the form that a querystring is


MediaKind = Literal["json", "form", "multipart", "sequence", "text", "bytes"]


@frozen
class MediaType:
    """One entry of a `content` map; `schema` points to its canonical schema, `rules` names its compiled rules.

    A multipart body that is an array has encodings by position, of the first parts and of all further ones; with
    `of_items` the schema is that of each item.
    """

    name: str
    type: Type
    schema: Pointer | None
    rules: str | None = None
    encodings: tuple[Encoding, ...] = ()
    kind: MediaKind = "json"
    prefix_encodings: tuple[Encoding, ...] = ()
    item_encoding: Encoding | None = None
    of_items: bool = False


@frozen
class Body:
    """A request body; `fields` are its properties as keywords, empty when it is no plain object."""

    required: bool
    content: tuple[MediaType, ...]
    doc: str
    fields: tuple[Field, ...]
    pointer: Pointer


@frozen
class Link:
    """Where a response leads: an operation by its id or reference, and what to call it with (Link Object)."""

    name: str
    operation: str
    arguments: tuple[tuple[str, str], ...]  # the name of a parameter, or `body`, and a runtime expression or a value
    doc: str


@frozen
class Response:
    """One entry of `responses`: a status ("200", "4XX", "default") and what it carries."""

    status: str
    content: tuple[MediaType, ...]
    doc: str
    pointer: Pointer
    links: tuple[Link, ...] = ()


@frozen
class ServerVariable:
    """A placeholder of a server's URL; without a default the caller has to say what it is."""

    wire: str
    default: str | None
    enum: tuple[str, ...] = ()


@frozen
class Server:
    """Where an API lives; `url` may hold `{variables}` and may be relative."""

    url: str
    variables: tuple[ServerVariable, ...] = ()


@frozen
class SecurityScheme:
    """A credential: `name` is the client's keyword, `environment` the variable read when it is not given."""

    name: str
    wire: str  # the key under components/securitySchemes
    kind: Literal["apiKey", "basic", "bearer", "mutualTLS"]  # OAuth2 and openIdConnect are bearer tokens to a client
    where: Literal["query", "header", "cookie", ""]
    parameter: str  # name of the header, query parameter or cookie of an apiKey
    environment: str
    doc: str
    pointer: Pointer


SecurityRequirement: TypeAlias = tuple[str, ...]  # wire names of schemes that are needed together


@frozen
class Operation:
    """A method of a resource. `security` lists alternatives; an empty alternative means none is needed."""

    name: str
    method: str  # upper case, as on the wire
    path: str  # the template as the document writes it
    operation_id: str | None
    doc: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[SecurityRequirement, ...]
    servers: tuple[Server, ...]
    pointer: Pointer
    deprecated: bool = False


@frozen
class Webhook:
    """A request that the API sends: a webhook, or a callback of an operation; `content` is what it carries."""

    name: str
    wire: str  # the key under webhooks or callbacks
    method: str
    doc: str
    content: tuple[MediaType, ...]
    pointer: Pointer


@frozen
class Resource:
    """Operations under one name: `client.images`, class Images, module resources/images.py."""

    name: str
    class_name: str
    doc: str
    operations: tuple[Operation, ...]


@frozen
class Api:
    """Everything the templates print."""

    title: str
    version: str
    doc: str
    package: str
    client: str  # class name; its twin is Async + client
    base_url_environment: str
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    resources: tuple[Resource, ...]
    models: tuple[Model, ...]  # document order
    aliases: tuple[Alias, ...]
    webhooks: tuple[Webhook, ...] = ()


# ---------------------------------------------------------------- configuration and output


@frozen
class Budgets:
    """What a document may cost; more is refused. Depth counts levels of a file, `schema_depth` levels of schemas."""

    size: int = 64 << 20  # bytes of a file
    nodes: int = 3_000_000  # values of a file
    aliases: int = 250_000  # values that YAML aliases stand for, together
    depth: int = 250
    schema_depth: int = 100
    files: int = 10_000
    references: int = 250_000  # parts that references put in their place, together; a long pointer counts for more
    inherited: int = 400_000  # schemas and properties that `allOf` and references bring to other places, together
    enum: int = 20_000  # values of one
    patterns: int = 250_000  # characters of the patterns, each different one once
    branches: int = 20_000  # schemas that what is unevaluated depends on, together
    output: int = 128 << 20  # bytes of all files written


@frozen
class LedgerEntry:
    """A loss that the configuration accepts; `file` None means the document itself."""

    code: str
    pointer: Pointer
    file: str | None = None


@frozen
class Config:
    """`[tool.openapi-attrs]`, or a document given directly. Paths are absolute; `root` is what others are told from."""

    root: Path
    document: Path
    output: Path
    package: str
    overlays: tuple[Path, ...] = ()
    client: str | None = None
    layout: Literal["project", "package"] = "project"
    tags: tuple[str, ...] = ()  # with paths and operations: the part to make; none of them: everything
    paths: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    templates: Path | None = None
    lenient: bool = False
    remotes: tuple[tuple[str, Path], ...] = ()  # URL -> a copy of what is there
    references: Path | None = None  # the folder below which files are read; None: that of the document
    gateway: Path | None = None
    names: tuple[tuple[str, str], ...] = ()  # pointer -> pinned Python name
    patterns: Literal["re", "re2"] = "re"  # what runs the patterns of the rules
    ledger: tuple[LedgerEntry, ...] | None = None  # the losses expected, exactly; None: any, if lenient
    budgets: Budgets = Budgets()
    file: Path | None = None  # the pyproject.toml it was read from


@frozen
class File:
    """A generated file: its path inside the output folder, with /; the pointers and the template it was made from."""

    path: str
    content: bytes
    pointers: tuple[Pointer, ...] = ()
    template: str = ""


@frozen
class Output:
    """What a generation gives: files sorted by path, the lock among them, and what the command prints."""

    files: tuple[File, ...]
    operations: int
    models: int
    rules: int
    warnings: tuple[Any, ...] = ()  # errors.Diagnostic
    losses: tuple[Any, ...] = ()  # errors.Loss


@frozen
class Lock:
    """What an output was made from: every mapping is from a name to a sha256 in hex, without machine paths."""

    toolkit: str
    formatter: str
    jinja: str
    configuration: str
    inputs: dict[str, str] = Factory(dict[str, str])  # the document, each referenced file
    overlays: dict[str, str] = Factory(dict[str, str])
    templates: dict[str, str] = Factory(dict[str, str])  # each template used
    outputs: dict[str, dict[str, Any]] = Factory(
        dict[str, dict[str, Any]]
    )  # path -> {"sha256": ..., "mode": "644", "from": [pointers], "template": ...}
