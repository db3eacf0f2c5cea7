import { ExactVectorIndex } from "../../src/adapters/exact-vector-index.js";
import { vectorIndexContract } from "../contract/vector-index.js";

const open = async (vectors: Float32Array, dimension: number) => new ExactVectorIndex(vectors, dimension);

vectorIndexContract("ExactVectorIndex", { open, size: 40, recall: 1 });
vectorIndexContract("ExactVectorIndex", { open, size: 1_500, recall: 1 });
