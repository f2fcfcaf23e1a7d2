# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Pet": "type=17 required=18 properties/number/type=21 properties/mixed/enum=20 properties/number/enum=21 properties/flag/enum=22 properties/parts/enum=23 properties/when/anyOf=24 properties/odd/enum=25 properties/many/enum=26 properties/when/anyOf/0/type=24 properties/when/anyOf/1/enum=24",
        "#/paths/~1pets/get": "responses/200/content/application~1json/schema/enum=13",
    },
}
