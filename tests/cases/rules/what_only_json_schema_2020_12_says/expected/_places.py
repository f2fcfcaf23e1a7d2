# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/components/schemas/Order": "type=13 properties/card/type=16 properties/billing/type=17 properties/express/type=18 properties/lines/type=19 properties/lines/contains=19 properties/lines/maxContains=19 dependentRequired=21 dependentSchemas/express/required=22 then/properties/lines/maxItems=24 unevaluatedProperties=25 properties/labels/type=20 properties/labels/additionalProperties/type=20 properties/labels/propertyNames/pattern=20",
        "#/components/schemas/Party": "type=12 required=12 properties/name/type=12",
    },
}
