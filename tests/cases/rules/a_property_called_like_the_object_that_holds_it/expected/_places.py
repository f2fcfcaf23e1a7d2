# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1cats/post": "requestBody/content/application~1json/schema/type=11 requestBody/content/application~1json/schema/items/allOf/1/type=15 requestBody/content/application~1json/schema/items/allOf/1/required=16 requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/type=21 requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/kitten/type=24 requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/kitten/minimum=24 requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/required=22 requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/item/type=25 requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/item/maxLength=25 requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/age/type=26 requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/age/minimum=26",
        "#/components/schemas/Cat": "type=30 required=30 properties/kind/enum=30",
    },
}
