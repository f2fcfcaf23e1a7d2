# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Json": "anyOf=14 anyOf/0/type=15 anyOf/1/type=16 anyOf/2/type=17",
        "#/components/schemas/Tree": "type=19 items/anyOf=19",
        "#/components/schemas/Leaf": "type=18 required=18",
    },
}
