"""A small transformer over the same vocabulary: masked-language modelling, then contrastive training.

It starts from a trained static table. With `width == embedding_width` and its layers' last projections near zero it
says at first almost what the table says. It is not part of the bundled model; it needs a GPU to be worth its time.
Everything is counted in steps. On a GPU the sums are not made in a fixed order, so a rerun agrees only roughly.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from .pack import Ids, Pack
from .pairs import Batch
from .static import scaled_table
from .tokenizer import CLS, MASK, PAD, SEP, SPECIAL_TOKENS

NEGATIVE = -1e4  # added to attention scores of padding: representable in half precision
WIDTH_MULTIPLE = 8


@dataclass(frozen=True)
class EncoderShape:
    vocabulary: int
    width: int = 320
    embedding_width: int = 128
    layers: int = 4
    head_width: int = 64
    inner_width: int = 1280
    positions: int = 512


@dataclass(frozen=True)
class EncoderSettings:
    masked_steps: int
    contrastive_steps: int
    masked_batch: int = 1024
    contrastive_batch: int = 4096
    masked_learning_rate: float = 1e-3
    contrastive_learning_rate: float = 5e-4
    warmup: int = 200
    longest_query: int = 48
    longest_passage: int = 128
    temperature: float = 0.04
    backward_share: float = 0.5
    masked_share: float = 0.2
    seed: int = 0


class Layer(nn.Module):
    def __init__(self, shape: EncoderShape) -> None:
        super().__init__()
        self.heads = max(1, shape.width // shape.head_width)
        self.attention_norm, self.inner_norm = nn.LayerNorm(shape.width), nn.LayerNorm(shape.width)
        self.query_key_value = nn.Linear(shape.width, 3 * shape.width)
        self.attention_out = nn.Linear(shape.width, shape.width)
        self.inner = nn.Linear(shape.width, shape.inner_width)
        self.inner_out = nn.Linear(shape.inner_width, shape.width)
        for linear, deviation in (
            (self.query_key_value, 0.02),
            (self.inner, 0.02),
            (self.attention_out, 0.002),
            (self.inner_out, 0.002),
        ):
            nn.init.normal_(linear.weight, std=deviation)
            nn.init.zeros_(linear.bias)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, width = x.shape
        projected = self.query_key_value(self.attention_norm(x))
        query, key, value = projected.view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        scores = query @ key.transpose(-1, -2) / math.sqrt(width // self.heads) + bias
        mixed = (torch.softmax(scores, dim=-1) @ value).transpose(1, 2).reshape(batch, length, width)
        x = x + self.attention_out(mixed)
        return x + self.inner_out(F.gelu(self.inner(self.inner_norm(x))))


class Encoder(nn.Module):
    """Pre-norm layers without a last norm, so that a stack of zeros is the static model."""

    def __init__(self, shape: EncoderShape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.embedding_width, padding_idx=PAD)
        nn.init.normal_(self.embedding.weight, std=0.05)
        self.widen: nn.Module = nn.Identity()
        if shape.width != shape.embedding_width:
            self.widen = nn.Linear(shape.embedding_width, shape.width, bias=False)
            nn.init.orthogonal_(self.widen.weight)
        self.position = nn.Parameter(torch.zeros(shape.positions, shape.width))
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        x = self.widen(self.embedding(ids)) + self.position[: ids.shape[1]]
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * NEGATIVE
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def embed(self, ids: Tensor) -> Tensor:
        mask = (ids != PAD).long()
        hidden = self(ids, mask).float()
        weights = mask[..., None].float()
        return F.normalize((hidden * weights).sum(dim=1) / weights.sum(dim=1), dim=1)

    def start_from(self, table: NDArray[np.float32]) -> None:
        """Takes over a static table, or its best approximation of a smaller width."""
        start = scaled_table(table)
        if start.shape[1] != self.shape.embedding_width:
            left, values, _ = np.linalg.svd(start, full_matrices=False)
            start = left[:, : self.shape.embedding_width] * values[: self.shape.embedding_width]
        with torch.no_grad():
            self.embedding.weight.copy_(torch.from_numpy(np.ascontiguousarray(start)))


class MaskedHead(nn.Module):
    """Guesses masked tokens; the output weights are the embedding's."""

    def __init__(self, shape: EncoderShape) -> None:
        super().__init__()
        self.narrow = nn.Linear(shape.width, shape.embedding_width)
        self.norm = nn.LayerNorm(shape.embedding_width)
        self.bias = nn.Parameter(torch.zeros(shape.vocabulary))

    def forward(self, hidden: Tensor, embedding: Tensor) -> Tensor:
        return F.linear(self.norm(F.gelu(self.narrow(hidden))), embedding, self.bias)


