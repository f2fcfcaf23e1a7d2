# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pets": "type=14 properties/count/type=15 additionalProperties=17",
        "#/components/schemas/Pet": "type=12 properties/name/type=12",
    },
}
