// Writes the arithmetic of types in src/shape/integers: tables.ts, and sums.ts and products.ts, the straight lines over them.
//
//     node scripts/integer-tables.mjs          write the files
//     node scripts/integer-tables.mjs --check  fail if one on disk differs
//
// Everything here is an interface. Members of an interface are lazy, so a program that imports the tables pays nothing
// for the entries it does not read. How the tables work together is said once, in the header of the file they make.
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { format, resolveConfig } from "prettier"

const base = 32
const highest = 32 // n = 32 * high + low, high <= 32: the tables know 0 to 1055
const size = base * (highest + 1)

const range = (from, to) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
const floorDiv = (a, b) => Math.floor(a / b)
const signed = n => (n < 0 ? `m${-n}` : `${n}`)
const lines = []
const table = (name, parent, entries) =>
  lines.push(`export interface ${name} extends ${parent} {${entries.map(([k, v]) => `${k}:${v}`).join(";")}}`)

// ---------------------------------------------------------------------------------------------------------- columns
// Column c_s_v: high -> (32 / s) * high + v, for results above 0.
const columns = new Map()
const column = (s, v) => {
  const name = `C${s}_${signed(v)}`
  if (!columns.has(name))
    columns.set(
      name,
      range(0, highest)
        .map(q => [q, (base / s) * q + v])
        .filter(([, n]) => n > 0),
    )
  return name
}
// Row r_s_delta: low -> the column of floor((low + delta) / s).
const rows = new Map()
const row = (s, delta) => {
  const name = `R${s}_${signed(delta)}`
  if (!rows.has(name))
    rows.set(
      name,
      range(0, base - 1).map(r => [r, column(s, floorDiv(r + delta, s))]),
    )
  return name
}

// ------------------------------------------------------------------------------------------------------------ window
// The windows that models use. Any other goes the long way and is as exact.
const kernels = [...range(1, 16), 20, 24, 25, 31, 32]
const dilations = [2, 3, 4, 5, 6, 8, 12, 16, 18, 24, 32, 36]
const windows = new Map()
const addWindow = (k, s, p, d) => {
  const delta = 2 * p - d * (k - 1) - 1 + s
  if (delta >= -base && delta <= base) windows.set(`${k},${s},${p},${d}`, row(s, delta))
}
// A table is what every program reads, and so larger strides have few kernels: at 2 up to 11; at 4 up to 8, the 11 of AlexNet and 16;
// beyond it what cuts an image into patches, apart (the stride) or overlapping (twice that), and what picks one element of each (1).
const isUsual = (k, s) =>
  s === 1 ||
  (s === 2 && k <= 11) ||
  (s === 4 && (k <= 8 || k === 11 || k === 16)) ||
  (s > 4 && [1, s, 2 * s].includes(k))
for (const s of [1, 2, 4, 8, 16, 32]) {
  for (const k of kernels.filter(k => isUsual(k, s))) {
    const most = k <= 5 ? k : Math.ceil(k / 2)
    for (const p of s > 4 ? [0, floorDiv(k, 2), floorDiv(s, 2)] : range(0, Math.min(most, 8)))
      addWindow(k, s, p, 1)
  }
}
for (const d of dilations)
  for (const k of [2, 3, 5, 7])
    for (const s of [1, 2]) {
      for (const p of [0, floorDiv(d * (k - 1), 2), d, d * (k - 1)]) if (p <= 72) addWindow(k, s, p, d)
    }

