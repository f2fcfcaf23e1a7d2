"""One document, one output: whatever the process, the machine and the folder are like."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = """\
openapi: 3.1.0
info: {title: Ünïts, version: '1', description: "Grüße 日本\\u2028"}
servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu, enum: [eu, us]}}}]
tags: [{name: Straße, description: x}, {name: strasse}]
paths:
  /a/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [Straße]
      parameters: [{name: ID, in: query, schema: {type: integer, minimum: 1}}, {name: id, in: header, schema: {}}]
      responses:
        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}
        default: {$ref: 'more.yaml#/components/responses/Error'}
    put:
      tags: [strasse]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: d}}
  /A/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {tags: [STRASSE], responses: {'204': {description: d}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: K}, Key: {type: http, scheme: basic}}
  schemas:
    pet: {type: object, properties: {a-b: {enum: [c, b, a, null, 1]}, a_b: {type: [string, 'null']}, aB: {}, A_B: {}}}
    Pet: {type: object, properties: {when: {type: string, format: date-time, pattern: '\\d+'}}, required: [when]}
    PET: {anyOf: [{$ref: '#/components/schemas/pet'}, {$ref: '#/components/schemas/Pet'}]}
"""
MORE = """\
components:
  responses:
    Error:
      description: d
      content:
        application/json: {schema: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/s/P'}}}}}
  s: {P: {type: object, properties: {p: {$ref: 'api.yaml#/components/schemas/PET'}}}}
"""
SETTINGS = '[tool.openapi-attrs]\ndocument = "spec/api.yaml"\noutput = "out"\npackage = "client"\n'
SHUFFLED = """
import os, random, sys
from openapi_attrs.cli import run

class Shuffled(list):
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def close(self): pass
    def __next__(self): return self.pop()

def shuffling(listing):
    def shuffled(*arguments):
        entries = list(listing(*arguments))
        random.shuffle(entries)
        return Shuffled(entries)
    return shuffled

random.seed(int(sys.argv[1]))
os.umask(int(sys.argv[2], 8))
os.scandir, os.listdir = shuffling(os.scandir), shuffling(os.listdir)
sys.exit(run(["regenerate", "--config", sys.argv[3]]))
"""
LOCALES = ("C", "C.UTF-8", "tr_TR.ISO-8859-9")
TIME_ZONES = ("UTC", "Asia/Kathmandu", "America/St_Johns")
UMASKS = ("000", "022", "077")
SEEDS = range(8)


def tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Give the mode and the content of each file."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_mode, path.read_bytes() if path.is_file() else b"")
        for path in folder.rglob("*")
    }


def test_the_output_is_the_same_to_the_byte(tmp_path: Path) -> None:
    places = itertools.cycle([".", "spec", "/"])
    found: list[dict[str, tuple[int, bytes]]] = []
    for seed, place, locale, zone, umask in zip(
        SEEDS, places, itertools.cycle(LOCALES), itertools.cycle(TIME_ZONES), itertools.cycle(UMASKS), strict=False
    ):
        project = tmp_path / f"project{seed}"
        (project / "spec").mkdir(parents=True)
        (project / "spec" / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
        (project / "spec" / "more.yaml").write_text(MORE, encoding="utf-8")
        (project / "pyproject.toml").write_text(SETTINGS)
        subprocess.run(
            (sys.executable, "-c", SHUFFLED, str(seed), umask, str(project / "pyproject.toml")),
            cwd=project / place,
            check=True,
            stdout=subprocess.DEVNULL,
            env={
                **os.environ,
                "PYTHONHASHSEED": str(seed),
                "LC_ALL": locale,
                "TZ": zone,
                "PYTHONCOERCECLOCALE": "0",
                "PYTHONUTF8": "0",
            },
        )
        found.append(tree(project / "out"))
    assert len(found[0]) > 30
    assert all(each == found[0] for each in found)
