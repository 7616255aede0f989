#!/usr/bin/env python3
"""Writes invented English posts that mean what none of their words says: between_lines_en.tsv (training) and
between_lines_en_calibration.tsv.

Thanks and praise that are blame ("thanks for making us wait three hours") beside such that are meant, delays told without
a word that judges ("plane here, no crew"), and hashtags alone. Every phrase in between_lines_phrases_en.txt is made up
here. Every fifth calibrates and is not learned from. silly_en_test.tsv was written before the phrases; a phrase that is one of
its posts, products and signs aside, is left out. The same output at every run."""
import random
import sys

from make_product import posts
from phrases import bare, read_phrases, read_posts, write_posts


def main():
    tested = {bare(text) for text in read_posts("silly_en_test.tsv")}
    sections = read_phrases("between_lines_phrases_en.txt")
    phrases = [(p, label) for label, listed in sections.items() for p in listed if bare(p) not in tested]
    chooser = random.Random(20261124)
    learned = [one for i, one in enumerate(phrases) if i % 5 != 4]
    write_posts("between_lines_en.tsv", posts(learned, "en", chooser, tested))
    write_posts("between_lines_en_calibration.tsv", posts(phrases[4::5], "en", chooser, tested))
    return 0


if __name__ == "__main__":
    sys.exit(main())
