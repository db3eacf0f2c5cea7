"""The recipe of the bundled model: the runs whose tables are averaged. Everything else is a default elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .initial import InitialSettings
from .pairs import MIXES, Mix
from .static import TrainSettings


@dataclass(frozen=True)
class Run:
    mix: Mix
    settings: TrainSettings
    share: float  # of its table in the average


INITIAL = InitialSettings()
STEPS = 4000
SYNONYM_NEARNESS = 0.25
_SETTINGS = TrainSettings(steps=STEPS, learning_rate=3e-3, stem_smoothing=100.0, stem_learning_rate=1.0)
RUNS: dict[str, Run] = {
    "full": Run(MIXES["full"], replace(_SETTINGS, seed=0), share=0.7),
    "sem": Run(MIXES["sem"], replace(_SETTINGS, seed=1), share=0.3),
}


def with_steps(run: Run, steps: int | None) -> Run:
    return run if steps is None else replace(run, settings=replace(run.settings, steps=steps))
