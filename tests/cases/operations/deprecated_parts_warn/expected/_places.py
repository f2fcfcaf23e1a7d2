# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/get": "parameters/0/schema/type=9",
        "#/components/schemas/Pet": "type=13 properties/name/type=13 properties/nick/type=13",
    },
}
