# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "parts/parks.yaml": {
        "#/paths/~1parks/get": "responses/200/content/application~1json/schema/type=10 responses/200/content/application~1json/schema/items/type=11 responses/200/content/application~1json/schema/items/required=11 responses/200/content/application~1json/schema/items/properties/at/type=11 responses/200/content/application~1json/schema/items/properties/at/properties/latitude/type=11 responses/200/content/application~1json/schema/items/properties/at/properties/longitude/type=11",
    },
}
