"""Generated source holds what templates print, and nothing else."""

from __future__ import annotations

import re

import pytest

from openapi_attrs.format import format_files
from openapi_attrs.model import File
from openapi_attrs.verify import VerificationFailed, verify_files

MODELS = '''"""The objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_array

@define(kw_only=True, eq=False, repr=False)
class Image(Model):
    """An image."""

    _wire: ClassVar[Mapping[str, str]] = {"class_": "class"}

    class_: list[Image] | None | Unset = UNSET
    """Of what kind."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Image:
        """Decode."""
        rest = dict(data)
        return cls(
            class_=decode_array(rest.pop("class", UNSET), lambda item: Image.decode(item)),
            additional_properties=rest,
        )
'''
RESOURCE = '''"""Operations."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._runtime import UNSET, AsyncBaseClient, Operation, Options, PathParameter, Unset

_GET: Operation[models.Image] = Operation("GET", "/images/{id}", name="images.get", parameters=(PathParameter("id"),))

class AsyncImages:
    """Images."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def get(self, *, id: str, size: int | Unset = UNSET, **options: Unpack[Options]) -> models.Image:
        """Get it."""
        return await self._client.call(_GET, options, (id,))
'''
PACKAGE = '''"""An API."""

from typing import TYPE_CHECKING

__all__ = ["Api"]

if TYPE_CHECKING:
    from .client import Api
else:
    from importlib import import_module as _import_module

    def __getattr__(name: str) -> object:
        if name in __all__:
            return getattr(_import_module(".client", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
'''
RULES = '''"""Rules."""

from typing import Any

def check_a(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for key, member in value.items():
        if len(key) > 3 or type(member) is not str:
            return False
    return True
'''
SOURCES = {"models.py": MODELS, "resources/images.py": RESOURCE, "__init__.py": PACKAGE, "rules.py": RULES}


def _verify(path: str, text: str) -> None:
    verify_files([File(path, text.encode())], "")


@pytest.mark.parametrize("path", SOURCES)
def test_what_templates_print_is_accepted(path: str) -> None:
    _verify(path, SOURCES[path])
    verify_files([File(f"p/{path}", SOURCES[path].encode())], "p")


def test_what_templates_print_is_read_a_shape_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openapi_attrs.verify._hold", lambda *_: pytest.fail("a whole syntax tree was needed"))
    for path in SOURCES.keys() - {"__init__.py"}:  # which prints an f-string of its own kind
        _verify(path, SOURCES[path])


INJECTED = [
    "__import__('os').system('x')",
    "import os",
    "import os.path as Any",
    "from os import system",
    "from typing import *",
    "from ... import secrets",
    "from .evil import x",
    "eval('1')",
    "exec('1')",
    "open('/etc/passwd')",
    "print('x')",
    "x = 1 if True else 2",
    "x = [y for y in (1, 2)]",
    "x = (lambda: 1)()",
    "x = ().__class__.__bases__",
    "x = Mapping.__init__",
    "x = Mapping.register(int)",
    "x = f'{1}'",
    "x = b'1'",
    "x = 1j",
    "x = 'a' * 10**9",
    "Mapping",
    "x = undefined_name",
    "assert True",
    "while True: pass",
    "try:\n    pass\nexcept ValueError:\n    pass",
    "with x: pass",
    "global x",
    "del Mapping",
    "raise ValueError",
    "x = y = await_",
    "def f(): yield 1",
    "x: int = compile('1', '', 'exec')",
    "match 1:\n    case _: pass",
]


HIDDEN = [
    'x = f"{eval(1)}"',
    'x = f"{{}}{eval(1)}"',
    'x = f"""{eval(1)}"""',
    "x = f'{eval(1)}'",
    'x = rf"{eval(1)}"',
    'x = fr"{eval(1)}"',
    'x = F"{eval(1)}"',
    'x = "a" f"{eval(1)}"',
    'x = f"{value[eval(1)]}"',
    'x = "\\\\" + eval("")',
    'x = "\\""; eval("")',
    "x = '\"'; eval('\"')",
    'x = """\\"""" """; eval(""" """)',
    "# a comment\reval(1)",
    "# a comment\feval(1)\n\feval(1)",
    "x = (\n    eval(1)\n)",
    "x = \\\n    eval(1)",
    "if value: eval(1)",
    "x = [[[[[[[[[[[[eval(1)]]]]]]]]]]]]",
    "x = \N{FULLWIDTH LATIN SMALL LETTER E}val(1)",
    "x = e\N{MATHEMATICAL SCRIPT SMALL V}al(1)",
    "eval = 1\nx = value.__class__",
    "\n\n@eval\ndef check_b(value: Any) -> bool:\n    return True",
    "x = 1 if value else eval(1)",
    "elif eval(1):",
]


