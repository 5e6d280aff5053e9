"""Parses XML into elements; entities are left as they are and nothing is fetched."""

from __future__ import annotations

from typing import Any

from lxml import etree


def tree_of(data: bytes) -> Any:
    """The root element of a file in a package.

    Raises:
        etree.LxmlError: when it is no well-formed XML.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(data, parser)
