"""The HTML of a lesson as a small tree: a strict parser for what our writer writes, and its inverse."""

import re
from dataclasses import dataclass, field
from html import escape, unescape
from typing import Final

MAX_DEPTH: Final = 24
"""A table in a callout needs seven; more would only exhaust somebody's stack."""

_VOID = {"br", "hr", "img"}
_TOKEN = re.compile(r'<(/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)(?: ?/)?>|([^<>]+)')
_ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')


class TreeError(ValueError):
    """The HTML is not of the plain form that a lesson has."""


@dataclass(slots=True)
class Element:
    """One element with its attributes and what stands in it: elements and texts, in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[Element | str]" = field(default_factory=list)

    @property
    def elements(self) -> "list[Element]":
        """The children that are elements."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        """All text inside, without markup."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def walk(self) -> "list[Element]":
        """Return all elements inside, in reading order."""
        found = []
        for child in self.elements:
            found += [child, *child.walk()]
        return found


def parse(html: str) -> Element:
    """Return a root element (tag "") that holds the fragment; raises TreeError when it is not well formed."""
    stack = [Element("")]
    place = 0
    while place < len(html):
        token = _TOKEN.match(html, place)
        if token is None:
            raise TreeError("it is not well formed: " + html[place : place + 40].split("\n", 1)[0])
        place = token.end()
        end, tag, attributes, text = token.groups()
        if text is not None:
            stack[-1].children.append(unescape(text))
        elif end:
            if stack.pop().tag != tag or not stack:
                raise TreeError(f"it is not well formed: </{tag}>")
        else:
            element = Element(tag, {name: unescape(value) for name, value in _ATTRIBUTE.findall(attributes)})
            stack[-1].children.append(element)
            if tag not in _VOID:
                stack.append(element)
            if len(stack) > MAX_DEPTH:
                raise TreeError("it is nested too deeply")
    if len(stack) > 1:
        raise TreeError(f"it is not well formed: <{stack[-1].tag}> has no end")
    return stack[0]


def serialise(element: Element | str) -> str:
    """Return the HTML of an element, or of all that a root holds."""
    if isinstance(element, str):
        return escape(element, quote=False).replace("\xa0", "&nbsp;")
    inner = "".join(serialise(child) for child in element.children)
    if not element.tag:
        return inner
    start = "".join(f' {name}="{_value(value)}"' for name, value in element.attributes.items())
    end = "" if element.tag in _VOID else f"{inner}</{element.tag}>"
    return f"<{element.tag}{start}>{end}"


def _value(value: str) -> str:
    return escape(value).replace("&#x27;", "'").replace("\xa0", "&nbsp;")
