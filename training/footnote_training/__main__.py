"""One command per step, and one for all: `python3 -m footnote_training STEP --help`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path

TORCH_STEPS = ("teach", "distil")

# One thread: sums are then made in the same order every time. This has to be set before numpy is loaded.
# The steps in torch are long, and may have what OMP_NUM_THREADS or the machine allows.
if not sys.argv[1:2] or sys.argv[1] not in TORCH_STEPS:
    for _variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[_variable] = "1"

import numpy as np  # noqa: E402
import onnx  # noqa: E402

from . import (  # noqa: E402
    corpus,
    evaluate,
    export,
    initial,
    leaks,
    lexicon,
    mine,
    pack,
    parity,
    recipe,
    retrofit,
    sources,
    static,
    tokenizer,
    wordnet,
    words,
)
from .model import StaticModel  # noqa: E402
from .pairs import PairSampler  # noqa: E402

TRAINING = Path(__file__).resolve().parent.parent
EXCLUSIONS = TRAINING / "exclusions.json"
DIGEST_EVERY = 500
TAUGHT_AT_ONCE = 20_000  # texts, of which those of like length are computed together


def log(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def load_pack(path: Path, exclude: Path | None = EXCLUSIONS) -> pack.Pack:
    excluded = pack.Exclusions.load(exclude) if exclude else pack.Exclusions()
    loaded = pack.read_pack(path, sources.read_sources(), excluded)
    log(f"{path.name}: {loaded.paragraph_count:,} paragraphs, {len(loaded.sentences.values):,} tokens, "
        f"{len(loaded.usable_pairs):,} pairs")  # fmt: skip
    return loaded


def run_corpus(args: argparse.Namespace) -> None:
    counts = corpus.assemble(args.mirror, sources.read_sources(), args.out, args.pairs, args.only)
    for name, (paragraphs, pairs) in counts.items():
        log(f"{name}: {paragraphs:,} paragraphs, {pairs:,} pairs")


def run_vocabulary(args: argparse.Namespace) -> None:
    texts = corpus.all_texts(args.corpus, args.pairs)
    definition = tokenizer.tokenizer_definition(tokenizer.train_vocabulary(texts, args.size, args.pieces))
    args.out.write_text(json.dumps(definition, ensure_ascii=False), encoding="utf-8")


def run_pack(args: argparse.Namespace) -> None:
    corpus.write_pack(args.corpus, args.pairs, tokenizer.Tokenizer.load(args.tokenizer), args.out)


def run_leaks(args: argparse.Namespace) -> None:
    """Finds what the training text shares with evaluation documents; with --write, lists it to be left out."""
    if args.write:
        loaded = load_pack(args.pack, None)
        report = leaks.find_leaks(loaded, leaks.evaluation_texts(args.against))
        found = report.exclusions(loaded)
        found.save(args.write)
        log(f"{report.documents} files, {report.grams:,} 8-grams: left out {len(found.paragraphs)} paragraphs "
            f"and {len(found.pairs)} pairs")  # fmt: skip
        return
    report = leaks.find_leaks(load_pack(args.pack, args.exclude), leaks.evaluation_texts(args.against))
    for leak in report.leaks[:20]:
        log(f"{leak.kind} {leak.row} shares {leak.shared} with {leak.document}: {leak.example}")
    log(f"{report.documents} files, {report.grams:,} 8-grams: {len(report.leaks)} leaks")
    if report.leaks:
        sys.exit(1)


def run_initial(args: argparse.Namespace) -> None:
    vectors = initial.initial_vectors(load_pack(args.pack, args.exclude), recipe.INITIAL)
    static.save_table(args.out, vectors)
    log(f"{args.out.name}: sha256 {static.digest(vectors)}")


def run_mine(args: argparse.Namespace) -> None:
    found = mine.mine(load_pack(args.pack, args.exclude), sources.read_sources())
    found.save(args.out)
    log(f"{len(found.question):,} questions with a paragraph")


def run_train(args: argparse.Namespace) -> None:
    """Trains one run of the recipe. The digests printed on the way let a rerun be compared before it ends."""
    run = recipe.with_steps(recipe.RECIPES[args.recipe][args.run_name], args.steps)
    loaded = load_pack(args.pack, args.exclude)
    vectors = np.load(args.initial)
    settings = run.settings
    encoder = static.initial_encoder(
        vectors, loaded.token_counts, words.stem_of_tokens(loaded.vocabulary), settings
    )
    synonyms = words.synonyms(loaded, vectors, recipe.SYNONYM_NEARNESS) if run.mix.reworded else None
    mined = mine.Mined.load(args.mined) if run.mix.mined_share else None
    sampler = PairSampler(loaded, sources.read_sources(), run.mix, settings.seed, mined, synonyms)
    idf = pack.inverse_document_frequency(loaded)
    started = time.monotonic()
    losses: list[float] = []

    def report(step: int, loss: float) -> None:
        losses.append(loss)
        if step % DIGEST_EVERY == 0:
            seconds = (time.monotonic() - started) / step
            rows = static.digest(export.quantize(encoder.table).rows)
            log(f"{args.run_name} {step}/{settings.steps} loss {np.mean(losses[-DIGEST_EVERY:]):.4f} "
                f"{seconds:.3f} s/step int8 {rows[:16]}")  # fmt: skip

    static.train(encoder, sampler.batch, idf, settings, args.stop_after, report)
    static.save_table(args.out, encoder.table)


def run_average(args: argparse.Namespace) -> None:
    """The tables are named as the runs of the recipe are, and each counts by its share there."""
    shares = [recipe.RECIPES[args.recipe][path.stem].share for path in args.tables]
    static.save_table(args.out, static.average([np.load(path) for path in args.tables], shares))


def run_retrofit(args: argparse.Namespace) -> None:
    """Moves words towards their WordNet neighbours. WordNet has to be among the named sources, as all that is used."""
    source = sources.read_sources().read_by("wordnet")
    vocabulary = load_pack(args.pack, args.exclude).vocabulary
    neighbours = retrofit.neighbour_matrix(wordnet.WordNet.read(args.wordnet), vocabulary, recipe.RETROFIT)
    static.save_table(args.out, retrofit.retrofit(np.load(args.table), neighbours, recipe.RETROFIT))
    moved = np.count_nonzero(np.diff(neighbours.indptr))
    log(f"{source.name} ({source.licence}): {moved:,} words have {neighbours.nnz:,} neighbours")


def run_lexicon(args: argparse.Namespace) -> None:
    """Moves words towards those that readers use for them. Starts from the rows as they are exported, so that a model folder will do."""
    vocabulary = load_pack(args.pack, args.exclude).vocabulary
    quantized = export.quantize(np.load(args.table))
    neighbours = lexicon.neighbour_matrix(lexicon.read_entries(), wordnet.WordNet.read(args.wordnet), vocabulary)
    table = quantized.rows.astype(np.float32) * quantized.scale
    static.save_table(args.out, retrofit.retrofit(table, neighbours, lexicon.LexiconSettings().move))
    moved = np.count_nonzero(np.diff(neighbours.indptr))
    log(f"rows before: int8 sha256 {static.digest(quantized.rows)}; {moved:,} words have {neighbours.nnz:,} neighbours")


def run_export(args: argparse.Namespace) -> None:
    definition = load_pack(args.pack, args.exclude).tokenizer
    quantized = export.quantize(np.load(args.table))
    export.write_model(args.out, quantized, definition)
    log(f"{args.out.name}: int8 rows sha256 {static.digest(quantized.rows)}")


def run_parity(args: argparse.Namespace) -> None:
    difference = parity.check_export(args.model, np.load(args.table))
    parity.write_parity(args.model, args.out)
    log(f"exported rows equal the table; rounding moves a vector by at most {difference:.4f}")


def run_evaluate(args: argparse.Namespace) -> None:
    model = StaticModel.load(args.model)
    sets = list(evaluate.load_sets(args.sets, model.tokenizer))
    compared = [evaluate.BM25_SYSTEM]
    references = [evaluate.BM25_SYSTEM.name]
    other = StaticModel.load(args.against).embed_tokens if args.against else None
    if other:
        first = evaluate.systems("first", other)
        compared += first
        references.append(first[1].name)
    compared += evaluate.systems("model", model.embed_tokens)
    data = evaluate.report(sets, compared, references)
    data["score"] = evaluate.choice_score(sets, model.embed_tokens)["score"]
    if other:
        data["score - first"] = evaluate.score_difference(sets, model.embed_tokens, other)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    args.out.with_suffix(".md").write_text(evaluate.markdown(data, references), encoding="utf-8")
    log(f"score {data['score']:.4f}, difference to the other model {data.get('score - first')}")


def run_teach(args: argparse.Namespace) -> None:
    """What the teacher says of the texts. torch is imported here and not above, since no step but two needs it."""
    from . import distil, teacher

    texts = distil.choose_texts(load_pack(args.pack, args.exclude), args.pairs, sources.read_sources())
    log(f"{len(texts):,} texts")
    taught = teacher.Teacher.load(args.teacher)
    vectors = np.zeros((len(texts), teacher.DIMENSION), dtype=np.float16)
    for start in range(0, len(texts), TAUGHT_AT_ONCE):
        part = slice(start, start + TAUGHT_AT_ONCE)
        vectors[part] = taught.embed(texts[part])
        log(f"{min(part.stop, len(texts)):,} of {len(texts):,}")
    encoded = np.frombuffer(json.dumps(texts, ensure_ascii=False).encode("utf-8"), dtype=np.uint8)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez(args.out, texts=encoded, vectors=vectors)
    log(f"{args.out.name}: vectors sha256 {static.digest(vectors)}")


def run_distil(args: argparse.Namespace) -> None:
    """A table of token vectors whose sums say what the teacher said."""
    from . import distil

    words_of = tokenizer.Tokenizer.load(args.tokenizer)
    with np.load(args.taught) as taught:
        documents = [words_of.encode(text) for text in json.loads(taught["texts"].tobytes())]
        kept = [row for row, tokens in enumerate(documents) if tokens]
        targets = distil.reduced(taught["vectors"][kept])
    texts = [documents[row] for row in kept]
    size = len(words_of.vocabulary)
    table = distil.distil(texts, targets, size, log=log)
    quantized = distil.quantize(table, distil.unread(texts, size))
    args.out.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(export.static_graph(quantized), str(args.out))
    log(f"{args.out.name}: int8 rows sha256 {static.digest(quantized.rows)}")


def run_all(args: argparse.Namespace) -> None:
    """From a pack to a model folder, its parity file and, where there are development sets, its results."""
    work: Path = args.out / "work"
    work.mkdir(parents=True, exist_ok=True)
    start, mined, model = work / "initial.npy", work / "mined.npz", args.out / "model"
    averaged, retrofitted, moved = work / "table.npy", work / "retrofitted.npy", work / "moved.npy"
    runs = recipe.RECIPES[args.recipe]
    needs_mining = any(run.mix.mined_share for run in runs.values())

    def step(name: str, *arguments: object) -> None:
        log(f"— {name}")
        main([name, *map(str, arguments)])

    pack_options = ("--pack", args.pack, "--exclude", args.exclude)
    if args.against:
        step("leaks", *pack_options, "--against", *args.against)
    step("initial", *pack_options, "--out", start)
    if needs_mining:
        step("mine", *pack_options, "--out", mined)
    for name in runs:
        options = [*pack_options, "--recipe", args.recipe, "--run", name]
        options += ["--initial", start, "--out", work / f"{name}.npy"]
        options += ["--steps", args.steps] if args.steps else []
        options += ["--mined", mined] if needs_mining else []
        step("train", *options)
    tables = [work / f"{name}.npy" for name in runs]
    step("average", *tables, "--recipe", args.recipe, "--out", averaged)
    step("retrofit", *pack_options, "--table", averaged, "--wordnet", args.wordnet, "--out", retrofitted)
    step("lexicon", *pack_options, "--table", retrofitted, "--wordnet", args.wordnet, "--out", moved)
    step("export", *pack_options, "--table", moved, "--out", model)
    step("parity", "--model", model, "--table", moved, "--out", args.out / "parity.json")
    if args.sets:
        against = ("--against", args.first) if args.first else ()
        step("evaluate", "--model", model, "--sets", *args.sets, *against, "--out", args.out / "results.json")


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="footnote_training", description=__doc__)
    steps = top.add_subparsers(required=True, metavar="STEP")

    def step(name: str, run: object, help_text: str, *needs: str) -> argparse.ArgumentParser:
        added = steps.add_parser(name, help=help_text)
        added.set_defaults(run=run)
        for need in needs:
            added.add_argument(f"--{need}", type=Path, required=True)
        if "pack" in needs:
            added.add_argument("--exclude", type=Path, default=EXCLUSIONS, help="rows that the leak check found")
        return added

    def with_recipe(added: argparse.ArgumentParser) -> None:
        added.add_argument("--recipe", choices=sorted(recipe.RECIPES), default=recipe.DEFAULT)

    def with_wordnet(added: argparse.ArgumentParser) -> None:
        added.add_argument("--wordnet", type=Path, default=wordnet.FOLDER, help="folder of WordNet's own files")

    added = step("corpus", run_corpus, "texts from clones of the named sources", "mirror", "out", "pairs")
    added.add_argument("--only", nargs="*", default=None, help="names of sources, all when left out")
    added = step("vocabulary", run_vocabulary, "WordPiece vocabulary", "corpus", "pairs", "out")
    added.add_argument("--size", type=int, default=32_000)
    added.add_argument("--pieces", type=int, default=7_000)
    step("pack-corpus", run_pack, "texts to token ids", "corpus", "pairs", "tokenizer", "out")
    added = step("leaks", run_leaks, "8-grams shared with evaluation documents", "pack")
    added.add_argument("--against", type=Path, nargs="+", required=True, help="files and folders")
    added.add_argument("--write", type=Path, help="list what is found here, to be left out")
    step("initial", run_initial, "initial vectors from co-occurrence", "pack", "out")
    step("mine", run_mine, "paragraphs for natural questions", "pack", "out")
    added = step("train", run_train, "one training run", "pack", "initial", "out")
    added.add_argument("--run", dest="run_name", choices=recipe.RUN_NAMES, required=True)
    added.add_argument("--steps", type=int, help="instead of the recipe's")
    added.add_argument("--stop-after", type=int, help="steps after which to end early, to compare digests")
    added.add_argument("--mined", type=Path)
    with_recipe(added)
    added = step("average", run_average, "weighted mean of trained tables", "out")
    added.add_argument("tables", type=Path, nargs="+")
    with_recipe(added)
    added = step("retrofit", run_retrofit, "words nearer to their WordNet neighbours", "pack", "table", "out")
    with_wordnet(added)
    added = step("lexicon", run_lexicon, "words nearer to those that readers use for them", "pack", "table", "out")
    with_wordnet(added)
    step("export", run_export, "model folder for transformers.js", "pack", "table", "out")
    step("parity", run_parity, "vectors that a runtime must reproduce", "model", "table", "out")
    added = step("evaluate", run_evaluate, "retrieval on development sets", "model", "out")
    added.add_argument("--sets", type=Path, nargs="+", required=True)
    added.add_argument("--against", type=Path, help="another model folder to compare with")
    step("teach", run_teach, "vectors that the sentence encoder gives to texts", "pack", "pairs", "teacher", "out")
    step("distil", run_distil, "the sentence encoder as a table of token vectors", "taught", "tokenizer", "out")
    added = step("all", run_all, "everything from the pack on", "pack", "out")
    added.add_argument("--steps", type=int, help="instead of the recipe's")
    added.add_argument("--against", type=Path, nargs="*", help="evaluation documents for the leak check")
    added.add_argument("--sets", type=Path, nargs="*", help="development sets")
    added.add_argument("--first", type=Path, help="another model folder to compare with")
    with_recipe(added)
    with_wordnet(added)
    return top


def main(arguments: list[str] | None = None) -> None:
    args = parser().parse_args(arguments)
    args.run(args)


if __name__ == "__main__":
    main()
