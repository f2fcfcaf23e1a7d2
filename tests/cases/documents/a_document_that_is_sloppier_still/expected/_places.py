# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/pets~1{id}/get": "parameters/0/schema/type=13 parameters/1/content/application~1json/schema/type=14 parameters/1/content/application~1json/schema/items/type=14 parameters/2/schema/type=15 parameters/2/schema/items/type=15 parameters/2/schema/items/enum=15 parameters/3/schema/type=16",
        "#/components/schemas/Pet": "type=24 properties/name/type=24",
    },
}
