"""`[tool.openapi-attrs]` of a pyproject.toml -> Config. Nothing else reads that file.

`SETTINGS` is the one list of what can be set; the README's table is `settings_table()`.
"""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

from attrs import asdict, fields_dict, frozen

from openapi_attrs.config.toml import place
from openapi_attrs.config.values import (
    CHECKS,
    LISTS,
    TABLES,
    WrongError,
    absolute,
    kind_of,
    list_of,
    no_file,
    package_name,
    table_of,
)
from openapi_attrs.errors import COMMAND_LINE, Location, Problems, Refusal, did_you_mean
from openapi_attrs.model import Budgets, Config

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_attrs.config.toml import Keys
    from openapi_attrs.config.values import Kind

TOOLKIT = Path(__file__).parent.parent
TABLE = ("tool", "openapi-attrs")


@frozen
class Setting:
    """A key of the table: what it takes, what holds when it is not there (None: it must be there), what it means."""

    name: str
    kind: Kind
    default: str | None
    doc: str


_BUDGETS = f"`{{{', '.join(f'{name} = {value:_}' for name, value in asdict(Budgets()).items())}}}`"

SETTINGS = (
    Setting("document", "file", None, "The OpenAPI document, relative to this file."),
    Setting("overlays", "files", "none", "OpenAPI Overlay documents, applied in this order."),
    Setting("output", "output", None, "The folder written; it belongs to the tool, which removes what is stale in it."),
    Setting("package", "package", None, "The name the client is imported by."),
    Setting("client", "class", "the package in PascalCase", "The client's class; its async twin is `Async` + this."),
    Setting(
        "layout",
        "layout",
        '"project"',
        '`"project"`: an installable project. `"package"`: the package alone, inside an application.',
    ),
    Setting(
        "tags", "texts", "all", "Only operations with these tags, and what the next two add; `*` stands for any text."
    ),
    Setting("paths", "texts", "all", 'Only operations at these paths, such as `"/pets/{id}"` or `"/pets*"`.'),
    Setting("operations", "texts", "all", "Only operations with these operationIds."),
    Setting("templates", "folder", "none", "A folder whose templates replace the built-in ones of the same file name."),
    Setting("lenient", "flag", "false", "What cannot be expressed becomes `Any` and is listed, instead of refused."),
    Setting("ledger", "ledger", "none", "The losses accepted, `{code, pointer, file}` each: no more and no fewer."),
    Setting("names", "names", "none", 'Python names by pointer: `"#/components/schemas/image" = "Picture"`.'),
    Setting(
        "remotes",
        "remotes",
        "none",
        'Copies of what the document refers to by URL: `"https://example.com/pet.json" = "copies/pet.json"`.',
    ),
    Setting(
        "references",
        "folder",
        "the document's",
        "The folder below which files that are referred to are read.",
    ),
    Setting(
        "patterns",
        "engine",
        '"re"',
        'What runs patterns. `"re2"`: google-re2, in time in proportion to the text (extras `re2` of tool and client).',
    ),
    Setting("budgets", "budgets", _BUDGETS, "What a document may cost; what is named here may cost more, or less."),
    Setting("gateway", "file", "none", "Python that the embedded gateway runs for this API alone."),
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}
_MOST = {"depth": 350, "schema_depth": 150}
"""What the parts of the toolkit that follow the document's nesting can take without an overflow of Python's stack."""


class Others(TypedDict, total=False):
    """What else is taken on the command line."""

    lenient: bool
    tags: tuple[str, ...]
    paths: tuple[str, ...]
    operations: tuple[str, ...]


def settings_table() -> str:
    """Print the settings as the Markdown table of the README."""
    rows = [f"| `{s.name}` | {'(required)' if s.default is None else s.default} | {s.doc} |" for s in SETTINGS]
    return "\n".join(["| setting | default | meaning |", "| --- | --- | --- |", *rows]) + "\n"


# ---------------------------------------------------------------- reading


def read(start: Path, file: Path | None = None) -> Config:
    """Read the configuration in `file`, else in the nearest pyproject.toml with our table, from `start` upwards.

    Raises Refusal with everything that is wrong with it, places told from `start`.
    """
    problems = Problems()
    found, text, document = _table_file(start, file, problems)
    table = _ours(document)
    reader = _Reader(found, shown(found, start), text, problems)
    if table is None:
        reader.error("no-settings", f"there is no table [{'.'.join(TABLE)}]", (), "see the README for its settings")
        raise Refusal(tuple(problems.errors))
    config = reader.config(table)
    problems.raise_errors()
    return config