// --------------------------------------------------------------------------------------------------------- write out
lines.push(
  "// What a table answers to a key that it does not have: something that leads on to `null`, so that no miss passes for a",
  "// number, and every look-up is well typed without `& keyof`. Keys are the tables whose answers are keys of other tables.",
  "export interface Keys { [key: PropertyKey]: number | string }",
  "export interface Leaf { [key: PropertyKey]: number | string | null }",
  "export interface Row { [key: PropertyKey]: Leaf }",
  "export interface Rows { [key: PropertyKey]: Row }",
  "export interface KeyRow { [key: PropertyKey]: Keys }",
  "export interface KeyRows { [key: PropertyKey]: KeyRow }",
  "",
  "// n = 32 * keyof High[n] + keyof Low[n]. The digits are keys because a union has no keys (but common ones): the high and the",
  "// low digits of 3 | 40 would mix, `keyof` makes them `never`, and that is a miss.",
  "export interface Digits { [key: PropertyKey]: {} }",
)
for (const q of range(0, highest)) lines.push(`export interface N${q} { ${q}: 0 }`)
table(
  "High",
  "Digits",
  range(0, size - 1).map(n => [n, `N${floorDiv(n, base)}`]),
)
table(
  "Low",
  "Digits",
  range(0, size - 1).map(n => [n, `N${n % base}`]),
)

lines.push("", '// The windows that models use: "kernel,stride,padding,dilation" -> row.')
table(
  "Windows",
  "Rows",
  [...windows].map(([k, v]) => [`"${k}"`, v]),
)

lines.push("", "// Division by a power of 2.")
table(
  "Powers",
  "Rows",
  [1, 2, 4, 8, 16, 32].map(s => [s, row(s, 0)]),
)

lines.push(
  "",
  "// Sums and differences in base 32: the low digits choose a column, the high digits a place in it.",
)
table(
  "SumLow",
  "Rows",
  range(0, base - 1).map(r => [r, r === 0 ? "SumLow0" : row(1, r)]),
)
table(
  "LessLow",
  "Rows",
  range(0, base - 1).map(r => [r, r === 0 ? "SumLow0" : `LessLow${r}`]),
)
table("SumLow0", row(1, 0), [[0, "Zero"]])
for (const r of range(1, base - 1)) table(`LessLow${r}`, row(1, -r), [[r, "Zero"]])
table(
  "SumHigh",
  "KeyRow",
  range(0, highest).map(q => [q, `SumHigh${q}`]),
)
table(
  "LessHigh",
  "KeyRow",
  range(0, highest).map(q => [q, `LessHigh${q}`]),
)
for (const q of range(0, highest))
  table(
    `SumHigh${q}`,
    "Keys",
    range(0, highest - q).map(r => [r, q + r]),
  )
for (const q of range(0, highest))
  table(
    `LessHigh${q}`,
    "Keys",
    range(0, q).map(r => [r, q - r]),
  )

lines.push("", "// Row R_s_delta: low -> the column of floor((low + delta) / s).")
for (const [name, entries] of rows) table(name, "Row", entries)
lines.push(
  "",
  "// Column C_s_v: high -> (32 / s) * high + v, above 0 only: a window without a place is a miss.",
)
for (const [name, entries] of columns) table(name, "Leaf", entries)
table("Zero", "C1_0", [[0, 0]])

// ------------------------------------------------------------------------------------------------------------- digits
// Digit by digit, for what is beyond the tables above.
const digits = range(0, 9)
const blank = "_"
const blanks = [blank, ...digits]
const quoted = value => `"${value}"`
const value = digit => (digit === blank ? 0 : digit)

lines.push(
  "",
  "// One column of a sum or a difference: [carry][digit][digit] -> carry and digit; of an order: [digit][digit].",
)
table(
  "SumDigit",
  "KeyRows",
  [0, 1].map(c => [c, `SumDigit${c}`]),
)
table(
  "LessDigit",
  "KeyRows",
  [0, 1].map(c => [c, `LessDigit${c}`]),
)
for (const c of [0, 1])
  table(
    `SumDigit${c}`,
    "KeyRow",
    digits.map(x => [x, `SumDigit${c}_${x}`]),
  )
for (const c of [0, 1])
  table(
    `LessDigit${c}`,
    "KeyRow",
    digits.map(x => [x, `LessDigit${c}_${x}`]),
  )
for (const c of [0, 1])
  for (const x of digits) {
    table(
      `SumDigit${c}_${x}`,
      "Keys",
      digits.map(y => [y, quoted(String(x + y + c).padStart(2, "0"))]),
    )
    table(
      `LessDigit${c}_${x}`,
      "Keys",
      digits.map(y => [y, quoted(x - y - c < 0 ? `1${x - y - c + 10}` : `0${x - y - c}`)]),
    )
  }
