# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Zoo": "type=14 properties/rows/type=17 properties/rows/items/type=17 additionalProperties/type=20 properties/by_name/type=16 properties/counts/type=18 properties/counts/additionalProperties/type=18",
        "#/components/schemas/Pet": "type=12 properties/name/type=12 properties/young/type=12",
    },
}
