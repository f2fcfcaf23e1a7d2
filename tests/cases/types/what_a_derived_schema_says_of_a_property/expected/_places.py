# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "type=20 required=21",
        "#/components/schemas/Thing": "type=14 properties/id/type=17 properties/note/type=18 properties/secret/type=19 required=15",
    },
}