def padded(texts: Sequence[Ids], longest: int) -> Tensor:
    """[CLS] tokens [SEP], padded to a common length that is a multiple of eight."""
    cut = [text[: longest - 2].astype(np.int64) for text in texts]
    widest = max(len(text) for text in cut) + 2
    rows = np.full((len(cut), math.ceil(widest / WIDTH_MULTIPLE) * WIDTH_MULTIPLE), PAD, dtype=np.int64)
    for row, text in zip(rows, cut):
        row[0], row[1 : len(text) + 1], row[len(text) + 1] = CLS, text, SEP
    return torch.from_numpy(rows)


def masked_batch(pack: Pack, random: np.random.RandomState, settings: EncoderSettings) -> Tensor:
    chosen = random.randint(pack.paragraph_count, size=settings.masked_batch)
    return padded([pack.paragraphs[i] for i in chosen], settings.longest_passage)


def hide_tokens(ids: Tensor, vocabulary: int, share: float) -> tuple[Tensor, Tensor]:
    """Eight in ten of the chosen tokens are masked, one is exchanged, one is left; -100 marks what is not asked."""
    draw = torch.rand(ids.shape, device=ids.device)
    chosen = (draw < share) & (ids >= len(SPECIAL_TOKENS))
    hidden = torch.where(chosen & (draw < 0.8 * share), torch.full_like(ids, MASK), ids)
    exchanged = chosen & (draw >= 0.8 * share) & (draw < 0.9 * share)
    hidden = torch.where(exchanged, torch.randint_like(ids, len(SPECIAL_TOKENS), vocabulary), hidden)
    return hidden, torch.where(chosen, ids, torch.full_like(ids, -100))


def contrastive_loss(queries: Tensor, passages: Tensor, settings: EncoderSettings) -> Tensor:
    logits = queries @ passages.T / settings.temperature
    own = torch.arange(len(queries), device=queries.device)
    forward = F.cross_entropy(logits, own)
    backward = F.cross_entropy(logits[:, : len(queries)].T, own)
    return (forward + settings.backward_share * backward) / (1 + settings.backward_share)


Report = Callable[[str, int, float], None]


class Trainer:
    def __init__(self, encoder: Encoder, settings: EncoderSettings, report: Report) -> None:
        torch.manual_seed(settings.seed)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.encoder = encoder.to(self.device)
        self.settings = settings
        self.report = report

    def _half_precision(self) -> torch.autocast:
        return torch.autocast(self.device.type, dtype=torch.bfloat16, enabled=self.device.type == "cuda")

    def _run(
        self, name: str, steps: int, rate: float, modules: Sequence[nn.Module], loss_of_step: Callable[[], Tensor]
    ) -> None:
        parameters = [p for module in modules for p in module.parameters()]
        optimizer = torch.optim.AdamW(parameters, lr=rate, betas=(0.9, 0.98), weight_decay=0.01)
        for step in range(steps):
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1.0, (step + 1) / self.settings.warmup) * max(0.02, 1 - step / steps)
            loss = loss_of_step()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            self.report(name, step + 1, float(loss))

    def train_masked(self, pack: Pack) -> None:
        settings, shape = self.settings, self.encoder.shape
        head = MaskedHead(shape).to(self.device)
        random = np.random.RandomState(settings.seed)

        def loss() -> Tensor:
            ids, wanted = hide_tokens(
                masked_batch(pack, random, settings).to(self.device), shape.vocabulary, settings.masked_share
            )
            asked = wanted != -100
            with self._half_precision():
                hidden = self.encoder(ids, (ids != PAD).long())
                guesses = head(hidden[asked], self.encoder.embedding.weight)
            return F.cross_entropy(guesses.float(), wanted[asked])

        self._run("masked", settings.masked_steps, settings.masked_learning_rate, [self.encoder, head], loss)

    def train_contrastive(self, next_batch: Callable[[int], Batch]) -> None:
        settings = self.settings

        def loss() -> Tensor:
            batch = next_batch(settings.contrastive_batch)
            with self._half_precision():
                queries = self.encoder.embed(padded(batch.queries, settings.longest_query).to(self.device))
                passages = self.encoder.embed(padded(batch.passages, settings.longest_passage).to(self.device))
            return contrastive_loss(queries.float(), passages.float(), settings)

        self._run(
            "contrastive", settings.contrastive_steps, settings.contrastive_learning_rate, [self.encoder], loss
        )


class _Exported(nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Tensor:
        return self.encoder(input_ids, attention_mask + 0 * token_type_ids)


def export_encoder(encoder: Encoder, path: Path) -> None:
    ids = torch.tensor([[CLS, 10, 11, SEP], [CLS, 12, SEP, PAD]])
    mask = (ids != PAD).long()
    names = ["input_ids", "attention_mask", "token_type_ids"]
    axes = {name: {0: "batch", 1: "sequence"} for name in [*names, "last_hidden_state"]}
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(
        _Exported(encoder.cpu().float().eval()),
        (ids, mask, torch.zeros_like(ids)),
        str(path),
        input_names=names,
        output_names=["last_hidden_state"],
        dynamic_axes=axes,
        opset_version=13,
    )
