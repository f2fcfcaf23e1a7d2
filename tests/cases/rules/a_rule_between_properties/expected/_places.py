# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "type=14 required=15 properties/kind/type=17 properties/kind/enum=17 properties/wings/type=18 properties/wings/minimum=18",
    },
    "overlay.yaml": {
        "#/components/schemas/Pet": "x-validation-rules/0/then/properties/wings/const=10",
    },
}
