# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "type=13 required=14 properties/name/type=16 properties/tag/type=17 properties/size/type=18 properties/size/enum=18 properties/weight/type=19",
    },
}
