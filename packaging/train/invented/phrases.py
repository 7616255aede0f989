"""The made-up phrases from which the invented posts are written, and how they are spelled as posts."""
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))


def read_phrases(name):
    """Sections of a file of phrases: `# label`, then one phrase a line, {p} standing for a product."""
    sections, phrases = {}, None
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith("# "):
                phrases = sections.setdefault(line[2:], [])
            elif line:
                phrases.append(line)
    return sections


def bare(text):
    """What two phrases must not share: the words without the product and signs."""
    return re.sub(r"\W", "", text.replace("{p}", "")).lower()


def read_posts(name):
    """The texts of a file of posts and labels."""
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return [line.rsplit("\t", 1)[0] for line in file.read().splitlines()]


def write_posts(name, posts):
    """Writes pairs of text and label, each text once, in order."""
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as file:
        for text, label in sorted(set(posts)):
            file.write(f"{text}\t{label}\n")
    labels = sorted({label for _, label in posts})
    print(name, len(set(posts)), {one: sum(label == one for _, label in set(posts)) for one in labels})