@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize("place", ["", "def check_c(value: Any) -> bool:\n    "])
def test_what_hides_between_literals_and_lines_is_refused(hidden: str, place: str) -> None:
    text = f"{RULES}\n{place}{hidden}\n"
    with pytest.raises(VerificationFailed):
        _verify("rules.py", text)
    with pytest.raises(VerificationFailed):
        _verify("rules.py", text.removesuffix("\n"))


def test_a_file_in_another_encoding_is_refused() -> None:
    with pytest.raises(VerificationFailed):
        verify_files([File("rules.py", b"# coding: utf-7\nx = 1 # +AAo-import os\n")], "")


@pytest.mark.parametrize("path", ["models.py", "resources/images.py"])
@pytest.mark.parametrize("injected", INJECTED)
def test_what_no_template_prints_is_refused(path: str, injected: str) -> None:
    text = SOURCES[path] + injected + "\n"
    line = SOURCES[path].count("\n") + 1
    with pytest.raises(VerificationFailed, match=rf"^{re.escape(path)}:{line}: "):
        _verify(path, text)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("models.py", 'rest.pop("class", UNSET)', 'rest.update("class", UNSET)'),
        ("models.py", "dict(data)", "vars(data)"),
        ("models.py", "@define(kw_only=True, eq=False, repr=False)", "@evil"),
        ("models.py", '"""Of what kind."""', "Image"),
        ("models.py", '"""Of what kind."""', '"""Of what""" "kind".upper()'),
        ("resources/images.py", "self._client.call", "self._client._core"),
        ("resources/images.py", "size: int | Unset = UNSET", "size: int = globals()"),
        ("__init__.py", '".client"', "open"),
        ("rules.py", "return True", "return breakpoint()"),
        ("rules.py", "value.items()", "value.clear()"),
    ],
)
def test_each_kind_of_file_has_its_own_names_and_calls(path: str, old: str, new: str) -> None:
    with pytest.raises(VerificationFailed, match=rf"^{re.escape(path)}:\d+: "):
        _verify(path, SOURCES[path].replace(old, new))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('x = "\\d"\n', "invalid escape"),
        ("x = 1 is 2\n", "is"),
        ("x = (\n", "never closed"),
        ("x = \0\n", "null bytes"),
        ("x = " + "(" * 300 + ")" * 300 + "\n", "parentheses"),
        ("return 1\n", "return"),
    ],
)
def test_what_does_not_compile_without_a_warning_is_refused(text: str, told: str) -> None:
    with pytest.raises(VerificationFailed, match=told):
        _verify("rules.py", text)


@pytest.mark.parametrize("path", ["evil.py", "resources/sub/x.py", "tests/x.py", "resources.py"])
def test_a_file_that_no_template_makes_is_refused(path: str) -> None:
    with pytest.raises(VerificationFailed, match="no template makes such a file"):
        _verify(path, '"""Text."""\n')


def test_the_runtime_is_not_looked_at() -> None:
    verify_files([File("p/_runtime/x.py", b"import os\n")], "p")


@pytest.mark.parametrize(
    ("path", "text", "told"),
    [
        ("README.md", "# A title\nimport os\n", "README.md:2: no template of this file prints the line 'import os'"),
        ("pyproject.toml", '[project]\nscripts = "x"\n', "pyproject.toml:2: no template"),
        ("pyproject.toml", '[project]\nname = "x" # ]\n', "pyproject.toml:2: no template"),
        ("pyproject.toml", '[project]\nname = "x"\nname = "y"\n', "pyproject.toml:1: Cannot overwrite"),
        ("pyproject.toml", 'dependencies = ["evil"]\n', "pyproject.toml:1: no template"),
    ],
)
def test_what_is_no_python_holds_the_lines_of_its_template(path: str, text: str, told: str) -> None:
    with pytest.raises(VerificationFailed, match=rf"^{re.escape(told)}"):
        _verify(path, text)


def test_what_a_file_imports_from_another_must_be_there() -> None:
    errors = File("errors.py", b'"""Errors."""\n\nfrom ._runtime.errors import Error\n')
    package = File("__init__.py", PACKAGE.replace(".client import Api", ".errors import Error").encode())
    verify_files([package, errors], "")
    with pytest.raises(VerificationFailed, match=r"^__init__.py:1: the import of Error from \.errors"):
        verify_files([package, File("errors.py", b"")], "")


@pytest.mark.parametrize("call", ["client.pets.get()", "client.pets.get(limit=...)", "client.pets.get(a=..., b=...)"])
@pytest.mark.parametrize("longer", range(60, 130, 5))
def test_a_call_of_any_length_can_stand_in_the_readme(call: str, longer: int) -> None:
    """The formatter breaks it in one of several ways."""
    text = f"```python\nresult = {call.replace('get', 'get' + 'x' * longer)}\n```\n"
    verify_files(format_files([File("README.md", text.encode())]), "")
