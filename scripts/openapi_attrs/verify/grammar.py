"""What the templates of each kind of file print."""

from __future__ import annotations

import ast

from attrs import fields_dict, frozen


@frozen
class Grammar:
    """What the templates of one kind of file print; everything else is refused.

    `modules` can be imported, `names` are builtins that may be read, `methods` are attributes that may be called, as
    are those whose names begin as one of `decoders` does, `private` are attributes with an underscore before them that
    may be read. A statement that is an expression is a docstring, a call of a method in `statements`, or of a function
    whose name begins as one of `procedures` does. `lines` are regular expressions for the lines of what is no Python.
    """

    nodes: frozenset[type[ast.AST]] = frozenset()
    modules: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    methods: frozenset[str] = frozenset()
    decoders: frozenset[str] = frozenset()
    private: frozenset[str] = frozenset()
    statements: frozenset[str] = frozenset()
    procedures: frozenset[str] = frozenset()
    lines: frozenset[str] = frozenset()

    def __or__(self, more: Grammar) -> Grammar:
        """Return what prints as this one does, or as `more` does."""
        return Grammar(*(getattr(self, name) | getattr(more, name) for name in fields_dict(Grammar)))


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
_PUTTING_DOWN = frozenset(
    {"expect", "expect_among", "expect_each", "explain", "explain_each", "report", "report_choice", "require"}
)
_STANDARD = frozenset({"__future__", "builtins", "collections.abc", "datetime", "typing", "uuid"})

PLAIN = Grammar(_DECLARING, frozenset({"__future__", "._runtime.errors", "._runtime.rules"}))
PLACES = Grammar(_DECLARING, frozenset({"__future__"}), frozenset({"dict", "str"}))
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
    _STANDARD | {"attrs", "..", "._runtime", "._runtime.*", ".._runtime", ".._runtime.*"},
    _TYPES | {"classmethod", "cls"},
    methods=frozenset({"pop", "decode"}),
    decoders=frozenset({"decode_"}),
)
RESOURCE = Grammar(
    _DEFINING | {ast.AsyncFunctionDef, ast.Await, ast.Lambda},
    _STANDARD | {"..", ".._runtime", ".._runtime.*"},
    _TYPES,
    methods=frozenset({"call", "decode"}),
    decoders=frozenset({"decode_"}),
    private=frozenset({"_client"}),
)
PACKAGE = Grammar(
    _DEFINING | {ast.Compare, ast.In, ast.NotIn, ast.Raise, ast.JoinedStr, ast.FormattedValue, ast.Starred},
    frozenset({"typing", "importlib", ".", ".*"}),
    frozenset({"AttributeError", "getattr", "globals", "list", "object", "str", "__name__"}),
)
WEBHOOKS = Grammar(
    _DEFINING | {ast.Lambda},
    _STANDARD | {".", "._runtime", "._runtime.*"},
    _TYPES,
    methods=frozenset({"decode"}),
    decoders=frozenset({"decode_"}),
)
RULES = Grammar(
    _COMPUTING | {ast.Raise},
    frozenset({"math", "typing", ".", "._runtime.*"}),
    _TYPES | {"all", "any", "enumerate", "frozenset", "len", "range", "set", "sum", "type"},
    methods=frozenset({"at", "below", "decode", "get", "is_integer", "items", "search", "values", *_PUTTING_DOWN}),
    decoders=frozenset({"decode_"}),
    statements=_PUTTING_DOWN,
    procedures=frozenset({"_explain_", "explain_"}),
)

_GRAMMARS = {
    "__init__.py": PACKAGE,
    "_operations.py": OPERATIONS,
    "_places.py": PLACES,
    "client.py": CLIENT,
    "errors.py": PLAIN,
    "models.py": MODELS,
    "rules.py": RULES,
    "webhooks.py": WEBHOOKS,
}
_FOLDERS = {"models": MODELS, "resources": RESOURCE}
TEXTS = frozenset({"README.md", "pyproject.toml"})
_PACKAGES = {"models/__init__.py": PACKAGE, "resources/__init__.py": PLAIN}


def grammar_of(path: str) -> Grammar | None:
    """Return the grammar of a file by its path in the package; None where no template makes such a file."""
    folder, _, name = path.rpartition("/")
    return _PACKAGES.get(path) or (_FOLDERS.get(folder) if folder else _GRAMMARS.get(name))
