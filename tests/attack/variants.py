"""Documents with one hostile text at one place: every place a text can stand in, every way it could break out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

CODE = "open('CANARY','w').close()"
"""What a text that is taken for Python does; whoever runs the output looks for the file."""

BREAKOUTS = {
    "triple double quotes": f'x"""\n{CODE}\n"""',
    "indented triple double quotes": f'x"""\n    {CODE}\n    """',
    "triple double quotes in an expression": f'"""+str({CODE})+"""',
    "triple single quotes": f"x'''\n{CODE}\n'''",
    "a backslash and triple quotes": f'\\"""\n{CODE}\n"""',
    "two backslashes and triple quotes": f'\\\\"""\n{CODE}\n"""',
    "a single quote": f"'+str({CODE})+'",
    "a double quote": '"+str(open("CANARY","w"))+"',
    "a backslash and a single quote": f"\\'+str({CODE})#",
    "a backslash and a double quote": '\\"+str(open("CANARY","w"))#',
    "a single quote and a line": f"x'\n{CODE}\n#",
    "a double quote and a line": f'x"\n{CODE}\n#',
    "a closed call": f"x')\n{CODE}\n('",
    "a closed list": f"x]\n{CODE}\n#",
    "a closed dict": f"x}}\n{CODE}\n#",
    "a line": f"x\n{CODE}\n#",
    "a carriage return": f"x\r{CODE}\r#",
    "a form feed": f"x\f{CODE}\f#",
    "a vertical tab": f"x\v{CODE}\v#",
    "separators": f"x\x1c{CODE}\x1d{CODE}\x1e{CODE}\n#",
    "a next line": f"x\x85{CODE}\x85#",
    "a line separator": f"x\u2028{CODE}\u2028#",
    "a paragraph separator": f"x\u2029{CODE}\u2029#",
    "braces": "{" + CODE + "}",
    "inverted braces": "}{" + CODE + "}{",
    "jinja": "{{ ''.__class__.__mro__[1].__subclasses__() }}{% for x in y %}{# #}",
    "a percent sign": "%(x)s %s {0} {x!r} ${x} $x",
    "an encoding": f"-*- coding: utf-7 -*-\n+AAo-{CODE}",
    "directives": f"type: ignore # noqa # fmt: off # pyright: basic\n{CODE}",
    "an argument": f"x, {CODE}, y",
    "an assignment": f"x: int = {CODE}",
    "a semicolon": f"x;{CODE};y",
    "a walrus": f"(y := {CODE})",
    "a backslash at the end": "x\\",
    "quotes at the end": 'x""',
    "escapes": "\\N{nope}\\x\\u12\\U0011FFFF\\8\\\r\\\n",
    "bidirectional controls": f"\u202e\u2066{CODE}\u2069\ufeff\u200b",
    "a null": f"x\0{CODE}",
    "a path": "../../../../CANARY/x",
    "an absolute path": "/CANARY",
    "a windows path": "..\\..\\CANARY:con.py",
    "a dunder": "__class__",
    "a private name": "__import__",
    "confusable letters": "\uff45\uff56\uff41\uff4c\uff08\uff09 \U0001d522\U0001d533\U0001d51e\U0001d529 \xb5 \ufb01",
    "a keyword": "None",
    "a builtin": "type",
    "a module": "_runtime",
    "a module of the client": "models",
    "a name of the client": "from_dict",
    "the import": "import_module",
    "much": "x" * 5000,
    "astral": "\U0001f600\U000e0001",
    "empty": "",
    "space": " \t\n ",
    "toml": "\"\n[tool.x]\ny = '''",
    "markup": "<script>x</script> ```\n[x](javascript:x) -->",
}


def _operation(**parts: Any) -> dict[str, Any]:
    return {
        "operationId": "getThing",
        "tags": ["things"],
        "responses": {
            "200": {
                "description": "ok",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/M"}}},
            }
        },
        **parts,
    }


def _document(*, operation: dict[str, Any] | None = None, schema: Any = None, **parts: Any) -> dict[str, Any]:
    held = {"type": "object", "properties": {"a": {"type": "string"}}}
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "hostile", "version": "1"},
        "servers": [{"url": "http://127.0.0.1:9/"}],
        "paths": {"/x": {"post": operation or _operation()}},
        "components": {"schemas": {"M": held if schema is None else schema}},
    }
    return {**document, **parts}


def _property(**schema: Any) -> dict[str, Any]:
    return _held({"type": "object", "properties": {"p": schema}})


def _held(schema: Any, **schemas: Any) -> dict[str, Any]:
    """Hold a schema in a body and an answer."""
    body = {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/M"}}}}
    made = _document(operation=_operation(requestBody=body), schema=schema)
    made["components"]["schemas"].update(schemas)
    return made


def _parameter(**parts: Any) -> dict[str, Any]:
    parameter = {"name": "p", "in": "query", "schema": {"type": "string"}, **parts}
    return _document(operation=_operation(parameters=[parameter]))


def _body(media_type: str, schema: Any = None, **parts: Any) -> dict[str, Any]:
    content = {media_type: {"schema": schema or {"$ref": "#/components/schemas/M"}, **parts}}
    return _document(operation=_operation(requestBody={"content": content}))


def _response(status: str = "200", media_type: str = "application/json", **parts: Any) -> dict[str, Any]:
    content = {media_type: {"schema": {"$ref": "#/components/schemas/M"}}}
    return _document(operation=_operation(responses={status: {"description": "ok", "content": content, **parts}}))


def _secured(name: str, scheme: dict[str, Any], scopes: list[str] | None = None) -> dict[str, Any]:
    made = _document(security=[{name: scopes or []}])
    made["components"]["securitySchemes"] = {name: scheme}
    return made


def _rule(**parts: Any) -> dict[str, Any]:
    rule = {"id": "a-rule", "message": "no", "if": {"required": ["a"]}, "then": {"required": ["b"]}, **parts}
    properties = {"a": {"type": "string", "description": "a needs b"}, "b": {"type": "string"}}
    return _held({"type": "object", "properties": properties, "x-validation-rules": [rule]})


def _union(discriminator: dict[str, Any], name: str = "Cat") -> dict[str, Any]:
    branch = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
    pointer = "#/components/schemas/" + name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    union = {"oneOf": [{"$ref": pointer}, {"$ref": "#/components/schemas/Dog"}], "discriminator": discriminator}
    return _held(union, **{name: branch, "Dog": branch})


def _callback(expression: str) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/M"}}}}
    item = {"post": {"requestBody": body, "responses": {"200": {"description": "ok"}}}}
    return _document(operation=_operation(callbacks={"done": {expression: item}}))


def _webhook(name: str) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/M"}}}}
    return _document(webhooks={name: {"post": {"requestBody": body, "responses": {"200": {"description": "ok"}}}}})


PLACES: dict[str, Callable[[str], dict[str, Any]]] = {
    "the version of OpenAPI": lambda text: _document(openapi=text),
    "the title": lambda text: _document(info={"title": text, "version": "1"}),
    "the version": lambda text: _document(info={"title": "x", "version": text}),
    "the description": lambda text: _document(info={"title": "x", "version": "1", "description": text}),
    "the summary": lambda text: _document(info={"title": "x", "version": "1", "summary": text}),
    "the contact": lambda text: _document(
        info={"title": "x", "version": "1", "contact": {"name": text, "url": text, "email": text}}
    ),
    "the licence": lambda text: _document(info={"title": "x", "version": "1", "license": {"name": text, "url": text}}),
    "the terms": lambda text: _document(info={"title": "x", "version": "1", "termsOfService": text}),
    "external documentation": lambda text: _document(externalDocs={"url": text, "description": text}),
    "the dialect": lambda text: _document(jsonSchemaDialect=text),
    "a server": lambda text: _document(servers=[{"url": text, "description": text}]),
    "a part of a server": lambda text: _document(servers=[{"url": f"http://127.0.0.1:9/{text}"}]),
    "a server's variable": lambda text: _document(
        servers=[{"url": f"http://127.0.0.1:9/{{{text}}}", "variables": {text: {"default": "x"}}}]
    ),
    "a server's default": lambda text: _document(
        servers=[{"url": "http://127.0.0.1:9/{v}", "variables": {"v": {"default": text, "enum": [text, "y"]}}}]
    ),
    "an operation's server": lambda text: _document(operation=_operation(servers=[{"url": text}])),
    "a tag": lambda text: _document(operation=_operation(tags=[text])),
    "a tag's description": lambda text: _document(
        tags=[{"name": "things", "description": text, "externalDocs": {"url": text}}]
    ),
    "a tag's name": lambda text: _document(tags=[{"name": text, "description": "x"}]),
    "a path": lambda text: _document(paths={f"/{text}": {"post": _operation()}}),
    "a method": lambda text: _document(paths={"/x": {text: _operation()}}),
    "an additional method": lambda text: _document(
        openapi="3.2.0", paths={"/x": {"additionalOperations": {text: _operation()}}}
    ),
    "a path item": lambda text: _document(paths={"/x": {"summary": text, "description": text, "post": _operation()}}),
    "an operationId": lambda text: _document(operation=_operation(operationId=text)),
    "an operation's summary": lambda text: _document(operation=_operation(summary=text)),
    "an operation's description": lambda text: _document(operation=_operation(summary="x", description=text)),
    "an operation's link": lambda text: _document(
        operation=_operation(externalDocs={"url": text, "description": text})
    ),
    "a call": lambda text: _document(operation=_operation(**{"x-openapi-attrs-call": text})),
    "a group of fern's": lambda text: _document(
        operation=_operation(**{"x-fern-sdk-group-name": [text], "x-fern-sdk-method-name": text})
    ),
    "a group of speakeasy's": lambda text: _document(
        operation=_operation(**{"x-speakeasy-group": text, "x-speakeasy-name-override": text})
    ),
    "an extension": lambda text: _document(
        operation=_operation(**{f"x-{text}": text}), **{f"x-{text}": {text: [text]}}
    ),
    "a query parameter": lambda text: _parameter(name=text),
    "a header parameter": lambda text: _parameter(name=text, **{"in": "header"}),
    "a cookie parameter": lambda text: _parameter(name=text, **{"in": "cookie"}),
    "a path parameter": lambda text: _document(
        paths={
            f"/x/{{{text}}}": {
                "post": _operation(
                    parameters=[{"name": text, "in": "path", "required": True, "schema": {"type": "string"}}]
                )
            }
        }
    ),
    "a parameter's name in Python": lambda text: _parameter(**{"x-openapi-attrs-name": text}),
    "a parameter's description": lambda text: _parameter(description=text),
    "a parameter's example": lambda text: _parameter(example=text, examples={text: {"value": text, "summary": text}}),
    "a parameter's default": lambda text: _parameter(schema={"type": "string", "default": text}),
    "a parameter's enum": lambda text: _parameter(schema={"type": "string", "enum": [text, "y"]}),
    "a parameter's style": lambda text: _parameter(style=text),
    "a parameter's place": lambda text: _parameter(**{"in": text}),
    "a parameter's media type": lambda text: _document(
        operation=_operation(
            parameters=[{"name": "p", "in": "query", "content": {text: {"schema": {"type": "object"}}}}]
        )
    ),
    "a parameter's property": lambda text: _parameter(
        style="deepObject", schema={"type": "object", "properties": {text: {"type": "string"}}}
    ),
    "a parameter's key": lambda text: _document(components={"parameters": {text: {"name": "p", "in": "query"}}}),
    "a media type": lambda text: _body(f"application/{text}"),
    "a whole media type": lambda text: _body(text),
    "a media type's parameter": lambda text: _body(f"application/json; x={text}"),
    "a body's description": lambda text: _document(
        operation=_operation(
            requestBody={
                "description": text,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/M"}}},
            }
        )
    ),
    "a field of a form": lambda text: _body(
        "application/x-www-form-urlencoded", {"type": "object", "properties": {text: {"type": "string"}}}
    ),
    "a part of a form": lambda text: _body(
        "multipart/form-data",
        {"type": "object", "properties": {text: {"type": "string", "format": "binary"}}},
        encoding={text: {"contentType": text, "headers": {text: {"schema": {"type": "string"}}}}},
    ),
    "an encoding": lambda text: _body(
        "multipart/form-data",
        {"type": "object", "properties": {"f": {"type": "string"}}},
        encoding={"f": {"contentType": text, "style": text}},
    ),
    "a body's example": lambda text: _body("application/json", example={text: text}, examples={text: {"value": text}}),
    "a status": lambda text: _response(text),
    "an answer's media type": lambda text: _response(media_type=f"application/{text}"),
    "an answer's description": lambda text: _response(description=text),
    "an answer's header": lambda text: _response(headers={text: {"description": text, "schema": {"type": "string"}}}),
    "a link": lambda text: _response(
        links={text: {"operationId": text, "parameters": {text: text}, "description": text}}
    ),
    "a linked operation": lambda text: _response(links={"l": {"operationRef": text}}),
    "a callback's expression": _callback,
    "a callback": lambda text: _document(operation=_operation(callbacks={text: {"{$request.query.x}": {}}})),
    "a webhook": _webhook,
    "a schema": lambda text: _held({"type": "object", "properties": {"a": {"type": "string"}}}, **{text: {}}),
    "a schema that is used": lambda text: _union({"propertyName": "kind"}, text),
    "a schema's name in Python": lambda text: _held({"type": "object", "properties": {}, "x-openapi-attrs-name": text}),
    "a schema's title": lambda text: _held({"type": "object", "title": text, "properties": {"a": {"title": text}}}),
    "a schema's description": lambda text: _held({"type": "object", "properties": {}, "description": text}),
    "a schema's comment": lambda text: _held({"type": "object", "properties": {}, "$comment": text}),
    "a schema's id": lambda text: _held({"type": "object", "properties": {}, "$id": text}),
    "a schema's anchor": lambda text: _held({"type": "object", "properties": {}, "$anchor": text}),
    "a schema's definition": lambda text: _held({"$defs": {text: {}}, "type": "object"}),
    "a schema's type": lambda text: _held({"type": text}),
    "a schema's xml": lambda text: _held({"type": "object", "xml": {"name": text, "namespace": text, "prefix": text}}),
    "a keyword that nobody knows": lambda text: _held({"type": "object", text: {text: text}}),
    "an alias's description": lambda text: _held({"type": "array", "items": {"type": "string"}, "description": text}),
    "a property": lambda text: _held({"type": "object", "properties": {text: {"type": "string"}}}),
    "a required property": lambda text: _held(
        {"type": "object", "required": [text], "properties": {text: {"type": "integer"}}}
    ),
    "a required property that is not described": lambda text: _held({"type": "object", "required": [text]}),
    "a nested property": lambda text: _property(type="object", properties={text: {"type": "object", "properties": {}}}),
    "a property's name in Python": lambda text: _property(type="string", **{"x-openapi-attrs-name": text}),
    "a property's description": lambda text: _property(type="string", description=text),
    "a pattern for keys": lambda text: _held({"type": "object", "patternProperties": {text: {"type": "string"}}}),
    "a key's pattern": lambda text: _held({"type": "object", "propertyNames": {"pattern": text}}),
    "a key's enum": lambda text: _held({"type": "object", "propertyNames": {"enum": [text]}}),
    "what a property depends on": lambda text: _held(
        {"type": "object", "dependentRequired": {text: [text]}, "dependentSchemas": {text: {"required": [text]}}}
    ),
    "a default": lambda text: _property(type="string", default=text),
    "a default that is an object": lambda text: _property(type="object", default={text: [text]}),
    "an example": lambda text: _property(type="string", example=text, examples=[text, {text: text}]),
    "a constant": lambda text: _property(const=text),
    "a constant that is an object": lambda text: _property(const={text: [text]}),
    "an enum": lambda text: _property(type="string", enum=[text, "y"]),
    "an enum of one": lambda text: _property(enum=[text]),
    "an enum of objects": lambda text: _property(enum=[{text: text}, [text], 1]),
    "names of an enum": lambda text: _property(
        type="string", enum=["y"], **{"x-enum-varnames": [text], "x-enumNames": [text], "x-enum-descriptions": [text]}
    ),
    "a pattern": lambda text: _property(type="string", pattern=text),
    "a format": lambda text: _property(type="string", format=text),
    "a content encoding": lambda text: _property(type="string", contentEncoding=text, contentMediaType=text),
    "an item": lambda text: _property(type="array", items={"enum": [text]}, contains={"const": text}),
    "a position": lambda text: _property(type="array", prefixItems=[{"const": text}], items=False),
    "what is not": lambda text: _property(**{"not": {"const": text}}),
    "a branch": lambda text: _property(anyOf=[{"const": text}, {"pattern": text}, {"required": [text]}]),
    "a condition": lambda text: _held(
        {
            "type": "object",
            "properties": {"a": {}},
            "if": {"properties": {"a": {"const": text}}},
            "then": {"required": [text]},
        }
    ),
    "a discriminator": lambda text: _union({"propertyName": text}),
    "a discriminator's value": lambda text: _union(
        {"propertyName": "kind", "mapping": {text: "#/components/schemas/Cat"}}
    ),
    "a discriminator's target": lambda text: _union({"propertyName": "kind", "mapping": {"cat": text}}),
    "a rule's id": lambda text: _rule(id=text),
    "a rule's message": lambda text: _rule(message=text),
    "a rule's sentence": lambda text: _rule(says={"at": "/properties/a/description", "text": text}),
    "a rule's place": lambda text: _rule(says={"at": text, "text": "a needs b"}),
    "a rule's constant": lambda text: _rule(**{"if": {"properties": {"a": {"const": text}}}}),
    "a reference": lambda text: _held({"$ref": text}),
    "a file": lambda text: _held({"$ref": f"{text}.yaml#/x"}),
    "a pointer": lambda text: _held({"$ref": f"#/components/schemas/{text}"}),
    "a credential": lambda text: _secured(text, {"type": "apiKey", "in": "header", "name": "x-key"}),
    "a credential's header": lambda text: _secured("key", {"type": "apiKey", "in": "header", "name": text}),
    "a credential's query parameter": lambda text: _secured("key", {"type": "apiKey", "in": "query", "name": text}),
    "a credential's cookie": lambda text: _secured("key", {"type": "apiKey", "in": "cookie", "name": text}),
    "a credential's description": lambda text: _secured(
        "key", {"type": "http", "scheme": "bearer", "description": text}
    ),
    "a credential's scheme": lambda text: _secured("key", {"type": "http", "scheme": text, "bearerFormat": text}),
    "a credential's name in Python": lambda text: _secured(
        "key", {"type": "http", "scheme": "basic", "x-openapi-attrs-name": text}
    ),
    "a scope": lambda text: _secured(
        "key",
        {
            "type": "oauth2",
            "flows": {"clientCredentials": {"tokenUrl": text, "refreshUrl": text, "scopes": {text: text}}},
        },
        [text],
    ),
    "a discovery of credentials": lambda text: _secured("key", {"type": "openIdConnect", "openIdConnectUrl": text}),
    "the key of an answer": lambda text: _document(components={"responses": {text: {"description": text}}}),
}
