# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "type=13 properties/kind/type=15 properties/wings/type=16 then/required=19",
        "#/components/schemas/Address": "type=26 properties/street/type=26",
        "#/components/schemas/House": "type=27 properties/garden/const=27",
        "#/components/schemas/Wings": "type=28 minItems=28 items/type=28 items/properties/feathers/type=28",
    },
}
