# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "type=13 required=14 properties/number/type=17 properties/mixed/enum=16 properties/number/enum=17 properties/flag/enum=18 properties/parts/enum=19 properties/odd/enum=20",
    },
}
