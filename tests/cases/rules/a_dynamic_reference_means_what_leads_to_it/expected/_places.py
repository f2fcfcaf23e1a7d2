# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/List": "type=22",
        "#/components/schemas/Texts": "$defs/item/type=18",
        "#/components/schemas/Numbers": "$defs/item/type=19",
    },
}
