# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Dog": "allOf/2/type=19 allOf/2/required=19 allOf/2/properties/tricks/type=19 allOf/2/properties/tricks/items/type=19 allOf/2/properties/age/type=19 allOf/2/properties/age/maximum=19",
        "#/components/schemas/Pet": "type=12 required=12 properties/name/type=12 properties/age/type=12 properties/name/minLength=12",
        "#/components/schemas/Tagged": "type=13 properties/tag/type=13",
    },
}
