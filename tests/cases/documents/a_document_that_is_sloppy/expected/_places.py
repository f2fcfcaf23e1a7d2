# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets~1{id}/get": "parameters/0/schema/type=14 parameters/0/schema/enum=14 parameters/1/schema/type=15 parameters/1/schema/pattern=15 parameters/2/schema/type=16 parameters/2/schema/items/type=16 parameters/3/schema/type=17 parameters/3/schema/pattern=17 parameters/4/schema/type=9 parameters/4/schema/minimum=9",
        "#/components/schemas/Pet": "type=29 required=30 properties/kind/type=32 properties/kind/enum=32 properties/tame/type=33 properties/owner/type=34 properties/tame/enum=33",
        "#/paths/~1pets~1{id}~1picture/get": "parameters/0/schema/type=22",
    },
}
