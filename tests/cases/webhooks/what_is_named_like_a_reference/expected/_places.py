# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/webhooks/$ref/post": "requestBody/content/application~1json/schema/type=15 requestBody/content/application~1json/schema/properties/id/type=15",
        "#/paths/~1pets/post": "callbacks/$ref/{$request.query.url}/post/requestBody/content/application~1json/schema/type=11 callbacks/$ref/{$request.query.url}/post/requestBody/content/application~1json/schema/properties/name/type=11",
    },
}
