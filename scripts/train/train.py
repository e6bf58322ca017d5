"""Trains the forests of article/general/models/ and says what they are worth.

    python3 scripts/train/train.py blocks ROWS.jsonl --folds DIR [--out MODELS]
    python3 scripts/train/train.py page READINGS.jsonl [--out MODELS]

The files are written by rows.ts; docs/decisions/005-pages-without-a-rule.md has the whole sequence.
`blocks` trains the forests that judge blocks, and writes to DIR those of each fold for the reading of
held-out pages. `page` trains the one that says whether a page is an article, and prints the table.
All pages of a site are in one fold: a model is never judged by a site that it has seen.
"""

import argparse
import json
import math
import sys
from collections import defaultdict
from pathlib import Path

try:
    import numpy as np
    import xgboost as xgb
except ImportError as missing:
    sys.exit(f"{missing.name} is missing: pip install numpy xgboost")

sys.dont_write_bytecode = True  # Nothing but sources in this folder.
from figures import body_figures, print_table
from truth import FOLDS, fold_of, labelled, site_of

# Thresholds of article/general/judge.ts and article/read.ts.
READ, ARTICLE = 0.55, 0.45
# Where the scores of names stand in a row of features.ts: before the 16 columns of the neighbours.
NAMES = slice(-26, -16)
NAME_SITES, NAME_COUNT = 15, 300
# Fundus has the cleanest truth.
SET_WEIGHT = {"fundus": 3, "wcxb": 0.5, "daniel": 1, "trafilatura": 1}
ARTICLE_WEIGHT = {"fundus": 2, "wcxb": 1, "daniel": 0.7, "trafilatura": 0.4}

TREES = dict(objective="binary:logistic", base_score=0.5, tree_method="hist", grow_policy="lossguide",
             max_depth=0, max_bin=64, subsample=0.8, seed=1, nthread=2, verbosity=0)
BLOCK = dict(TREES, eta=0.1, colsample_bytree=0.6, reg_lambda=2)
BODY = dict(BLOCK, max_leaves=24, min_child_weight=0.2)
CAPTION = dict(BLOCK, max_leaves=10, min_child_weight=0.1)
LEAD = dict(BLOCK, max_leaves=12, min_child_weight=0.1)
PAGE = dict(TREES, eta=0.06, colsample_bytree=0.4, reg_lambda=3, max_leaves=8, min_child_weight=3)
ROUNDS = {"BODY": 200, "CAPTION": 60, "LEAD": 80, "PAGE": 150}


def name_table(pages):
    """What the words in classes and ids tell: {word: mean log odds of the article's text over the sites}.

    Only words of many sites, the most telling ones, in quarters: others are memories of a site.
    """
    seen = defaultdict(lambda: defaultdict(lambda: [0.0, 0.0]))  # word → site → weight of body, of all
    for page in pages:
        site = site_of(page.case)
        for levels, body, weight in zip(page.words, page.body, page.weight):
            for word in {word for level in levels[:4] for word in level.split()}:
                sums = seen[word][site]
                sums[0] += weight * body
                sums[1] += weight
    scores = {}
    for word, sites in seen.items():
        if len(sites) >= NAME_SITES:
            shares = [(body + 0.05) / (every + 0.1) for body, every in sites.values()]
            scores[word] = sum(math.log((q + 0.02) / (1.02 - q)) for q in shares) / (len(sites) + 3)
    best = sorted(scores, key=lambda word: (-abs(scores[word]), word))[:NAME_COUNT]
    return {word: round(4 * scores[word]) / 4 for word in best if round(4 * scores[word]) != 0}


def name_columns(words, table, known):
    """As nameScores of names.ts, for one block. `known` remembers what levels were worth."""
    each = []
    for level in words:
        if level not in known:
            scores = [table[word] for word in level.split() if word in table] or [0]
            known[level] = min(scores), max(scores)
        each.append(known[level])
    own, parent, grand = (each + [(0, 0)] * 3)[:3]
    low, high = min(0, *(a for a, _ in each)), max(0, *(b for _, b in each))
    return [*own, *parent, *grand, low, high, min(own[0], parent[0]), sum(a + b for a, b in each)]


