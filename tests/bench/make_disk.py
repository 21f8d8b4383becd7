#!/usr/bin/env python3
"""Writes a raw image that is laid out as a used system disk is: make_disk.py FILE GIB

Files between 4 KiB and 16 MiB, most of them small, lie in runs; beside them stand zeroes that were written (a
deleted file that was wiped, a swap area) and space that was never touched. About 45 % data, 10 % written zeroes,
45 % holes. The same size gives the same image, byte for byte.
"""
import random
import sys

KIB, MIB = 1 << 10, 1 << 20


def pieces(size, chance):
    """(kind, length) until the disk is full."""
    at = 0
    while at < size:
        kind = chance.choices(["data", "zeroes", "hole"], [45, 10, 45])[0]
        run = min(size - at, chance.choice([1, 2, 4, 8, 16, 32, 64]) * MIB)
        while run > 0:
            length = min(run, 4 * KIB << chance.randrange(13)) if kind == "data" else run
            yield kind, length
            run -= length
            at += length


def main():
    path, size = sys.argv[1], int(float(sys.argv[2]) * 1024) * MIB
    chance = random.Random(20260105)
    zeroes = bytes(MIB)
    with open(path, "wb") as disk:
        for kind, length in pieces(size, chance):
            if kind == "data":
                disk.write(chance.randbytes(length))
            elif kind == "zeroes":
                for _ in range(0, length, MIB):
                    disk.write(zeroes)
            else:
                disk.seek(length, 1)
        disk.truncate(size)


main()
