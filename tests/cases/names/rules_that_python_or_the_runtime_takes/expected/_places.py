# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/token": "type=19 required=20 properties/score/type=21 properties/uses/type=21 properties/score/minimum=21 properties/score/maximum=21 properties/uses/minimum=21",
        "#/components/schemas/Type": "type=23 required=23 properties/len/type=23 properties/len/exclusiveMinimum=23",
    },
}
