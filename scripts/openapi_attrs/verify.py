"""The finished source held against what the templates may emit, before any of it is written.

Escaping alone has failed every generator of this kind: what counts is the result. Each Python file must compile without
a warning, and its syntax tree may hold only the kinds of nodes, imports, names, attributes and calls that the templates
of its kind print. The runtime is copied verbatim and is not looked at.
"""

from __future__ import annotations

import ast
import warnings
from types import EllipsisType
from typing import TYPE_CHECKING, Any, cast

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from openapi_attrs.model import File


class VerificationFailed(RuntimeError):
    """The source holds what no template prints: a fault of the toolkit or of a template of one's own."""


@frozen
class Grammar:
    """What the templates of one kind of file print; everything else is refused.

    `modules` can be imported, `names` are builtins that may be read, `methods` are attributes that may be called, as
    are those whose names begin as one of `decoders` does, `private` are attributes with an underscore before them that
    may be read. A statement that is an expression is a docstring, a call of a method in `statements`, or of a function
    whose name begins as one of `procedures` does.
    """

    nodes: frozenset[type[ast.AST]]
    modules: frozenset[str]
    names: frozenset[str] = frozenset()
    methods: frozenset[str] = frozenset()
    decoders: tuple[str, ...] = ()
    private: frozenset[str] = frozenset()
    statements: frozenset[str] = frozenset()
    procedures: tuple[str, ...] = ()


_DECLARING: frozenset[type[ast.AST]] = frozenset(
    {
        *(ast.Module, ast.Import, ast.ImportFrom, ast.alias, ast.Expr, ast.Assign, ast.AnnAssign),
        *(ast.Name, ast.Load, ast.Store, ast.Attribute, ast.Constant, ast.Subscript, ast.Tuple, ast.List, ast.Dict),
        *(ast.Call, ast.keyword, ast.If, ast.UnaryOp, ast.USub),
    }
)
_DEFINING = _DECLARING | {ast.ClassDef, ast.FunctionDef, ast.arguments, ast.arg, ast.Return, ast.BinOp, ast.BitOr}
_COMPUTING = _DEFINING | {
    *(ast.For, ast.Continue, ast.Break, ast.Compare, ast.BoolOp, ast.IfExp, ast.Set, ast.Lambda),
    *(ast.Slice, ast.And, ast.Or, ast.Not, ast.Add, ast.Sub, ast.Mod, ast.AugAssign),
    *(ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Is, ast.IsNot, ast.In, ast.NotIn),
    *(ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp, ast.comprehension, ast.NamedExpr),
    *(ast.JoinedStr, ast.FormattedValue, ast.Starred),
}
_TYPES = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str", "tuple"})
_STANDARD = frozenset({"__future__", "builtins", "collections.abc", "datetime", "typing", "uuid"})

PLAIN = Grammar(_DECLARING, frozenset({"__future__", "._runtime.errors"}))
OPERATIONS = Grammar(_DECLARING, frozenset({"__future__", "._runtime.index"}), frozenset({"tuple"}))
CLIENT = Grammar(
    _DEFINING | {ast.Delete, ast.Del, ast.BoolOp, ast.Or},
    _STANDARD | {"functools", "httpx", "._runtime", ".resources.*"},
    _TYPES | {"super"},
    methods=frozenset({"__init__", "join"}),
    private=frozenset({"__init__"}),
    statements=frozenset({"__init__"}),
)
MODELS = Grammar(
    _DEFINING | {ast.Lambda},
    _STANDARD | {"attrs", ".", "._runtime", "._runtime.*", ".._runtime", ".._runtime.*"},
    _TYPES | {"classmethod", "cls"},
    methods=frozenset({"pop", "decode"}),
    decoders=("decode_",),
)
RESOURCE = Grammar(
    _DEFINING | {ast.AsyncFunctionDef, ast.Await, ast.Lambda},
    _STANDARD | {"..", ".._runtime", ".._runtime.*"},
    _TYPES,
    methods=frozenset({"call", "decode"}),
    decoders=("decode_",),
    private=frozenset({"_client"}),
)
PACKAGE = Grammar(
    _DEFINING | {ast.Compare, ast.In, ast.NotIn, ast.Raise, ast.JoinedStr, ast.FormattedValue, ast.Starred},
    frozenset({"typing", "importlib", ".", ".*"}),
    frozenset({"AttributeError", "getattr", "globals", "list", "object", "str", "__name__"}),
)
RULES = Grammar(
    _COMPUTING,
    frozenset({"math", "typing", "._runtime.formats", "._runtime.rules", "._runtime.unset"}),
    _TYPES | {"all", "any", "enumerate", "frozenset", "len", "range", "set", "sum", "type"},
    methods=frozenset({"append", "get", "is_integer", "items", "search", "values"}),
    statements=frozenset({"append"}),
    procedures=("_explain_", "explain_"),
)

_GRAMMARS = {
    "__init__.py": PACKAGE,
    "_operations.py": OPERATIONS,
    "client.py": CLIENT,
    "errors.py": PLAIN,
    "models.py": MODELS,
    "rules.py": RULES,
}
_FOLDERS = {"models": MODELS, "resources": RESOURCE}
_PACKAGES = {"models/__init__.py": PACKAGE, "resources/__init__.py": PLAIN}


