"""Writes src/adapters/meaning-axes.ts: the axes along which the words of the bundled model differ most.

Principal components (Pearson 1901) of the directions of its whole words, in eight-bit whole numbers. Needs python3-numpy and python3-onnx.
"""

import pathlib
import re
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "training"))

from footnote_training.model import StaticModel  # noqa: E402

AXES = 8
# Words that the axes are made of: the vocabulary has commoner ones first.
COMMONEST = 6000
WORD = re.compile(r"[a-z]{3,}")
TARGET = ROOT / "src" / "adapters" / "meaning-axes.ts"


def axes(model: StaticModel) -> tuple[np.ndarray, np.ndarray]:
    """The axes, unit rows of shape (AXES, dimension), and the words' centre on them, of shape (AXES,)."""
    words = [row for token, row in model.tokenizer.vocabulary.items() if WORD.fullmatch(token)][:COMMONEST]
    vectors = model.table[words]
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    units = (vectors / lengths)[lengths[:, 0] > 0].astype(np.float64)
    centre = units.mean(0)
    _, directions = np.linalg.eigh(np.cov((units - centre).T))
    main = directions[:, ::-1][:, :AXES].T
    # An eigenvector's sign is arbitrary: the largest number is made positive.
    main *= np.sign(main[np.arange(AXES), np.abs(main).argmax(1)])[:, None]
    return main, main @ centre


def source(main: np.ndarray, centre: np.ndarray) -> str:
    lines = "\n".join(f"  [{', '.join(str(round(127 * value)) for value in axis)}]," for axis in main)
    return f"""// Written by training/axes/make.py: not to be edited by hand.

/** The axes along which the bundled model's words differ most, in 127ths. */
// biome-ignore format: an axis a line
export const MEANING_AXES: readonly (readonly number[])[] = [
{lines}
];

/** Where the words lie on them in the mean. */
export const MEANING_CENTRE: readonly number[] = [{', '.join(str(round(float(value), 4)) for value in centre)}];
"""


if __name__ == "__main__":
    model = StaticModel.load(ROOT / "models" / "footnote-static-en")
    TARGET.write_text(source(*axes(model)))
