# Made by openapi-attrs; do not edit.
# From api/spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "common/pet.yaml": {
        "#/components/schemas/Pet": "type=1 properties/name/type=1",
    },
}
