# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "type=21 required=22 $defs/Name/type=25 $defs/Name/maxLength=25 $defs/Pets/type=26",
        "#/components/schemas/Owner": "type=27 properties/id/type=27",
        "#/components/schemas/Tree": "type=31 properties/children/type=32",
    },
}