def direct(document: Path, output: Path, package: str, **others: Unpack[Others]) -> Config:
    """Make the configuration of a document given on the command line; places are told from its folder.

    Raises Refusal when the document is no file, the output would hold it, or the package is no usable name.
    """
    problems = Problems()
    if not document.is_file():
        wrong = no_file(document, document)
        problems.error(wrong.code, wrong.message, Location(str(document)), wrong.hint)
    if absolute(document).is_relative_to(absolute(output)):
        message, hint = "the output folder holds the document", "choose a folder of its own"
        problems.error("output-holds-input", message, Location(str(output)), hint)
    try:
        package_name(document.parent, package)
    except WrongError as wrong:
        problems.error(wrong.code, f"--package: {wrong.message}", Location(COMMAND_LINE))
    problems.raise_errors()
    document, output = absolute(document), absolute(output)
    return Config(document.parent, document, output, package, **others)


def where(config: Config, *keys: str) -> Location:
    """Find the place of a setting, for problems found later; the document's where there is no such file."""
    if config.file is None:
        return Location(shown(config.document, config.root))
    text = config.file.read_text(encoding="utf-8")
    return _Reader(config.file, config.file.name, text, Problems()).at(keys)


def shown(path: Path, root: Path) -> str:
    """Write a path as messages and files show it: with /, relative to `root` also when it lies beside it."""
    try:
        return Path(os.path.relpath(path, root)).as_posix()
    except ValueError:  # another drive
        return path.as_posix()


def template_folders(config: Config) -> tuple[Path, ...]:
    """List where templates are looked for, the user's first."""
    own = own_templates()
    return (own,) if config.templates is None else (config.templates, own)


def own_templates() -> Path:
    """Give the folder of the toolkit's templates: the packaged one, or the checkout's."""
    return TOOLKIT / "templates" if not is_checkout() else TOOLKIT.parent.parent / "templates"


def is_checkout() -> bool:
    """Tell whether the toolkit runs from its repository, where its sources change without its version."""
    return not (TOOLKIT / "templates").is_dir()


def settings(config: Config) -> dict[str, Any]:
    """List what decides an output, as JSON without machine paths: the lock's `configuration` is its hash."""

    def path(value: Path | None) -> str | None:
        return None if value is None else shown(value, config.root)

    return {
        "document": path(config.document),
        "overlays": [path(overlay) for overlay in config.overlays],
        "package": config.package,
        "client": config.client,
        "layout": config.layout,
        "tags": config.tags,
        "paths": config.paths,
        "operations": config.operations,
        "templates": path(config.templates),
        "lenient": config.lenient,
        "remotes": {url: path(copy) for url, copy in config.remotes},
        "references": path(config.references),
        "gateway": path(config.gateway),
        "patterns": config.patterns,
        "names": dict(config.names),
        "budgets": asdict(config.budgets),
        "ledger": None if config.ledger is None else [[e.code, e.pointer, e.file] for e in config.ledger],
    }


def _table_file(start: Path, file: Path | None, problems: Problems) -> tuple[Path, str, dict[str, object]]:
    """Find the file, its text and content: the one named, the nearest with our table, or just the nearest."""
    candidates = [absolute(file)] if file else [folder / "pyproject.toml" for folder in (start, *start.parents)]
    nearest: tuple[Path, str, dict[str, object]] | None = None
    for candidate in candidates:
        if file is None and not candidate.is_file():
            continue
        text, content = _parse(candidate, shown(candidate, start), problems)
        nearest = nearest or (candidate, text, content)
        if _ours(content) is not None:
            return candidate, text, content
    if nearest is None:
        hint = (
            "run in a project, or name a file with --config, or a document: regenerate SPEC --output DIR --package NAME"
        )
        problems.error("no-settings", "there is no pyproject.toml here or above", Location("pyproject.toml"), hint)
        raise Refusal(tuple(problems.errors))
    return nearest


def _ours(content: object) -> dict[str, object] | None:
    """Give our table, or None when there is none."""
    for key in TABLE:
        content = cast("dict[str, object]", content).get(key) if isinstance(content, dict) else None
    return cast("dict[str, object]", content) if isinstance(content, dict) else None


def _parse(file: Path, name: str, problems: Problems) -> tuple[str, dict[str, object]]:
    """Give the text and the content of a TOML file; raises Refusal."""
    text = ""
    if file.exists() and not (file.is_file() or file.is_dir()):  # a pipe would be waited for
        problems.error("unreadable-file", "a file is wanted, and no device or pipe", Location(name))
        raise Refusal(tuple(problems.errors))
    try:
        text = file.read_bytes().decode()
        return text, tomllib.loads(text)
    except OSError as error:
        problems.error("unreadable-file", (error.strerror or "cannot be read").lower(), Location(name))
    except UnicodeDecodeError:
        problems.error("not-utf-8", "the file is not UTF-8", Location(name))
    except tomllib.TOMLDecodeError as error:
        message, line, column = _toml_error(str(error), text)
        problems.error("broken-toml", message, Location(name, line, column))
    raise Refusal(tuple(problems.errors))


