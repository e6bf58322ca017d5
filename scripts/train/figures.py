"""What models are worth on pages that they have not seen."""

import numpy as np

from truth import compare, cover, grams_of, tokens_of


def body_figures(pairs):
    """A line of the table from pairs of truth and text."""
    precisions, recalls, perfect = zip(*(compare(*pair) for pair in pairs))
    p, r = np.mean([x for x in precisions if x is not None]), np.mean(recalls)
    return f"P {p:.3f}  R {r:.3f}  F1 {2 * p * r / (p + r):.3f}  word-perfect {100 * np.mean(perfect):4.1f} %"


def print_table(pages):
    """What reading held-out pages came to, with Readability on the same pages in brackets or below."""
    for name, of in {
        "fundus": lambda one: one["set"] == "fundus",
        "wcxb": lambda one: one["set"] == "wcxb" and one["type"] == "article",
        "daniel": lambda one: one["set"] == "daniel",
        "daniel/ru": lambda one: one["set"] == "daniel" and one["lang"] == "ru",
    }.items():
        some = [one for one in pages if of(one) and one["gt"].get("text")]
        print(f"{name:10} {len(some):4} pages  {body_figures([(one['gt']['text'], one['text']) for one in some])}")
        theirs = [(one["gt"]["text"], one["readability"]["text"]) for one in some]
        print(f"{'':10} Readability {body_figures(theirs)}")
    gram_set = lambda *texts: {gram for text in texts for gram in grams_of(tokens_of(text))}
    captions = []  # (read as text, kept apart, read as text by Readability)
    leads = []
    for one in pages:
        truth, text = gram_set(one["gt"].get("text")), gram_set(one["text"])
        theirs, apart = gram_set(one["readability"]["text"]), gram_set(*one["captions"])
        for own in map(tokens_of, set(one["gt"].get("captions") or [])):
            if len(own) >= 5 and cover(own, truth) < 0.5:
                captions.append([cover(own, place) >= 0.8 for place in (text, apart, theirs)])
        if one["gt"].get("lead"):
            p, r, _ = compare(one["gt"]["lead"], one["lead"])
            leads.append(bool(p) and 2 * p * r / (p + r) >= 0.8)
    as_text, apart, theirs = 100 * np.mean(captions, axis=0)
    print(f"captions {len(captions)}: read as text {as_text:.1f} % ({theirs:.1f}), kept apart {apart:.1f} %")
    print(f"leads {len(leads)}: found {100 * np.mean(leads):.1f} %")
    judged = [one for one in pages if one["article"] is not None]
    truth = np.array([one["article"] for one in judged])
    right = [
        50 * (np.mean(said[truth]) + np.mean(~said[~truth]))
        for said in (np.array([one["yes"] for one in judged]), np.array([one["readability"]["article"] for one in judged]))
    ]
    print(f"is it an article, {len(judged)} pages: balanced {right[0]:.1f} % ({right[1]:.1f})")
