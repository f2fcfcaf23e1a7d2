# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/NewPet": "type=20 required=21 properties/name/type=23 properties/tag/type=24",
        "#/components/schemas/Pet": "type=26 required=27 properties/id/type=28 properties/name/type=28",
    },
}
