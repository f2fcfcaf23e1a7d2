"""Run the command with every event of the interpreter that leaves the process written to a file, one a line.

python watched.py LOG ARGUMENT...
"""

from __future__ import annotations

import json
import os
import sys
import tempfile

LOG = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
WATCHED = (
    "open",
    "os.",
    "shutil.",
    "socket.",
    "subprocess.",
    "urllib.",
    "http.",
    "ftplib.",
    "pickle.",
    "ctypes.dlopen",
)


def watch(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(WATCHED):
        os.write(LOG, json.dumps([event, [_told(each) for each in arguments]]).encode() + b"\n")


def _told(value: object) -> object:
    if isinstance(value, bytes | os.PathLike):
        return os.fsdecode(value)
    if isinstance(value, list | tuple):
        return [_told(each) for each in value]  # type: ignore[misc]
    return value if isinstance(value, str | int | None) else str(value)


if __name__ == "__main__":
    from openapi_attrs import cli, pipeline, write  # noqa: F401 - what Python reads to import is not the question

    tempfile.gettempdir()  # tries whether it can be written to, once a process
    sys.addaudithook(watch)
    sys.exit(cli.run(sys.argv[2:]))
