# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/get": "responses/200/content/application~1json/schema/type=19",
        "#/components/schemas/Pet": "type=22 properties/name/type=22",
        "#/paths/~1shops~1{id}/get": "parameters/0/schema/type=8",
        "#/components/schemas/Shop": "type=23 properties/pets/type=23",
        "#/components/schemas/Found": "type=24",
    },
}
