# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1upload/post": "requestBody/content/multipart~1form-data/schema/type=16 requestBody/content/multipart~1form-data/schema/required=17 requestBody/content/multipart~1form-data/schema/properties/file/type=19 requestBody/content/multipart~1form-data/schema/properties/tags/type=21 requestBody/content/multipart~1form-data/schema/properties/tags/items/type=21 requestBody/content/multipart~1form-data/schema/properties/digests/type=22 requestBody/content/multipart~1form-data/schema/properties/digests/items/type=22 requestBody/content/multipart~1form-data/schema/properties/about/type=20 requestBody/content/multipart~1form-data/schema/properties/about/properties/title/type=20",
    },
}
