# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Times": "type=12 properties/values/anyOf=15 properties/values/anyOf/0/type=16 properties/values/anyOf/0/items/type=16 properties/values/anyOf/0/items/items/type=16 properties/values/anyOf/1/type=17 properties/values/anyOf/1/items/type=17",
    },
}
