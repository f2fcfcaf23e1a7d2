# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsSchemasThatTheirMediaTypeCannotCarry"
ASYNC_CLIENT = "AsyncOperationsSchemasThatTheirMediaTypeCannotCarry"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("put", "/picture", "putPicture", "pets.put_picture"),
    OperationEntry("post", "/names", "postNames", "pets.post_names"),
    OperationEntry("post", "/either", "postEither", "pets.post_either"),
)
