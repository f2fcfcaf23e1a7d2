# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "type=13 properties/flat/type=15 properties/flat/items/anyOf=15 properties/text/anyOf=16 properties/whole/then/minProperties=17 properties/whole/else/type=17 properties/flat/items/anyOf/0/not=15 properties/flat/items/anyOf/1/type=15 properties/flat/items/anyOf/2/type=15 properties/flat/items/anyOf/2/minItems=15 properties/text/anyOf/0/not=16 properties/text/anyOf/1/type=16 properties/text/anyOf/2/minLength=16",
    },
}
