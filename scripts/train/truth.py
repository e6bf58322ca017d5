"""What is true of a page: its site, which blocks are its article's text, what two texts share."""

import hashlib
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from urllib.parse import urlparse

import numpy as np

FOLDS = 5
# The text of other pages weighs 1; of trafilatura's pages only some segments are known.
SEGMENT_WEIGHT = 0.12


def tokens_of(text):
    return re.findall(r"\w+", text or "")


def grams_of(tokens):
    """All runs of four tokens; of fewer tokens the one run there is."""
    return [tuple(tokens[i:i + 4]) for i in range(max(1, len(tokens) - 3))] if tokens else []


def cover(tokens, known):
    """Share of the 4-grams that are in the set `known`."""
    grams = grams_of(tokens)
    return sum(gram in known for gram in grams) / len(grams) if grams else 0.0


def compare(truth, text):
    """Precision (None where nothing was read), recall, and whether they agree word for word."""
    want, got = Counter(grams_of(tokens_of(truth))), Counter(grams_of(tokens_of(text)))
    both = (want & got).total()
    precision = both / got.total() if got else None
    return precision, both / want.total() if want else 1.0, want == got


@dataclass
class Page:
    """A page of n blocks."""
    case: dict
    texts: list       # n strings
    tokens: list      # n lists of words
    rows: np.ndarray  # (n, 65), as featuresOf
    words: list       # n lists: the names of a block's element, its parent, … each a string of words
    body: np.ndarray     # (n,) 0 or 1, and so are the next two
    caption: np.ndarray
    lead: np.ndarray
    weight: np.ndarray   # (n,) what an error is worth; a page's body weighs 1


def site_of(case):
    site = (urlparse(case["url"]).hostname or "x").replace("www.", "")
    if site != "example.com":  # The address was not kept: the sets' names of files tell.
        return site
    return case["id"].split("_")[1] if case["set"] == "daniel" else case["id"].rpartition("/")[0].lower()


def fold_of(case):
    return int(hashlib.md5(site_of(case).encode()).hexdigest(), 16) % FOLDS


def body_labels(tokens, truth):
    """Which blocks are the article's text, by how many of their 4-grams are the truth's.

    tokens: n lists. Answers (n,) of 0 and 1.
    """
    known = set(grams_of(tokens_of(truth)))
    lines = Counter(tuple(tokens_of(line)) for line in truth.split("\n"))
    body = np.array([len(own) >= 4 and cover(own, known) >= 0.5 for own in tokens], dtype=int)
    long = [i for i in np.flatnonzero(body) if len(tokens[i]) >= 12] or list(np.flatnonzero(body))
    if not long:
        return body
    times = Counter(tuple(tokens[i]) for i in long)
    single = [i for i in long if times[tuple(tokens[i])] == 1] or long
    middle = single[len(single) // 2]
    # Of a text that the page has more often than the truth, those next to the middle of the article.
    places = defaultdict(list)
    for i in np.flatnonzero(body):
        places[tuple(tokens[i])].append(i)
    for text, at in places.items():
        for i in sorted(at, key=lambda i: abs(i - middle))[max(1, lines[text]):]:
            body[i] = 0
    core = [i for i in single if body[i]] or [middle]
    # Lines of one to three words: among the article's, and the truth has them there or as a line.
    before = []
    for i, own in enumerate(tokens):
        if 0 < len(own) < 4 and core[0] - 4 <= i <= core[-1] + 4:
            after = next((tokens[j] for j in range(i + 1, min(i + 4, len(tokens))) if body[j]), [])
            joined = before[-3:] + own + after[:3]
            between = len(before) >= 3 and len(after) >= 3 and cover(joined, known) == 1
            body[i] = lines[tuple(own)] > 0 or between
        if body[i]:
            before = own
    return body


def segment_labels(texts, truth):
    """For pages of which only some wanted and unwanted segments are known: labels and weights, (n,) each."""
    body, weight = np.zeros(len(texts), dtype=int), np.zeros(len(texts))
    flat = [" ".join(text.split()) for text in texts]
    for label, segments in ((1, truth.get("with")), (0, truth.get("without"))):
        for segment in segments or []:
            hits = [i for i, text in enumerate(flat) if " ".join(segment.split()) in text]
            if label == 0 or len(hits) == 1:
                body[hits], weight[hits] = label, SEGMENT_WEIGHT
    return body, weight


def labelled(line):
    """A Page from a line of rows.ts; None where the set's truth says nothing of the text."""
    case = {key: line[key] for key in ("set", "id", "url", "gt")}
    truth, texts = line["gt"], line["texts"]
    if not texts or (case["set"] == "wcxb" and line["type"] != "article"):
        return None
    tokens = [tokens_of(text) for text in texts]
    lengths = np.array([len(own) for own in tokens])
    caption, lead = np.zeros(len(texts), dtype=int), np.zeros(len(texts), dtype=int)
    if case["set"] == "trafilatura":
        body, weight = segment_labels(texts, truth)
    elif truth.get("text"):
        body = body_labels(tokens, truth["text"])
        weight = np.where(lengths > 0, (lengths + 4) / max(30, lengths[body > 0].sum()), 0)
        told = {gram for text in truth.get("captions") or [] for gram in grams_of(tokens_of(text))}
        opening = set(grams_of(tokens_of(truth.get("lead"))))
        for i, own in enumerate(tokens):
            caption[i] = not body[i] and len(own) >= 4 and cover(own, told) > 0.6
            lead[i] = body[i] and cover(own, opening) > 0.6
    else:
        return None
    words = [[sys.intern(level) for level in levels] for levels in line["words"]]
    rows = np.array(line["rows"], dtype=np.float32)
    return Page(case, texts, tokens, rows, words, body, caption, lead, weight)