def verify_files(files: Iterable[File], package: str) -> None:
    """Hold every Python file of a client against its grammar; `package` is the folder that it stands in, or empty.

    Raises VerificationFailed with the file and line of a thing that no template prints.
    """
    for file in files:
        path = file.path.removeprefix(f"{package}/") if package else file.path
        if path.endswith(".py") and not path.startswith("_runtime/"):
            _verify(file, _grammar(path))


def _grammar(path: str) -> Grammar:
    folder, _, name = path.rpartition("/")
    grammar = _PACKAGES.get(path) or (_FOLDERS.get(folder) if folder else _GRAMMARS.get(name))
    if grammar is None:
        raise VerificationFailed(f"{path}:1: no template makes such a file")
    return grammar


def _verify(file: File, grammar: Grammar) -> None:
    walk = _Walk(grammar)
    tree = _parsed(file)
    for node in _nodes(tree):
        if type(node) not in grammar.nodes:
            raise _failure(file, _placed(tree, node), f"no template of this file prints {type(node).__name__}")
        check = _CHECKS.get(type(node))
        if check and (wrong := check(walk, node)):
            raise _failure(file, node, wrong)
    for name, node in walk.read.items():
        if name not in grammar.names and name not in walk.bound and name not in walk.functions:
            raise _failure(file, node, f"the name {name} is not defined")
    for name, node in walk.called.items():
        if name not in grammar.names and name not in walk.functions:
            raise _failure(file, node, f"a call of {name}")


def _nodes(tree: ast.Module) -> Iterator[ast.AST]:
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


def _placed(tree: ast.Module, node: ast.AST) -> ast.AST:
    """Return the node, or what it belongs to where it has no line of its own, as operators have none."""
    if hasattr(node, "lineno"):
        return node
    return next(parent for parent in ast.walk(tree) if any(child is node for child in ast.iter_child_nodes(parent)))


def _failure(file: File, node: ast.AST, wrong: str) -> VerificationFailed:
    return VerificationFailed(f"{file.path}:{getattr(node, 'lineno', 1)}: {wrong}")


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


@frozen
class _Walk:
    """What was seen of a file: the names that it defines in any scope, and a place that reads and calls each name.

    `functions` are names of what can be called: functions, classes and what is imported.
    """

    grammar: Grammar
    bound: set[str] = field(factory=set[str])
    functions: set[str] = field(factory=set[str])
    read: dict[str, ast.AST] = field(factory=dict[str, ast.AST])
    called: dict[str, ast.AST] = field(factory=dict[str, ast.AST])


def _name(walk: _Walk, node: ast.Name) -> str:
    if isinstance(node.ctx, ast.Store):
        walk.bound.add(node.id)
    else:
        walk.read.setdefault(node.id, node)
    return ""


def _argument(walk: _Walk, node: ast.arg) -> str:
    walk.bound.add(node.arg)
    return ""


def _definition(walk: _Walk, node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    walk.functions.add(node.name)
    return ""


def _imported(walk: _Walk, node: ast.alias) -> str:
    walk.functions.add(node.asname or node.name)
    return "an import of everything" if node.name == "*" else ""


def _import(walk: _Walk, node: ast.Import) -> str:
    return next((f"an import of {a.name}" for a in node.names if a.name not in walk.grammar.modules), "")


def _import_from(walk: _Walk, node: ast.ImportFrom) -> str:
    module = "." * node.level + (node.module or "")
    parent = module.rpartition(".")[0]
    known = module in walk.grammar.modules or f"{parent}.*" in walk.grammar.modules
    return "" if known else f"an import of {module}"


def _attribute(walk: _Walk, node: ast.Attribute) -> str:
    return f"the attribute {node.attr}" if node.attr.startswith("_") and node.attr not in walk.grammar.private else ""


def _call(walk: _Walk, node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name):
            walk.called.setdefault(name, node)
            return ""
        case ast.Attribute(attr=attr) if attr in walk.grammar.methods or attr.startswith(walk.grammar.decoders):
            return ""
        case ast.Attribute(value=ast.Name(id="builtins" | "_builtins"), attr=attr) if attr in walk.grammar.names:
            return ""
        case _:
            return f"a call of {ast.unparse(node.func)}"


def _statement(walk: _Walk, node: ast.Expr) -> str:
    """Only a docstring, an ellipsis, or a call that changes something stands alone."""
    match node.value:
        case ast.Constant(value=str()) | ast.Constant(value=EllipsisType()):
            return ""
        case ast.Call(func=ast.Attribute(attr=attr)) if attr in walk.grammar.statements:
            return ""
        case ast.Call(func=ast.Name(id=name)) if name.startswith(walk.grammar.procedures):
            return ""
        case _:
            return f"the statement {ast.unparse(node)[:80]}"


def _constant(_: _Walk, node: ast.Constant) -> str:
    return "" if isinstance(node.value, str | int | float | EllipsisType | None) else f"a {type(node.value).__name__}"


_CHECKS: dict[type[ast.AST], Callable[[_Walk, Any], str]] = {
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
