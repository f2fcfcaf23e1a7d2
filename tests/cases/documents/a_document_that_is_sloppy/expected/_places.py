# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets~1{id}/get": "parameters/0/schema/type=13 parameters/0/schema/enum=13 parameters/1/schema/type=14 parameters/1/schema/pattern=14 parameters/2/schema/type=15 parameters/2/schema/items/type=15 parameters/3/schema/type=16 parameters/3/schema/pattern=16 parameters/4/schema/type=8 parameters/4/schema/minimum=8",
        "#/components/schemas/Pet": "type=28 required=29 properties/kind/type=31 properties/kind/enum=31 properties/tame/type=32 properties/owner/type=33 properties/tame/enum=32",
        "#/paths/~1pets~1{id}~1picture/get": "parameters/0/schema/type=21",
    },
}