def _toml_error(told: str, text: str) -> tuple[str, int, int]:
    """Split the place from what tomllib tells."""
    place = re.search(r" \(at line (\d+), column (\d+)\)$", told)
    if place:
        return told[: place.start()], int(place[1]), int(place[2])
    lines = text.split("\n")
    return told, len(lines), len(lines[-1]) + 1


# ---------------------------------------------------------------- checking


@frozen
class _Reader:
    """Checks one file's table, and knows where in its text each setting stands."""

    file: Path
    shown: str
    text: str
    problems: Problems

    @property
    def root(self) -> Path:
        return self.file.parent

    def at(self, keys: Keys) -> Location:
        line, column = place(self.text, TABLE + keys)
        return Location(self.shown, line, column, "".join(f"/{_escaped(key)}" for key in TABLE + keys))

    def error(self, code: str, message: str, keys: Keys, hint: str = "") -> None:
        self.problems.error(code, message, self.at(keys), hint)

    def config(self, table: Mapping[str, object]) -> Config:
        """Make a Config as far as it goes; it counts only if no problem was noted."""
        self._unknown(table)
        self._missing(table)
        values = {name: self._value(_BY_NAME[name].kind, table[name], (name,)) for name in _BY_NAME if name in table}
        given: dict[str, Any] = {name: value for name, value in values.items() if value is not None}
        nothing: dict[str, Any] = {"document": self.root, "output": self.root, "package": ""}
        config = Config(root=self.root, file=self.file, **(nothing | given))
        if "output" in given:
            self._output_holds_nothing_else(config)
        if "document" in given and config.references and not config.document.is_relative_to(config.references):
            message = f"the document does not lie below {shown(config.references, self.root)}"
            self.error("wrong-path", message, ("references",), "name a folder that holds it and what it refers to")
        return config

    def _unknown(self, table: Mapping[str, object]) -> None:
        for name in table:
            if name not in _BY_NAME:
                hint = did_you_mean(name, _BY_NAME) or f"the settings are {', '.join(_BY_NAME)}"
                self.error("unknown-setting", f"there is no setting {name!r}", (name,), hint)

    def _missing(self, table: Mapping[str, object]) -> None:
        for setting in SETTINGS:
            if setting.default is None and setting.name not in table:
                self.error("missing-setting", f"the setting {setting.name!r} is missing", (), setting.doc)

    def _output_holds_nothing_else(self, config: Config) -> None:
        inputs = [self.file, config.document, *config.overlays, config.templates, config.gateway]
        inputs += [entry[1] for entry in config.remotes if entry]
        for path in inputs:
            if path is not None and path.is_relative_to(config.output):
                message = f"the output folder holds {shown(path, self.root)}, which the tool does not write"
                self.error("output-holds-input", message, ("output",), "choose a folder of its own")

    def _value(self, kind: Kind, value: object, keys: Keys) -> object:
        """Check one value; None when a problem was noted."""
        try:
            if kind in LISTS:
                inner, wanted = LISTS[kind]
                items = [(str(index), item) for index, item in enumerate(list_of(value, wanted))]
                return tuple(self._value(inner, item, (*keys, index)) for index, item in items)
            if kind in TABLES:
                inner, wanted = TABLES[kind]
                return tuple(self._value(inner, item, (*keys, item[0])) for item in table_of(value, wanted).items())
            if kind == "budgets":
                return self._budgets(table_of(value, "a table of numbers"), keys)
            return CHECKS[kind](self.root, value)
        except WrongError as wrong:
            self.error(wrong.code, wrong.message, keys, wrong.hint)
            return None

    def _budgets(self, table: dict[str, object], keys: Keys) -> Budgets | None:
        """Check every budget; None when a problem was noted."""
        known = fields_dict(Budgets)
        given: dict[str, int] = {}
        for name, value in table.items():
            if name not in known:
                hint = did_you_mean(name, known) or f"the budgets are {', '.join(known)}"
                self.error("unknown-setting", f"there is no budget {name!r}", (*keys, name), hint)
            elif isinstance(value, bool) or not isinstance(value, int):
                self.error("wrong-type", f"a whole number is wanted, not {kind_of(value)}", (*keys, name))
            elif not 0 < value <= _MOST.get(name, value):
                self.error("wrong-value", f"a budget of 1 to {_MOST.get(name, 'any number')} is wanted", (*keys, name))
            else:
                given[name] = value
        return Budgets(**given) if len(given) == len(table) else None


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
