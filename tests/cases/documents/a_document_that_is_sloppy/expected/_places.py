# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets~1{id}/get": "parameters/0/schema/type=13 parameters/0/schema/enum=13 parameters/1/schema/type=14 parameters/1/schema/pattern=14 parameters/2/schema/type=15 parameters/2/schema/pattern=15 parameters/3/schema/type=8 parameters/3/schema/minimum=8",
        "#/components/schemas/Pet": "type=21 required=22 properties/kind/type=24 properties/kind/enum=24 properties/tame/type=25 properties/tame/enum=25 properties/owner/type=26",
    },
}
