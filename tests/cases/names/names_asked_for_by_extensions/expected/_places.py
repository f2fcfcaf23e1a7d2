# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/post": "parameters/0/schema/type=11",
        "#/components/schemas/pet": "type=20 properties/n/type=21 properties/o/type=21 properties/o/properties/p/type=21",
    },
}
