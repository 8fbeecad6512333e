// Sizes that a forward names, where its model is used on others: types, which put them in the place of the names afterwards, against
// the runtime, which runs the forward on them.
import { describe, expect, test } from "vitest"
import * as functional from "../../src/functional/index.ts"
import * as laminate from "../../src/index.ts"
import { compilerNames, source } from "../../type-tests/differential/compile.ts"
import { library } from "../../type-tests/differential/library.ts"
import { typeOf, wrong } from "../../type-tests/differential/programs.ts"

const outside = `tensor(["N", "T", 64], "float32")`
const heads = (forward: string) =>
  `model("Heads", ["N", "T", 64], { q: linear(64, 64) }, ({ q }, x) => ${forward})`
/** Models, each with its own names. */
const models = {
  named: heads(`reshape(q(x), ["N", "T", 8, 8])`),
  rest: heads(`reshape(q(x), ["N", "T", 8, -1])`),
  read: heads(`view(q(x), [x.shape[0], x.shape[1], 8, -1])`),
  made: heads(
    `add(reshape(q(add(x, ${outside})), ["N", "T", 8, 8]), cat([tensor(["N", "T", 8, 7], "float32"), tensor(["N", "T", 8, 1], "float32")], -1))`,
  ),
  attention: `model("Attention", ["N", "T", 64], { q: linear(64, 64), k: linear(64, 64), v: linear(64, 64) }, ({ q, k, v }, x) =>
    permute(matmul(softmaxOf(matmul(
      permute(reshape(q(x), ["N", "T", 8, -1]), [0, 2, 1, 3]), permute(reshape(k(x), ["N", "T", 8, -1]), [0, 2, 3, 1])), -1),
      permute(reshape(v(x), ["N", "T", 8, -1]), [0, 2, 1, 3])), [0, 2, 1, 3]))`,
}
const sizes = [`16, 10`, `"T", "N"`, `"T", 3`, `"B", "N*T"`, `"2*N", "(N+1)//2"`]
/** Uses of each. */
const uses = (name: string) => [
  ...sizes.map(two => `outputOf(${name}, [${two}, 64])`),
  `outputOf(model("Outer", [16, 10, 64], { a: [${name}] }, ({ a }, x) => a(x)))`,
  `outputOf(bind(model("Chain", ["T", "4*T", 64], [bind(${name}, { N: "T", T: "2*N" })]), { T: 3 }))`,
]
/** Uses that are alike for all. */
const usesOfOne = [
  `outputOf(rest)`,
  ...sizes.flatMap(two => [
    `outputOf(model("Chain", [${two}, 64], [{ a: rest }, relu()]))`,
    `outputOf(model("Outer", [${two}, 64], { a: rest }, ({ a }, x) => a(x)))`,
  ]),
  ...[`N: 2, T: 3`, `N: "T", T: "N"`, `T: "2*N"`, `N: "T*B"`].map(
    values => `outputOf(bind(rest, { ${values} }))`,
  ),
  `outputOf(bind(bind(rest, { N: "T", T: "2*N" }), { N: 5 }), [2, 10, 64])`,
]
const others = {
  half: `model("Half", ["N", "2*h"], {}, (_, x) => [reshape(x, ["N", "h", 2]), [tensor(["h*N"], "int64"), x]])`,
  more: `model("More", ["N", "H+1"], {}, (_, x) => reshape(x, ["N", "1 + H", 1]))`,
  free: `model("Free", ["N", 8], {}, (_, x) => cat([x, tensor(["K", 8], "float32")]))`,
  marked: `model("Marked", ["_N", "__T"], {}, (_, x) => reshape(x, ["_N", x.shape[1], 1]))`,
  mask: `tensor(["T", "S"], "bool")`,
  masked: `model("Masked", [["T", "N", 16], ["S", "N", 16]], { attention: multiheadAttention(16, 4) }, ({ attention }, x, y) =>
    attention(attention(x, y, y, { attnMask: mask, keyPaddingMask: tensor(["N", "S"], "bool") })[0], y, y, {
      attnMask: tensor(["4*N", "T", "S"], "bool"), keyPaddingMask: null }))`,
}
const usesOfOthers = [
  `outputOf(half, [3, "8*N"])`,
  `outputOf(half, ["h", 64])`,
  `outputOf(bind(half, { h: "N", N: "h" }))`,
  `outputOf(bind(more, { H: 3 }))`,
  `outputOf(bind(more, { H: "K" }))`,
  `outputOf(free)`,
  `outputOf(free, ["K", 8])`,
  `outputOf(marked, ["__T", "_N"])`,
  `outputOf(masked, [[3, 4, 16], [5, 4, 16]])`,
  `outputOf(masked, [["N", "S", 16], ["T", "S", 16]])`,
]

const declarations = Object.entries({ ...models, ...others }).map(
  ([name, value]) => `const ${name} = ${value}`,
)
const asked = [...Object.keys(models).flatMap(uses), ...usesOfOne, ...usesOfOthers]
const run = new Function(
  "laminate",
  "functional",
  `const { ${Object.keys(laminate).join(", ")} } = laminate
  const { add, cat, matmul, permute, reshape, softmax: softmaxOf, view } = functional
  ${declarations.join("\n")}
  return [${asked.join(", ")}]`,
) as (...libraries: readonly object[]) => readonly unknown[]
const results = run(laminate, functional)

test("there is something of everything", () => {
  const texts = results.map(typeOf)
  for (const text of [`[16, 10, 8, 8]`, `["T", "N", 8, 8]`, `["2*N", "(N+1)//2", 8, 8]`, `[3, 12, 8, 8]`])
    expect(texts.filter(one => one === text).length).toBeGreaterThanOrEqual(4)
})

describe.each(compilerNames)("TypeScript %s", compiler => {
  test("says what the runtime says", { timeout: 300_000 }, async () => {
    const header = [
      ...library,
      `import { add, cat, matmul, permute, reshape, softmax as softmaxOf, view } from ${source("functional/index.ts")}`,
      ...declarations.join("\n").split("\n"),
      ...asked.map((text, i) => `const r${i} = ${text}`),
    ]
    const claims = asked.map((about, i) => ({ type: `typeof r${i}`, expected: [typeOf(results[i])], about }))
    expect(await wrong({ header, claims }, compiler)).toEqual([])
  })
})
