"""Recipes: the runs whose tables are averaged into a model. Everything else is a default elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .initial import InitialSettings
from .pairs import MIXES, Mix
from .retrofit import RetrofitSettings
from .static import TrainSettings


@dataclass(frozen=True)
class Run:
    mix: Mix
    settings: TrainSettings
    share: float  # of its table in the average


Recipe = dict[str, Run]

INITIAL = InitialSettings()
RETROFIT = RetrofitSettings()
SYNONYM_NEARNESS = 0.25
_STEMS = TrainSettings(steps=4000, learning_rate=3e-3, stem_smoothing=100.0, stem_learning_rate=1.0)
_PLAIN = TrainSettings(steps=4000)


def _two_runs(settings: TrainSettings, full_share: float) -> Recipe:
    return {
        "full": Run(MIXES["full"], replace(settings, seed=0), full_share),
        "sem": Run(MIXES["sem"], replace(settings, seed=1), 1 - full_share),
    }


# `plain` is what ships. `stems` adds vectors shared by all forms of a stem: better where words are shared, worse where they are not.
RECIPES: dict[str, Recipe] = {"stems": _two_runs(_STEMS, 0.7), "plain": _two_runs(_PLAIN, 0.5)}
DEFAULT = "plain"
RUN_NAMES = ("full", "sem")


def with_steps(run: Run, steps: int | None) -> Run:
    return run if steps is None else replace(run, settings=replace(run.settings, steps=steps))
