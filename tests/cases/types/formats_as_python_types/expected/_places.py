# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets~1{id}/get": "parameters/0/schema/type=9 responses/200/content/application~1json/schema/type=16 responses/200/content/application~1json/schema/properties/id/type=18 responses/200/content/application~1json/schema/properties/born/type=19 responses/200/content/application~1json/schema/properties/seen/type=20 responses/200/content/application~1json/schema/properties/feeding/type=21 responses/200/content/application~1json/schema/properties/picture/type=22 responses/200/content/application~1json/schema/properties/visits/type=23 responses/200/content/application~1json/schema/properties/visits/items/type=23 responses/200/content/application~1json/schema/properties/page/type=24",
    },
}
