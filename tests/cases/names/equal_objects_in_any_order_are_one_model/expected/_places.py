# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1pets/get": "responses/200/content/application~1json/schema/type=14 responses/200/content/application~1json/schema/properties/first/type=16 responses/200/content/application~1json/schema/properties/first/properties/a/type=16 responses/200/content/application~1json/schema/properties/first/properties/b/type=16 responses/200/content/application~1json/schema/properties/last/type=17 responses/200/content/application~1json/schema/properties/last/properties/b/type=17 responses/200/content/application~1json/schema/properties/last/properties/a/type=17 responses/200/content/application~1json/schema/properties/open/type=18 responses/200/content/application~1json/schema/properties/open/properties/c/type=18 responses/200/content/application~1json/schema/properties/open/patternProperties/^x/type=18 responses/200/content/application~1json/schema/properties/open/patternProperties/^y/type=18 responses/200/content/application~1json/schema/properties/opened/type=19 responses/200/content/application~1json/schema/properties/opened/properties/c/type=19 responses/200/content/application~1json/schema/properties/opened/patternProperties/^y/type=19 responses/200/content/application~1json/schema/properties/opened/patternProperties/^x/type=19",
    },
}
