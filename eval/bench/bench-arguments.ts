import { parseArgs } from "node:util";

export interface BenchArguments {
  /** Where the figures go for machines to read. */
  readonly json?: string;
  /** Passage counts to measure at; undefined measures the service instead. */
  readonly scale?: readonly number[];
  /** Database for the largest sizes. */
  readonly postgres?: string;
  /** Where vectors and graphs of the largest sizes are kept, and found again. */
  readonly folder?: string;
  readonly help: boolean;
}

export const BENCH_HELP = `Measures speed and memory, each figure beside what it is compared with.

  npm run bench -- [options]

  --scale [N …]   cost per question against the number of passages instead (default: 1000 10000 100000; the largest takes minutes
                  and about 6 GB while it is built; above 200000 the vectors alone are measured, sharded)
  --postgres URL  with --scale above 200000: in this database too, WHICH IS EMPTIED unless it already holds those vectors
  --folder DIR    with --scale above 200000: keep vectors and graphs there, and go on from what a run that was stopped left
  --json FILE     write the figures there too
  --help          print this
`;

const SIZES = [1_000, 10_000, 100_000];

/** @throws Error that names the option and its value */
export function readBenchArguments(argv: readonly string[]): BenchArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      json: { type: "string" },
      scale: { type: "boolean", default: false },
      postgres: { type: "string" },
      folder: { type: "string" },
      help: { type: "boolean", default: false },
    },
    strict: true,
    allowPositionals: true,
  });
  if (positionals.length > 0 && !values.scale) throw new Error(`"${positionals[0]}" is not understood; passage counts follow --scale.`);
  return {
    ...(values.json === undefined ? {} : { json: values.json }),
    ...(values.postgres === undefined ? {} : { postgres: values.postgres }),
    ...(values.folder === undefined ? {} : { folder: values.folder }),
    ...(values.scale ? { scale: positionals.length > 0 ? positionals.map(passageCount) : SIZES } : {}),
    help: values.help,
  };
}

function passageCount(value: string): number {
  if (!/^[1-9]\d{2,6}$/.test(value)) throw new Error(`--scale got "${value}"; it takes whole numbers from 100 to 9999999.`);
  return Number(value);
}
