# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Found": "anyOf=14",
        "#/components/schemas/Wood": "type=15 items/anyOf=15",
        "#/components/schemas/Leaf": "anyOf=16 anyOf/0/type=16 anyOf/1/type=16",
        "#/components/schemas/Tree": "type=17",
        "#/paths/~1trees/post": "responses/200/content/application~1json/schema/oneOf=11",
    },
}
