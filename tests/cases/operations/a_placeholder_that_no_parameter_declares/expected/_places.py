# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1owners~1{ownerId}~1pets~1{petId}/get": "parameters/0/schema/type=8 parameters/1/schema/type=9",
    },
}
