# Made by openapi-attrs; do not edit.
# From spec/openapi.yaml.

"""The lines of the document that ask for what the rules hold: file -> schema -> "keyword=line ..."."""

PLACES: dict[str, dict[str, str]] = {
    "spec/openapi.yaml": {
        "#/components/schemas/CreateImageRequest": "type=91 required=180 properties/prompt/type=97 properties/model/anyOf=100 properties/n/type=112 properties/n/minimum=113 properties/n/maximum=114 properties/quality/type=122 properties/quality/enum=123 properties/response_format/type=133 properties/response_format/enum=134 properties/size/type=145 properties/size/enum=146 properties/style/type=160 properties/style/enum=161 properties/user/type=174",
        "#/components/schemas/ImagesResponse": "type=182 required=190 properties/created/type=185 properties/data/type=187",
        "#/components/schemas/Image": "type=194 properties/b64_json/type=200 properties/url/type=205 properties/revised_prompt/type=210",
    },
    "spec/overlay.yaml": {
        "#/components/schemas/CreateImageRequest": "x-validation-rules/0/then/properties/prompt/maxLength=22 x-validation-rules/3/then/properties/size/enum=45 x-validation-rules/5/then/properties/quality=61 x-validation-rules/6/then/properties/style/const=70 x-validation-rules/1/then/properties/prompt/maxLength=29 x-validation-rules/2/then/properties/n/enum=36 x-validation-rules/4/then/properties/size/enum=52",
    },
}
