"""Trains and exports the transformer: `python3 -m footnote_training.encoder_main --help`.

Apart from the other steps because it needs torch, and a GPU to be worth its time.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import torch

from .encoder import Encoder, EncoderSettings, EncoderShape, Trainer, export_encoder
from .export import write_tokenizer_files
from .pack import Exclusions, read_pack
from .pairs import MIXES, PairSampler
from .quantize import quantize_weights
from .sources import read_sources

EXCLUSIONS = Path(__file__).resolve().parent.parent / "exclusions.json"
REPORT_EVERY = 20


def report(name: str, step: int, loss: float) -> None:
    if step % REPORT_EVERY == 0 or step == 1:
        print(f"{name} {step} loss {loss:.4f}", file=sys.stderr, flush=True)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="footnote_training.encoder_main", description=__doc__)
    parser.add_argument("--pack", type=Path, required=True)
    parser.add_argument("--table", type=Path, help="trained static table to start from")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--mix", choices=sorted(MIXES), default="sem")
    parser.add_argument("--masked-steps", type=int, default=4000)
    parser.add_argument("--contrastive-steps", type=int, default=900)
    parser.add_argument("--masked-batch", type=int, default=1024)
    parser.add_argument("--contrastive-batch", type=int, default=4096)
    parser.add_argument("--width", type=int, default=320)
    parser.add_argument("--embedding-width", type=int, default=128)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args(arguments)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)

    pack = read_pack(args.pack, read_sources(), Exclusions.load(EXCLUSIONS))
    shape = EncoderShape(
        vocabulary=len(pack.vocabulary),
        width=args.width,
        embedding_width=args.embedding_width,
        layers=args.layers,
        inner_width=4 * args.width,
    )
    settings = EncoderSettings(
        masked_steps=args.masked_steps,
        contrastive_steps=args.contrastive_steps,
        masked_batch=args.masked_batch,
        contrastive_batch=args.contrastive_batch,
        seed=args.seed,
    )
    encoder = Encoder(shape)
    if args.table:
        encoder.start_from(np.load(args.table))
    trainer = Trainer(encoder, settings, report)
    print(f"device {trainer.device}, {sum(p.numel() for p in encoder.parameters()):,} parameters", file=sys.stderr)
    trainer.train_masked(pack)
    trainer.train_contrastive(PairSampler(pack, read_sources(), MIXES[args.mix], args.seed).batch)

    args.out.mkdir(parents=True, exist_ok=True)
    torch.save(encoder.state_dict(), args.out / "encoder.pt")
    whole = args.out / "onnx" / "model.onnx"
    export_encoder(encoder, whole)
    quantize_weights(whole, whole.with_name("model_quantized.onnx"))
    write_tokenizer_files(args.out, pack.tokenizer, shape.positions)


if __name__ == "__main__":
    main()
