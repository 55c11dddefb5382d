#!/usr/bin/env python3
"""Reads GraphML from standard input with Python's own XML parser: prints how many nodes, different ones, edges and values it has, then the nodes.

Exits with 1 where an edge leads to no node, or a value is of a key that is not declared.
"""
import sys
import xml.etree.ElementTree as tree

SPACE = {"g": "http://graphml.graphdrawing.org/xmlns"}
root = tree.fromstring(sys.stdin.buffer.read())
nodes = [node.get("id") for node in root.findall(".//g:node", SPACE)]
edges = [(edge.get("source"), edge.get("target")) for edge in root.findall(".//g:edge", SPACE)]
keys = {key.get("id") for key in root.findall("g:key", SPACE)}
values = root.findall(".//g:data", SPACE)
strays = [end for edge in edges for end in edge if end not in nodes] + [value.get("key") for value in values if value.get("key") not in keys]
print(len(nodes), len(set(nodes)), len(edges), len(values))
for node in nodes:
    print(node)
sys.exit(1 if strays else 0)
