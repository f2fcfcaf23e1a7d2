# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "oneOf=13",
        "#/components/schemas/Cat": "type=15 required=15 properties/kind/type=15 properties/lives/type=15 properties/lives/maximum=15",
        "#/components/schemas/Dog": "type=16 required=16 properties/young/type=16 properties/kind/const=16",
    },
}
