"""The finished source held against what the templates may emit, before any of it is written.

Escaping alone has failed every generator of this kind: what counts is the result. Each Python file must be made of the
kinds of nodes, imports, names, attributes and calls that the templates of its kind print, and of nothing that Python
warns of; any other file of lines that its template prints. The runtime is copied verbatim and is not looked at. What
several lines of a statement are together, the formatter has read before.
"""

from __future__ import annotations

import ast
import warnings
from collections import defaultdict
from typing import TYPE_CHECKING

from openapi_attrs.verify.declared import declared
from openapi_attrs.verify.grammar import TEXTS, Grammar, grammar_of
from openapi_attrs.verify.lines import wrong_line
from openapi_attrs.verify.statements import Shapes
from openapi_attrs.verify.uses import Unprinted, uses, wrong
from openapi_attrs.verify.wires import lost_wires

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapi_attrs.model import File
    from openapi_attrs.verify.statements import Names
    from openapi_attrs.verify.wires import Literals

__all__ = ["VerificationFailed", "declared", "lost_wires", "verify_files"]


class VerificationFailed(RuntimeError):
    """A file that holds what no template prints: a fault of the toolkit or of a template of one's own."""

    def __init__(self, file: File, line: int, told: str) -> None:
        super().__init__(f"{file.path}:{line}: {told}")
        self.template = file.template


def verify_files(files: Iterable[File], package: str, own: Mapping[str, Grammar] | None = None) -> Literals:
    """Hold every file of a client against its grammar; `package` is the folder that it stands in, or empty.

    `own` is by template what else those of the user's own print. Returns the strings of each template's files, as
    they are written. Raises VerificationFailed with the file and line
    of a thing that no template prints, or that another file imports and that is not there.
    """
    shapes: dict[tuple[Grammar, str], Shapes] = {}
    modules: dict[str, tuple[File, Names]] = {}
    for file in files:
        path = file.path.removeprefix(f"{package}/") if package else file.path
        more = (own or {}).get(file.template)
        if path in TEXTS:
            _hold_lines(file, path, more or Grammar())
        elif path.endswith(".py") and not path.startswith("_runtime/"):
            grammar = grammar_of(path)
            if grammar is None:
                raise VerificationFailed(file, 1, "no template makes such a file")
            grammar = grammar | more if more else grammar
            names = shapes.setdefault((grammar, file.template), Shapes(grammar)).names(file.content)
            modules[path] = file, names if names and _is_right(names, grammar) else _hold(file, grammar)
    _hold_imports(modules)
    return {template: each.literals for (_, template), each in shapes.items()}


def _hold_lines(file: File, path: str, more: Grammar) -> None:
    found = wrong_line(file, path, more.lines)
    if found:
        raise VerificationFailed(file, *found)


def _hold_imports(modules: Mapping[str, tuple[File, Names]]) -> None:
    """Hold what files import from each other against what is in them; the runtime has tests of its own."""
    if len(modules) < 2:
        return
    for path, (file, names) in modules.items():
        for imported in sorted(names["member"]):
            module, _, name = imported.partition(":")
            target = _module(path, module)
            homes = [each for each in (f"{target}.py", f"{target}/__init__.py".removeprefix("/")) if each in modules]
            inside = f"{target}/{name}".removeprefix("/")
            if target.startswith("_runtime") or inside == "_runtime" or f"{inside}.py" in modules:
                continue
            if f"{inside}/__init__.py" not in modules and not any(_has(modules[home][1], name) for home in homes):
                raise VerificationFailed(file, 1, f"the import of {name} from {module}, which has none")


def _module(path: str, module: str) -> str:
    """Return the path, without suffix, of a module that a file imports by relation."""
    up = len(module) - len(module.lstrip("."))
    folder = path.split("/")[:-up]
    return "/".join([*folder, *filter(None, module[up:].split("."))])


def _has(names: Names, name: str) -> bool:
    return name in names["function"] or name in names["bound"] or "__getattr__" in names["function"]


def _is_right(names: Names, grammar: Grammar) -> bool:
    functions = frozenset(names["function"])
    defined = frozenset(names["bound"])
    return not any(wrong(role, name, grammar, defined, functions) for role, used in names.items() for name in used)


def _hold(file: File, grammar: Grammar) -> Names:
    """Hold the whole syntax tree of a file against its grammar, which tells what is wrong and where; give its names."""
    names: Names = defaultdict(set)
    try:
        found = list(uses(_parsed(file), grammar))
    except Unprinted as error:
        raise _failure(file, error.node, error.wrong) from None
    for use in found:
        names[use.role].add(use.name)
    functions, defined = frozenset(names["function"]), frozenset(names["bound"])
    for use in found:
        told = wrong(use.role, use.name, grammar, defined, functions)
        if told:
            raise _failure(file, use.node, told)
    return names


def _failure(file: File, node: ast.AST, told: str) -> VerificationFailed:
    return VerificationFailed(file, getattr(node, "lineno", 1), told)


def _parsed(file: File) -> ast.Module:
    """Parse and compile a file; a warning is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            tree = ast.parse(file.content, file.path)
            compile(tree, file.path, "exec", dont_inherit=True)
        except (SyntaxError, Warning) as error:
            line = getattr(error, "lineno", None) or 1
            raise VerificationFailed(file, line, str(error)) from error
        except (ValueError, RecursionError, MemoryError) as error:
            raise VerificationFailed(file, 1, str(error) or type(error).__name__) from error
    return tree
