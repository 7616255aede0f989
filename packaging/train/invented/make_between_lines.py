#!/usr/bin/env python3
"""Writes invented posts that mean what none of their words says: between_lines_{ko,en}.tsv (training) and
between_lines_{ko,en}_calibration.tsv.

Thanks and praise that are blame ("thanks for making us wait three hours") beside such that are meant, delays told without
a word that judges ("plane here, no crew"), hashtags alone, in Korean sighs. Every phrase in between_lines_phrases_{ko,en}.txt
is made up here. Every fifth calibrates and is not learned from. silly_{ko,en}_test.tsv were written before the phrases; a
post that is one of theirs, products and signs aside, is left out. The same output at every run."""
import random
import sys

from make_product import posts
from phrases import bare, read_phrases, read_posts, write_posts


def main():
    for seed, language in ((20261123, "ko"), (20261124, "en")):
        tested = {bare(text) for text in read_posts(f"silly_{language}_test.tsv")}
        sections = read_phrases(f"between_lines_phrases_{language}.txt")
        phrases = [(p, label) for label, listed in sections.items() for p in listed]
        chooser = random.Random(seed)
        learned = [one for i, one in enumerate(phrases) if i % 5 != 4]
        write_posts(f"between_lines_{language}.tsv", posts(learned, language, chooser, tested))
        write_posts(f"between_lines_{language}_calibration.tsv", posts(phrases[4::5], language, chooser, tested))
    return 0


if __name__ == "__main__":
    sys.exit(main())
