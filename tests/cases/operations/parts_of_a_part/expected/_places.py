# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1album/post": "requestBody/content/multipart~1form-data/schema/type=10 requestBody/content/multipart~1form-data/schema/properties/pictures/type=12 requestBody/content/multipart~1form-data/schema/properties/owner/type=13 requestBody/content/multipart~1form-data/schema/properties/owner/properties/name/type=13 requestBody/content/multipart~1form-data/schema/properties/owner/properties/tags/type=13 requestBody/content/multipart~1form-data/schema/properties/owner/properties/tags/items/type=13",
    },
}