def matrix(pages, table):
    """The rows of all blocks of all pages, with the names' columns by this table: (blocks, 65)."""
    known = {}
    rows = np.concatenate([page.rows for page in pages])
    rows[:, NAMES] = [name_columns(words, table, known) for page in pages for words in page.words]
    return rows


def grow(parameters, name, rows, labels, weights):
    """A model from rows (m, columns), labels (m,) of 0 and 1, and weights (m,)."""
    use = weights > 0
    data = xgb.DMatrix(rows[use], labels[use], weight=weights[use])
    return xgb.train(parameters, data, ROUNDS[name])


def encode(model):
    """A ForestData of article/general/forest.ts, which describes it: two characters a node."""
    alphabet = [chr(code) for code in range(35, 127) if chr(code) != "\\"]
    trees = [json.loads(tree) for tree in model.get_dump(dump_format="json")]
    short = lambda x: float(f"{x:.4g}")

    def walk(node):
        yield node
        for child in node.get("children", ()):
            yield from walk(child)

    nodes = [node for tree in trees for node in walk(tree)]
    thresholds = defaultdict(set)
    for node in nodes:
        if "leaf" not in node:
            thresholds[int(node["split"][1:])].add(short(node["split_condition"]))
    table = [sorted(thresholds[i]) for i in range(max(thresholds) + 1)]
    step = max(abs(node["leaf"]) for node in nodes if "leaf" in node) / 45

    def written(node):
        if "leaf" in node:
            return "!" + alphabet[round(node["leaf"] / step) + 45]
        feature, child = int(node["split"][1:]), {child["nodeid"]: child for child in node["children"]}
        threshold = table[feature].index(short(node["split_condition"]))
        return alphabet[feature] + alphabet[threshold] + written(child[node["yes"]]) + written(child[node["no"]])

    return dict(step=short(step), base=0, thresholds=table, nodes="".join(map(written, trees)))


HEAD = "// Generated by scripts/train/train.py; not edited by hand. How it is made: docs/decisions/005.\n"


def write_forest(folder, name, forest):
    literal = lambda x: json.dumps(int(x) if x == int(x) else x)
    thresholds = "".join(f"    [{', '.join(map(literal, row))}],\n" for row in forest["thresholds"])
    parts = [forest["nodes"][i:i + 8000] for i in range(0, len(forest["nodes"]), 8000)]
    nodes = " +\n    ".join(map(json.dumps, parts))
    (folder / f"{name.lower()}.ts").write_text(
        f'{HEAD}import type {{ ForestData }} from "../forest.ts";\n\nexport const {name}: ForestData = {{\n'
        f"  step: {forest['step']},\n  base: {forest['base']},\n  thresholds: [\n{thresholds}  ],\n"
        f"  nodes:\n    {nodes},\n}};\n")


def words_text(table):
    """A line a score, as names.ts reads it."""
    scores = sorted(set(table.values()))
    lines = (" ".join([f"{s:g}", *sorted(w for w in table if table[w] == s)]) for s in scores)
    return "\n" + "\n".join(lines) + "\n"


def write_words(folder, text):
    (folder / "name-words.ts").write_text(
        f"{HEAD}\n/** A line a score: the words that have it. Positive: the article's text; negative: what "
        f"surrounds it. */\nexport const WORDS = `{text}`;\n")


