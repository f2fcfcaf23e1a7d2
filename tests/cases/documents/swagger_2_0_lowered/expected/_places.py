# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/get": "parameters/0/schema/type=10 parameters/0/schema/exclusiveMaximum=10 parameters/1/schema/type=23 parameters/1/schema/items/type=23 responses/200/content/application~1json/schema/type=24",
        "#/components/schemas/Pet": "type=33 required=33 properties/kind/type=33 properties/name/type=33",
        "#/components/schemas/Problem": "type=35 properties/detail/type=35",
        "#/paths/~1pets~1{id}~1picture/put": "parameters/0/schema/type=30 requestBody/content/multipart~1form-data/schema/type=26 requestBody/content/multipart~1form-data/schema/required=26 requestBody/content/multipart~1form-data/schema/properties/picture/type=30",
    },
}
