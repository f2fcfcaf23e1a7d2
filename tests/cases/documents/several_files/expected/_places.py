# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "paths/pets.yaml": {
        "#/paths/~1pets/get": "responses/200/content/application~1json/schema/type=7",
    },
    "shared.yaml": {
        "#/components/schemas/pets_items": "type=9 properties/name/type=9",
        "#/components/schemas/Owner": "type=7 properties/pets/type=9 properties/pets/items/type=9 properties/pets/items/properties/name/type=9",
        "#/paths/~1owners~1{id}/get": "parameters/0/schema/type=2 responses/404/content/application~1json/schema/type=4 responses/404/content/application~1json/schema/properties/detail/type=4",
    },
}