table(
  "Order",
  "Row",
  digits.map(x => [x, `Order${x}`]),
)
for (const x of digits)
  table(
    `Order${x}`,
    "Leaf",
    digits.map(y => [y, Math.sign(x - y)]),
  )

// Two columns at once. Ones[carry][digit][digit] -> ones; Tens[digit][digit][ones] -> pair; a pair knows its text and its
// carry. A number shorter than its line has blanks before it: both blank and no carry is a blank, whose text is empty.
const pairs = (name, ones, tens, pairKeys, read) => {
  table(
    `${name}Ones`,
    "KeyRows",
    [0, 1].map(c => [c, `${name}Ones${c}`]),
  )
  for (const c of [0, 1])
    table(
      `${name}Ones${c}`,
      "KeyRow",
      blanks.map(x => [x, `${name}Ones${c}${x}`]),
    )
  for (const c of [0, 1])
    for (const x of blanks)
      table(
        `${name}Ones${c}${x}`,
        "Keys",
        blanks.map(y => [y, ones(c, x, y)]),
      )
  table(
    `${name}Tens`,
    "KeyRows",
    blanks.map(x => [x, `${name}Tens${x}`]),
  )
  const used = new Map()
  for (const x of blanks)
    table(
      `${name}Tens${x}`,
      "KeyRow",
      blanks.map(y => {
        const [key, entries] = tens(x, y)
        used.set(`${name}Pair${key}`, entries)
        return [y, `${name}Pair${key}`]
      }),
    )
  for (const [row, entries] of used) table(row, "Keys", entries)
  for (const [part, of] of Object.entries(read))
    table(
      `${name}${part}`,
      "Keys",
      pairKeys.flatMap(k => (of(k) === undefined ? [] : [[k, of(k)]])),
    )
}
const two = n => quoted(String(n).padStart(2, "0"))

lines.push(
  "",
  "// Two columns of a sum: SumOnes[carry][digit][digit] -> ones, SumTens[digit][digit][ones] -> pair. A pair answers to Text,",
  "// to Head (its text if it comes first, the carry with it) and to Carry.",
)
const sumOnes = [blank, ...range(0, 19)]
pairs(
  "Sum",
  (c, x, y) => (x === blank && y === blank && c === 0 ? quoted(blank) : value(x) + value(y) + c),
  (x, y) =>
    x === blank && y === blank
      ? [blank, sumOnes.map(o => [o, o === blank || o < 10 ? quoted(blank + (o === blank ? "" : o)) : o])]
      : [value(x) + value(y), range(0, 19).map(o => [o, 10 * (value(x) + value(y)) + o])],
  [blank, ...digits.map(d => blank + d), ...range(0, 199)],
  {
    Text: k => (String(k)[0] === blank ? quoted(k.slice(1)) : two(k % 100)),
    Head: k => (String(k)[0] === blank ? quoted(k.slice(1)) : k),
    Carry: k => (k >= 100 ? 1 : 0),
  },
)

lines.push(
  "",
  "// Two columns of a difference: ones are 10 too large and pairs 110, to have no negative keys. After[head] says how to write",
  "// the pair after these digits: without digits its zeros are left out. A negative number has no Head.",
)
const difference = k => k - 110
pairs(
  "Less",
  (c, x, y) => value(x) - value(y) - c + 10,
  (x, y) => [
    signed(value(x) - value(y)),
    range(0, 19).map(o => [o, 10 * (value(x) - value(y)) + o - 10 + 110]),
  ],
  range(0, 209),
  {
    Text: k => two((difference(k) + 200) % 100),
    Start: k => (difference(k) + 200) % 100 || quoted(""),
    Head: k => (difference(k) < 0 ? undefined : difference(k) || quoted("")),
    Carry: k => (difference(k) < 0 ? 1 : 0),
  },
)
const after = (name, nothing, some) =>
  table(name, "KeyRow", [[quoted(""), nothing], ...range(1, 99).map(n => [n, some])])
