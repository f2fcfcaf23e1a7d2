"""Every document of a corpus that openapi-python-client can read, held against our client: `make differential`.

    python -m oracle CORPUS [--only GLOB] [--found FILE]     CORPUS/corpus.tsv lists the documents in CORPUS/specs;
                                                             what FILE holds from an earlier run is not run again
    python -m oracle --document FILE NAME                    one document, as JSON on standard output

Exit status 1 when a difference is not in the list, or an entry of the list stands for none (with --only, unjudged).
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from attrs import asdict

from oracle import known, upstream
from oracle.compare import Compared, Difference, compare

FAILED = "failed: "
LIMIT = 3600  # seconds a document, on a machine that does much else


def main() -> int:
    """Run over one document or a corpus; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="?")
    parser.add_argument("--only", default="*")
    parser.add_argument("--found", type=Path)
    parser.add_argument("--document", nargs=2)
    options = parser.parse_args()
    if options.document:
        warnings.simplefilter("ignore")
        with tempfile.TemporaryDirectory() as workspace:
            print(json.dumps(asdict(compare(Path(options.document[0]), options.document[1], Path(workspace)))))
        return 0
    return _over_corpus(options.corpus, options.only, options.found)


def _over_corpus(corpus: Path, only: str, kept: Path | None) -> int:
    with (corpus / "corpus.tsv").open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if fnmatchcase(row["name"], only)]
    found: dict[str, list[Difference]] = {}
    report: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8")) if kept and kept.exists() else {}
    print(f"openapi-python-client {upstream.VERSION}")
    print(f"{'document':32}{'operations':>11}{'theirs':>8}{'requests':>10}{'responses':>11}{'differences':>13}")
    for row in rows:
        done = report[row["name"]] = report.get(row["name"]) or _in_a_process(corpus, row)
        found[row["name"]] = [Difference(**each) for each in done["differences"]]
        counts = f"{done['operations']:>11}{done['theirs']:>8}{done['requests']:>10}{done['responses']:>11}"
        print(f"{row['name']:32}{counts}{len(found[row['name']]):>13}  {_note(done)}", flush=True)
        if kept:
            kept.write_text(json.dumps(report, indent=1), encoding="utf-8")
    return _judge(report, found, complete=only == "*")


def _note(done: dict[str, Any]) -> str:
    return f"not read: {done['unread'][:80]}" if done["unread"] else "read after resolve" if done["canonical"] else ""


def _judge(report: dict[str, Any], found: dict[str, list[Difference]], *, complete: bool) -> int:
    listed = known.read()
    wrong = [
        f"not compared: {name}: {each['unread']}" for name, each in report.items() if each["unread"].startswith(FAILED)
    ]
    wrong += [f"not in the list: {each}" for each in known.unexplained(found, listed)]
    wrong += [f"not needed: {each}" for each in known.unneeded(found, listed)] if complete else []
    print("\n".join(wrong))
    read = sum(not each["unread"] for each in report.values())
    counts = {key: sum(each[key] for each in report.values()) for key in ("theirs", "requests", "responses")}
    print(
        f"{read} of {len(report)} documents read; {counts['theirs']} operations, {counts['requests']} requests and"
        f" {counts['responses']} responses compared; {sum(map(len, found.values()))} differences in the list of"
        f" {len(listed)}; {len(wrong)} wrong"
    )
    return bool(wrong)


def _in_a_process(corpus: Path, row: dict[str, str]) -> dict[str, Any]:
    """Compare a document in a process of its own, from a copy of the document."""
    with tempfile.TemporaryDirectory() as folder:
        document = _unpacked(corpus / "specs", row["file"], Path(folder))
        name = row["name"].replace("-", "_").replace(".", "_").lower()
        done = subprocess.run(
            [sys.executable, "-m", "oracle", "--document", os.fspath(document), name],
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
    if done.returncode:
        nothing = asdict(Compared(0, 0, 0, 0, ()))
        return nothing | {"unread": FAILED + " ".join(done.stderr.strip().splitlines()[-1:])}
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _unpacked(specs: Path, file: str, into: Path) -> Path:
    """Copy a document and what lies beside it, without compression."""
    parts = Path(file).parts
    if len(parts) > 1:
        shutil.copytree(specs / parts[0], into / parts[0])
        return into / file
    for shared in specs.glob("external-*.json"):
        shutil.copy(shared, into)
    if file.endswith(".gz"):
        (into / Path(file).stem).write_bytes(gzip.decompress((specs / file).read_bytes()))
        return into / Path(file).stem
    return Path(shutil.copy(specs / file, into))


if __name__ == "__main__":
    sys.exit(main())
