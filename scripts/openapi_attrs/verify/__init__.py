"""The finished source held against what the templates may emit, before any of it is written.

Escaping alone has failed every generator of this kind: what counts is the result. Each Python file must be made of the
kinds of nodes, imports, names, attributes and calls that the templates of its kind print, and of nothing that Python
warns of. The runtime is copied verbatim and is not looked at. The formatter, which ran before, has parsed every file.
"""

from __future__ import annotations

import ast
import warnings
from collections import defaultdict
from typing import TYPE_CHECKING

from openapi_attrs.verify.grammar import grammar_of
from openapi_attrs.verify.statements import Shapes
from openapi_attrs.verify.uses import Unprinted, uses, wrong

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.model import File
    from openapi_attrs.verify.grammar import Grammar
    from openapi_attrs.verify.statements import Names


class VerificationFailed(RuntimeError):
    """The source holds what no template prints: a fault of the toolkit or of a template of one's own."""


def verify_files(files: Iterable[File], package: str) -> None:
    """Hold every Python file of a client against its grammar; `package` is the folder that it stands in, or empty.

    Raises VerificationFailed with the file and line of a thing that no template prints.
    """
    shapes: dict[Grammar, Shapes] = {}
    for file in files:
        path = file.path.removeprefix(f"{package}/") if package else file.path
        if not path.endswith(".py") or path.startswith("_runtime/"):
            continue
        grammar = grammar_of(path)
        if grammar is None:
            raise VerificationFailed(f"{path}:1: no template makes such a file")
        names = shapes.setdefault(grammar, Shapes(grammar)).names(file.content)
        if names is None or not _is_right(names, grammar):
            _hold(file, grammar)


def _is_right(names: Names, grammar: Grammar) -> bool:
    functions = frozenset(names["function"])
    defined = frozenset(names["bound"])
    return not any(wrong(role, name, grammar, defined, functions) for role, used in names.items() for name in used)


def _hold(file: File, grammar: Grammar) -> None:
    """Hold the whole syntax tree of a file against its grammar, which tells what is wrong and where."""
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


def _failure(file: File, node: ast.AST, told: str) -> VerificationFailed:
    return VerificationFailed(f"{file.path}:{getattr(node, 'lineno', 1)}: {told}")


def _parsed(file: File) -> ast.Module:
    """Parse and compile a file; a warning is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            tree = ast.parse(file.content, file.path)
            compile(tree, file.path, "exec", dont_inherit=True)
        except (SyntaxError, Warning) as error:
            line = getattr(error, "lineno", None) or 1
            raise VerificationFailed(f"{file.path}:{line}: {error}") from error
        except (ValueError, RecursionError, MemoryError) as error:
            raise VerificationFailed(f"{file.path}:1: {error or type(error).__name__}") from error
    return tree
