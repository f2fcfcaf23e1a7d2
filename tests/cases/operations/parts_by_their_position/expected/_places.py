# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1album/post": "requestBody/content/multipart~1mixed/schema/type=16 requestBody/content/multipart~1mixed/schema/prefixItems/1/type=17 requestBody/content/multipart~1mixed/schema/prefixItems/0/type=17 requestBody/content/multipart~1mixed/schema/prefixItems/0/properties/title/type=17",
        "#/paths/~1pictures/post": "requestBody/content/multipart~1form-data/itemSchema/type=29 requestBody/content/multipart~1form-data/itemSchema/maxLength=29",
    },
}
