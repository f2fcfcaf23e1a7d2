"""The document is the published page's YAML, byte for byte."""

from __future__ import annotations

from pathlib import Path

SPEC = Path(__file__).parents[2] / "spec"


def fenced(page: bytes) -> bytes:
    """The content of a page's only fence, by CommonMark 4.5: it ends at a fence at least as long, of no other text."""
    lines = page.splitlines(keepends=True)
    opening = next(i for i, line in enumerate(lines) if line.startswith(b"```"))
    fence = lines[opening][: len(lines[opening]) - len(lines[opening].lstrip(b"`"))]
    closing = next(
        i for i, line in enumerate(lines) if i > opening and line.startswith(fence) and not line.strip(b"`\n")
    )
    return b"".join(lines[opening + 1 : closing])


def test_the_document_is_the_content_of_the_pages_fence() -> None:
    page = (SPEC / "published.md").read_bytes()
    assert page.count(b"\n```") == 2, "the page has one fence, and this test reads the first"
    assert (SPEC / "openapi.yaml").read_bytes() == fenced(page)


def test_a_shorter_fence_inside_is_content() -> None:
    assert fenced(b"# page\n\n````yaml post /images\na: |\n  ```\n\n````") == b"a: |\n  ```\n\n"