after("LessAfter1", "LessStart", "LessText")
lines.push(
  "export interface LessSome1 { [key: PropertyKey]: LessText }",
  "export interface LessSome2 { [key: PropertyKey]: LessSome1 }",
)
table("LessAfter2", "KeyRows", [[quoted(""), "LessAfter1"], ...range(1, 99).map(n => [n, "LessSome1"])])
lines.push("export interface KeyRowss { [key: PropertyKey]: KeyRows }")
table("LessAfter3", "KeyRowss", [[quoted(""), "LessAfter2"], ...range(1, 99).map(n => [n, "LessSome2"])])

lines.push(
  "",
  "// A product of two digits is a row that adds it to a column: Times[digit][digit][column] -> column.",
)
const mostColumn = 279 // four products and what is carried, less the last product
const products = [...new Set(digits.flatMap(x => digits.map(y => x * y)))].sort((a, b) => a - b)
table(
  "Times",
  "KeyRows",
  digits.map(x => [x, `Times${x}`]),
)
for (const x of digits)
  table(
    `Times${x}`,
    "KeyRow",
    digits.map(y => [y, `Plus${x * y}`]),
  )
for (const n of products)
  table(
    `Plus${n}`,
    "Keys",
    range(0, mostColumn).map(s => [s, s + n]),
  )
table(
  "Unit",
  "Keys",
  range(0, mostColumn + 81).map(s => [s, s % 10]),
)
table(
  "Ten",
  "Keys",
  range(0, mostColumn + 81).map(s => [s, floorDiv(s, 10)]),
)
lines.push("", "// Products of small numbers at one look-up.")
table(
  "Small",
  "Row",
  range(0, 12).map(x => [x, `Small${x}`]),
)
for (const x of range(0, 12))
  table(
    `Small${x}`,
    "Leaf",
    range(0, 12).map(y => [y, x * y]),
  )

// ----------------------------------------------------------------------------------------------------------- division
const divisors = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14]
const steps = b =>
  range(0, b - 1).flatMap(r => digits.map(d => [r === 0 ? `${quoted(`0${d}`)}` : `${r}${d}`, 10 * r + d]))
const still = b => range(0, b - 1).map(r => quoted(`${r}_`))
lines.push(
  "",
  "// One step of a long division: Quotient[divisor][rest and digit] -> digit, Rest[divisor][rest and digit] -> rest. A blank",
  "// after the number changes nothing.",
)
table(
  "Quotient",
  "KeyRow",
  divisors.map(b => [b, `Quotient${b}`]),
)
table(
  "Rest",
  "KeyRow",
  divisors.map(b => [b, `Rest${b}`]),
)
for (const b of divisors)
  table(`Quotient${b}`, "Keys", [
    ...steps(b).map(([k, n]) => [k, floorDiv(n, b)]),
    ...still(b).map(k => [k, quoted("")]),
  ])
for (const b of divisors)
  table(`Rest${b}`, "Keys", [...steps(b).map(([k, n]) => [k, n % b]), ...still(b).map((k, r) => [k, r])])
const factors = b => {
  for (const f of [...divisors].reverse())
    if (f > 1 && b % f === 0) return b === f ? [f] : factors(b / f) && [f, ...factors(b / f)]
}
lines.push("", "// Divisors that are products of these, largest factor first.")
lines.push(
  `export interface Factors {${range(1, 4096)
    .filter(b => b === 1 || factors(b))
    .map(b => `${b}:[${b === 1 ? 1 : factors(b)}]`)
    .join(";")};[key: PropertyKey]: readonly number[] | null}`,
)

