# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec.yaml": {
        "#/paths/~1donn\xe9es~1{\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440}/get": "parameters/0/schema/type=8",
        "#/components/schemas/\u041e\u0442\u0432\u0435\u0442": "type=17 properties/\u0438\u043c\u044f/type=17 properties/\u540d\u524d/type=17 properties/123/type=17 properties//type=17",
    },
}