def train_blocks(pages):
    """The table of names, the body's model, and by their names all models as the extension has them."""
    table = name_table([page for page in pages if page.case["set"] != "trafilatura"])
    rows = matrix(pages, table)
    together = lambda of: np.concatenate([of(page) for page in pages])
    weights = together(lambda page: page.weight * SET_WEIGHT[page.case["set"]])
    body = grow(BODY, "BODY", rows, together(lambda page: page.body), weights)
    models = {"WORDS": words_text(table), "BODY": encode(body)}
    for name, parameters, labels, told in (
        ("CAPTION", CAPTION, together(lambda page: page.caption), lambda gt: bool(gt.get("captions"))),
        ("LEAD", LEAD, together(lambda page: page.lead), lambda gt: True),
    ):
        # Of fundus alone: no other set has them. They are rare, so each weighs more.
        weights = together(lambda page: np.array(
            [len(own) > 0 and page.case["set"] == "fundus" and told(page.case["gt"]) for own in page.tokens]) / 20)
        models[name] = encode(grow(parameters, name, rows, labels, np.where(labels > 0, 6 * weights, weights)))
    return table, body, models


def blocks(options):
    """The models of each fold and of all pages, from a file of BlockRows (in-page.ts)."""
    pages, folds = [], {}
    with open(options.rows) as lines:
        for line in map(json.loads, lines):
            folds[f"{line['set']}/{line['id']}"] = fold_of(line)
            page = labelled(line)
            if page:
                pages.append(page)
    options.folds.mkdir(parents=True, exist_ok=True)
    (options.folds / "folds.json").write_text(json.dumps(folds))
    found = defaultdict(list)  # set → pairs of truth and text
    for fold in range(FOLDS):
        table, body, models = train_blocks([page for page in pages if fold_of(page.case) != fold])
        (options.folds / f"{fold}.json").write_text(json.dumps(models))
        for page in pages:
            if fold_of(page.case) == fold and page.case["gt"].get("text"):
                chosen = body.predict(xgb.DMatrix(matrix([page], table))) >= READ
                text = "\n".join(text for text, yes in zip(page.texts, chosen) if yes)
                found[page.case["set"]].append((page.case["gt"]["text"], text))
    for name, pairs in found.items():
        print(f"{name:8} {len(pairs):4} pages, blocks alone  {body_figures(pairs)}")
    _, _, models = train_blocks(pages)
    write_words(options.out, models.pop("WORDS"))
    for name, forest in models.items():
        write_forest(options.out, name, forest)


def page(options):
    """The page's model, from a file of Readings (in-page.ts), and the table of what reading came to."""
    with open(options.rows) as lines:
        pages = [json.loads(line) for line in lines]
    known = [one for one in pages if one["row"] and (one["set"] == "trafilatura" or one["article"] is not None)]
    rows = np.array([one["row"] for one in known], dtype=np.float32)
    labels = np.array([one["set"] == "trafilatura" or one["article"] for one in known], dtype=int)
    weights = np.array([ARTICLE_WEIGHT[one["set"]] if yes else 1.0 for one, yes in zip(known, labels)])
    weights[labels == 1] *= weights[labels == 0].sum() / weights[labels == 1].sum()
    folds = np.array([fold_of(one) for one in known])
    for fold in range(FOLDS):
        model = grow(PAGE, "PAGE", rows[folds != fold], labels[folds != fold], weights[folds != fold])
        for i, chance in zip(np.flatnonzero(folds == fold), model.predict(xgb.DMatrix(rows[folds == fold]))):
            known[i]["chance"] = chance
    write_forest(options.out, "PAGE", encode(grow(PAGE, "PAGE", rows, labels, weights)))
    for one in pages:  # A page without a row was read by a site's rule, or there is nothing to read.
        one["yes"] = not one["refused"] and one["text"] != "" and one.get("chance", 1) >= ARTICLE
        if not one["yes"]:
            one |= dict(text="", lead="", captions=[])
    print_table(pages)


def main():
    parser = argparse.ArgumentParser(description="Trains the forests of article/general/models/.")
    steps = parser.add_subparsers(dest="step", required=True)
    for step in (blocks, page):
        own = steps.add_parser(step.__name__)
        own.add_argument("rows", type=Path)
        own.add_argument("--out", type=Path, default=Path(__file__).parents[2] / "article/general/models")
        own.set_defaults(run=step)
        if step is blocks:
            own.add_argument("--folds", type=Path, required=True)
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
