/** What a quantity is measured in: `factor` brings it to its dimension's base. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

const WORDS: Readonly<Record<string, readonly (readonly [factor: number, names: string])[]>> = {
  length: [
    [0.001, "mm millimetre millimetres millimeter millimeters"],
    [0.01, "cm centimetre centimetres centimeter centimeters"],
    [1, "m metre metres meter meters"],
    [1000, "km kilometre kilometres kilometer kilometers"],
    [1609.344, "mile miles"],
    [1852, "nautical_mile nautical_miles"],
    [0.3048, "ft foot feet"],
    [0.0254, "inch inches"],
    [0.9144, "yard yards"],
  ],
  mass: [
    [1e-9, "µg μg mcg microgram micrograms"],
    [1e-6, "mg milligram milligrams"],
    [0.001, "g gram grams"],
    [1, "kg kilo kilos kilogram kilograms"],
    [1000, "t tonne tonnes"],
    [907.185, "ton tons"],
    [0.453592, "lb lbs"],
    [0.0283495, "oz ounce ounces"],
  ],
  volume: [
    [0.001, "ml millilitre millilitres milliliter milliliters cc"],
    [0.01, "cl centilitre centilitres centiliter centiliters"],
    [0.1, "dl decilitre decilitres deciliter deciliters"],
    [0.015, "tbsp tablespoon tablespoons"],
    [0.005, "tsp teaspoon teaspoons"],
    [0.568, "pint pints"],
    [1, "l litre litres liter liters"],
    [1000, "m3 m³ cubic_metre cubic_metres cubic_meter cubic_meters"],
    [3.785, "gallon gallons"],
    [158.987, "barrel barrels"],
  ],
  area: [
    [1, "m2 m² sqm sq_m square_metre square_metres square_meter square_meters"],
    [0.092903, "sq_ft square_foot square_feet"],
    [10_000, "ha hectare hectares"],
    [1e6, "km2 km² sq_km square_kilometre square_kilometres square_kilometer square_kilometers"],
    [4046.86, "acre acres"],
    [2.59e6, "square_mile square_miles"],
  ],
  time: [
    [1 / 3600, "s sec second seconds"],
    [1 / 60, "min mins minute minutes"],
    [1, "h hr hrs hour hours"],
    [24, "day days"],
    [168, "week weeks"],
    [336, "fortnight fortnights"],
  ],
  months: [
    [1, "month months"],
    [12, "year years yr yrs"],
    [120, "decade decades"],
    [1200, "century centuries"],
  ],
  energy: [
    [0.001, "Wh"],
    [1, "kWh"],
    [1000, "MWh"],
    [1e6, "GWh"],
    [1e9, "TWh"],
    [1e-3, "watt-hour watt-hours"],
    [1, "kilowatt-hour kilowatt-hours"],
    [1000, "megawatt-hour megawatt-hours"],
    [1e6, "gigawatt-hour gigawatt-hours"],
    [1e9, "terawatt-hour terawatt-hours"],
  ],
  power: [
    [0.001, "W watt watts"],
    [1, "kW kilowatt kilowatts"],
    [1000, "MW megawatt megawatts"],
    [1e6, "GW gigawatt gigawatts"],
  ],
  euro: [
    [1, "€ EUR euro euros"],
    [0.01, "cent cents"],
  ],
  pound: [
    [1, "£ GBP pound pounds"],
    [0.01, "pence penny"],
  ],
  dollar: [[1, "$ USD dollar dollars"]],
  yen: [[1, "¥ JPY yen"]],
  yuan: [[1, "RMB CNY yuan renminbi"]],
  celsius: [[1, "°C degree_Celsius degrees_Celsius degrees_centigrade degrees_C"]],
  fahrenheit: [[1, "°F degrees_Fahrenheit degrees_F"]],
  kelvin: [[1, "K"]],
  hardness: [[1, "°dH"]],
  pressure: [
    [1, "bar bars"],
    [0.001, "mbar millibar millibars"],
    [1e-5, "Pa"],
    [0.01, "kPa"],
    [0.0689, "psi"],
  ],
  torque: [[1, "Nm"]],
  light: [[1, "lux"]],
  turning: [[1, "rpm"]],
  sound: [[1, "dB"]],
  speed: [
    [1, "km/h kmh kph km_per_hour kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour"],
    [1.609, "mph miles_per_hour miles_an_hour"],
    [1.852, "knot knots"],
    [3.6, "m/s metres_per_second meters_per_second metres_a_second meters_a_second"],
  ],
  frequency: [
    [1, "Hz"],
    [1000, "kHz"],
    [1e6, "MHz"],
    [1e9, "GHz"],
  ],
  tension: [
    [1, "V volt volts"],
    [1000, "kV"],
  ],
  current: [
    [1, "A amp amps ampere amperes"],
    [0.001, "mA"],
  ],
  data: [
    [0.001, "byte bytes"],
    [1, "KB kB kilobyte kilobytes"],
    [1000, "MB megabyte megabytes"],
    [1e6, "GB gigabyte gigabytes"],
    [1e9, "TB terabyte terabytes"],
  ],
  bandwidth: [
    [0.001, "kbit/s kbps kilobit_per_second kilobits_per_second kilobits_a_second"],
    [1, "Mbit/s Mbps megabit_per_second megabits_per_second megabits_a_second"],
    [1000, "Gbit/s Gbps gigabit_per_second gigabits_per_second gigabits_a_second"],
  ],
};

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(WORDS).flatMap(([dimension, rows]) =>
    rows.flatMap(([factor, names]) => names.split(" ").map((name) => [name.replaceAll("_", " "), { dimension, factor }] as const)),
  ),
);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Any unit, longest first, as it stands after a number; never part of a longer word. */
export const UNIT_PATTERN = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => escaped(name).replace(/[ -]/g, "[\\s-]"))
  .join("|");

export function unitNamed(name: string): Unit | undefined {
  const spaced = name.replace(/\s/g, " ");
  // "m" is a metre and "M" is none: only longer names may be written in other letters.
  return (
    UNITS.get(spaced) ?? UNITS.get(spaced.replace(" hour", "-hour")) ?? (spaced.length > 2 ? UNITS.get(spaced.toLowerCase()) : undefined)
  );
}