// ----------------------------------------------------------------------------------------------------------- products
// One straight line for each pair of widths, the wider factor first: schoolbook multiplication by columns. A column stands in
// the text of all after it; with an `infer` for each, tsc would read the digits again in each, half of what a product costs.
const width = 7
const narrow = n => (n === width ? 2 : Math.min(n, 4))
const parts = []
const productLine = (n, m) => {
  const slots = (letter, count) =>
    range(0, count - 1)
      .map(i => `\${infer ${letter}${count - 1 - i}}`)
      .join("")
  const column = c =>
    range(0, m - 1)
      .filter(j => c - j >= 0 && c - j < n)
      .reduce((state, j) => `Times[a${c - j}][b${j}][${state}]`, c === 0 ? "more" : `Ten[${column(c - 1)}]`)
  const units = range(0, n + m - 3).map(c => `\${Unit[${column(c)}]}`)
  return [
    `// number of ${n} digits, number of ${m}, digit to add -> number | false`,
    `export type times${n}${m}<a extends dim, b extends dim, more extends number> =`,
    `  \`\${a} \${b}\` extends \`${slots("a", n)} ${slots("b", m)}\``,
    `    ? \`\${${column(n + m - 2)}}${units.reverse().join("")}\` extends \`\${infer n extends number}\` ? n : false`,
    "    : false",
    "",
  ].join("\n")
}
for (const n of range(1, width)) for (const m of range(1, narrow(n))) parts.push(productLine(n, m))
const productText = `// Generated by scripts/integer-tables.mjs. Do not edit.
// Schoolbook multiplication in straight lines, one for each pair of widths. A row of the table Times adds a product of two
// digits to the column it is indexed by; the column's unit is a digit of the result, its tens go on to the next column. The
// first column begins with a digit that is added to the product, at no cost.
import type { dim } from "./dim.ts"
import type { Ten, Times, Unit } from "./tables.ts"

${parts.join("\n")}`

// --------------------------------------------------------------------------------------------------------------- sums
// Two numbers of up to so many digits, with their blanks, two columns at once.
const sumLine = width => {
  const slots = letter =>
    range(1, width)
      .map(i => `\${infer ${letter}${width - i}}`)
      .join("")
  const pair = c => {
    const carry = c === 0 ? "0" : `SumCarry[${pair(c - 2)}]`
    return `SumTens[a${c + 1}][b${c + 1}][SumOnes[${carry}][a${c}][b${c}]]`
  }
  const texts = range(0, width / 2 - 2).map(i => `\${SumText[${pair(2 * i)}]}`)
  const blanks = blank.repeat(width)
  return [
    `// number, number of up to ${width} digits, their blanks -> number`,
    `export type sum${width}<a extends number, b extends number, x extends string, y extends string> =`,
    `  \`${blanks}\${a} ${blanks}\${b}\` extends \`\${x}${slots("a")} \${y}${slots("b")}\``,
    `    ? \`\${SumHead[${pair(width - 2)}]}${texts.reverse().join("")}\` extends \`\${infer n extends number}\` ? n : addDigits<read<a>, read<b>>`,
    "    : addDigits<read<a>, read<b>>",
    "",
  ].join("\n")
}
const sumText = `// Generated by scripts/integer-tables.mjs. Do not edit.
// Sums in straight lines, two columns at once. What is written several times is one type to tsc, and worked out once; with an
// \`infer\` for each step it would read the digits again in each.
import type { addDigits } from "./add.ts"
import type { SumCarry, SumHead, SumOnes, SumTens, SumText } from "./tables.ts"
import type { read } from "./wide.ts"

${[6, 8, 12].map(sumLine).join("\n")}`

// -------------------------------------------------------------------------------------------------------------- files
// The tables are a row a line; the lines are formatted like what people write.
const formatted = async (text, path) => format(text, { ...(await resolveConfig(path)), filepath: path })
const pathOf = name => fileURLToPath(new URL(`../src/shape/integers/${name}`, import.meta.url))
const files = [
  ["tables.ts", `// Generated by scripts/integer-tables.mjs. Do not edit.\n${lines.join("\n")}\n`],
  ["sums.ts", await formatted(sumText, pathOf("sums.ts"))],
  ["products.ts", await formatted(productText, pathOf("products.ts"))],
]
for (const [name, text] of files) {
  if (!process.argv.includes("--check")) writeFileSync(pathOf(name), text)
  else if (readFileSync(pathOf(name), "utf8") !== text) {
    console.error(`${name} is stale: npm run tables`)
    process.exitCode = 1
  }
  console.log(`${name}: ${text.length} bytes`)
}
