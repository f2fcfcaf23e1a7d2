"""The embedded gateway: an ASGI server made from the document, to try a client without an account.

It needs the extra `serve`. `hooks` says what a module of the project can change.
"""

from .application import application, run
from .hooks import Call, Gateway
from .problem import Problem

__all__ = ["Call", "Gateway", "Problem", "application", "run"]
