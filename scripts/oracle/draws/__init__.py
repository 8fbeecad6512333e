"""Random configurations. One module for each layer or family.

A module gives `valid(draw)`, a case that PyTorch should take, and two tables of functions of the same type: `BORDER`,
cases at the edge between taken and refused, and `WRONG`, cases that it should refuse. What it really does is recorded,
whatever was meant.
"""
