# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1subscriptions/post": "requestBody/content/application~1json/schema/type=9 requestBody/content/application~1json/schema/properties/url/type=9",
        "#/webhooks/newPets/post": "requestBody/content/application~1json/schema/type=23",
        "#/components/schemas/Pet": "type=28 required=28 properties/name/type=28 properties/born/type=28",
        "#/components/schemas/Sale": "type=29 required=29 properties/price/type=29 properties/price/minimum=29",
    },
}
