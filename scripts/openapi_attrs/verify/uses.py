"""Syntax trees -> the names in them and what each is used as, and whether a template of such a file prints that."""

from __future__ import annotations

import ast
from types import EllipsisType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from openapi_attrs.verify.grammar import Grammar

Role: TypeAlias = Literal[
    "bound", "function", "read", "called", "attribute", "method", "doing", "procedure", "module", "member"
]
"""How a name is used: assigned; defined or imported; read; called; as an attribute; as an attribute that is called, and
one whose call is a statement; as a function whose call is a statement; imported from; imported by relation, behind its
module and a colon."""


@frozen
class Use:
    """One use of a name."""

    role: Role
    name: str
    node: ast.AST


class Unprinted(Exception):
    """A node that no template of the file prints."""

    def __init__(self, node: ast.AST, wrong: str) -> None:
        super().__init__(wrong)
        self.node = node
        self.wrong = wrong


def uses(tree: ast.AST, grammar: Grammar) -> Iterator[Use]:
    """Yield every use of a name; raises Unprinted for a node that no template of such a file prints."""
    for node in _nodes(tree):
        if type(node) not in grammar.nodes:
            raise Unprinted(_placed(tree, node), f"no template of this file prints {type(node).__name__}")
        read = _READERS.get(type(node))
        if read:
            yield from read(node)


def wrong(role: Role, name: str, grammar: Grammar, defined: frozenset[str], functions: frozenset[str]) -> str:  # noqa: PLR0911 - one return a role
    """Say what is wrong with a use, if anything; `defined` are names bound in the file, `functions` those to call."""
    match role:
        case "read" if name not in grammar.names and name not in defined and name not in functions:
            return f"the name {name} is not defined"
        case "called" if name not in grammar.names and name not in functions:
            return f"a call of {name}"
        case "attribute" if name.startswith("_") and name not in grammar.private:
            return f"the attribute {name}"
        case "method" if name not in grammar.methods and not name.startswith(tuple(grammar.decoders)):
            return f"a call of the attribute {name}"
        case "doing" if name not in grammar.statements:
            return f"the statement that calls the attribute {name}"
        case "procedure" if not name.startswith(tuple(grammar.procedures)):
            return f"the statement that calls {name}"
        case "module" if name not in grammar.modules and f"{name.rpartition('.')[0]}.*" not in grammar.modules:
            return f"an import of {name}"
        case _:
            return ""


def _nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield every node that can be more than one thing; ast.walk takes three times as long."""
    todo: list[Any] = [tree]
    while todo:
        node = todo.pop()
        if node is None:
            continue
        yield node
        for name in _FIELDS[type(node)]:
            value = getattr(node, name)
            if type(value) is list:
                todo.extend(cast("Iterable[Any]", value))
            elif isinstance(value, ast.AST):
                todo.append(value)


_LEAVES = (ast.Constant, ast.alias)
_FIELDS: dict[type[ast.AST], tuple[str, ...]] = {
    kind: tuple(name for name in kind._fields if name != "ctx") if kind not in _LEAVES else ()
    for kind in vars(ast).values()
    if isinstance(kind, type) and issubclass(kind, ast.AST)
}


def _placed(tree: ast.AST, node: ast.AST) -> ast.AST:
    """Return the node, or what it belongs to where it has no line of its own, as operators have none."""
    if hasattr(node, "lineno"):
        return node
    return next(parent for parent in ast.walk(tree) if any(child is node for child in ast.iter_child_nodes(parent)))


def _name(node: ast.Name) -> Iterator[Use]:
    yield Use("bound" if isinstance(node.ctx, ast.Store) else "read", node.id, node)


def _argument(node: ast.arg) -> Iterator[Use]:
    yield Use("bound", node.arg, node)


def _definition(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[Use]:
    yield Use("function", node.name, node)


def _imported(node: ast.alias) -> Iterator[Use]:
    if node.name == "*":
        raise Unprinted(node, "an import of everything")
    yield Use("function", node.asname or node.name, node)


def _import(node: ast.Import) -> Iterator[Use]:
    for each in node.names:
        yield Use("module", each.name, node)


def _import_from(node: ast.ImportFrom) -> Iterator[Use]:
    module = "." * node.level + (node.module or "")
    yield Use("module", module, node)
    for each in node.names if node.level else ():
        yield Use("member", f"{module}:{each.name}", node)


def _attribute(node: ast.Attribute) -> Iterator[Use]:
    yield Use("attribute", node.attr, node)


def _call(node: ast.Call) -> Iterator[Use]:
    match node.func:
        case ast.Name(id=name):
            yield Use("called", name, node)
        case ast.Attribute(value=ast.Name(id="builtins" | "_builtins"), attr=attr):
            yield Use("called", attr, node)
        case ast.Attribute(attr=attr):
            yield Use("method", attr, node)
        case _:
            raise Unprinted(node, f"a call of {ast.unparse(node.func)}")


def _statement(node: ast.Expr) -> Iterator[Use]:
    """Only a docstring, an ellipsis, or a call that changes something stands alone."""
    match node.value:
        case ast.Constant(value=str()) | ast.Constant(value=EllipsisType()):
            pass
        case ast.Call(func=ast.Attribute(attr=attr)):
            yield Use("doing", attr, node)
        case ast.Call(func=ast.Name(id=name)):
            yield Use("procedure", name, node)
        case _:
            raise Unprinted(node, f"the statement {ast.unparse(node)[:80]}")


def _constant(node: ast.Constant) -> Iterator[Use]:
    if not isinstance(node.value, str | int | float | EllipsisType | None):
        raise Unprinted(node, f"a {type(node.value).__name__}")
    return iter(())


_READERS: dict[type[ast.AST], Callable[[Any], Iterator[Use]]] = {
    ast.Name: _name,
    ast.arg: _argument,
    ast.ClassDef: _definition,
    ast.FunctionDef: _definition,
    ast.AsyncFunctionDef: _definition,
    ast.alias: _imported,
    ast.Import: _import,
    ast.ImportFrom: _import_from,
    ast.Attribute: _attribute,
    ast.Call: _call,
    ast.Expr: _statement,
    ast.Constant: _constant,
}
