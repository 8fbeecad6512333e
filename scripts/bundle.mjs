// What laminate adds to a web page, as built (run `npm run build` first): bundled by esbuild, minified and gzipped. What a
// program does not use is not in its bundle: looked for by texts that nothing else has, each of which is found where it is used.
import { execFileSync } from "node:child_process"
import { readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { mustBeBuilt, root, withDirectory } from "./compilers.mjs"
import { report } from "./report.mjs"

mustBeBuilt()
const { pass, fail, finish } = report("bundle")
const expect = (holds, text) => (holds ? pass() : fail(text))

const tenLayers = `
import { avgPool2d, batchNorm1d, batchNorm2d, conv2d, dropout, flatten, identity, linear, maxPool2d, model, relu } from "laminate"
const cnn = model("CNN", [16, 3, 32, 32], [
  conv2d(3, 5, 5), batchNorm2d(5), relu(), maxPool2d(5, { stride: 2 }),
  conv2d(5, 12, 3), identity(), avgPool2d(3, { stride: 2 }),
  flatten(), dropout(0.5), linear(192, 128), batchNorm1d(128), linear(128, 10),
])`
const printed = `${tenLayers}
console.log(\`\${cnn}\`)`
const summarised = `${tenLayers}
import { summary } from "laminate"
console.log(\`\${summary(cnn)}\`)`
const oneLayer = `
import { linear, model } from "laminate"
console.log(\`\${model("Net", [16, 8], [linear(8, 2)])}\`)`

// Bytes after gzip.
const limits = [
  {
    name: "Network A's ten layers, `model` and `summary`",
    program: summarised,
    atMost: 18_630,
    prints: "Total params: 27,192",
  },
  { name: "the same without `summary`", program: printed, atMost: 14_500, prints: "BatchNorm1d(128" },
  { name: "one layer and `model`", program: oneLayer, atMost: 11_690, prints: "Linear(in_features=8" },
]
// What a program may use without an import that says so; docs/bundle.md tells what the first program weighs without each of them.
const hangOnData = {
  "sizes that are symbols": /shape\/symbols\/(?!interpret)/,
  "models with a forward, ties":
    /compose\/(declared|forward\/(forwardModel|tie)|children\/(member|isOwn))\.js/,
  "names that PyTorch's modules have": /compose\/children\/names\.js/,
  "options of `summary`": /summary\/(options|parameterRows)\.js/,
  'options with "did you mean"': /(define\/call\/(options|unsuited)|shape\/suggestion)\.js/,
  dtypes: /define\/dtype\.js/,
}
const folders = ["define", "summary", "compose", "shape", "layers", "module", "graph"]
const documented = readFileSync(join(root, "docs/bundle.md"), "utf8")

const layers = readdirSync(join(root, "dist/layers"))
  .filter(file => file.endsWith(".js"))
  .flatMap(file => {
    const name = /\bname: "(\w+)"/.exec(readFileSync(join(root, "dist/layers", file), "utf8"))?.[1]
    return name === undefined
      ? []
      : [{ part: name, text: `name:"${name}"`, user: 'export * from "laminate"' }]
  })
const parts = [
  { part: "the summary", text: "Total mult-adds", user: summarised },
  { part: "several inputs", text: "the call has no option", user: 'export * from "laminate"' },
  { part: "sizes of any number", text: "a non-empty array of them", user: 'export * from "laminate"' },
  { part: "lists of modules", text: "a ModuleList cannot be called", user: 'export * from "laminate"' },
  { part: "functional", text: "cannot broadcast", user: 'export * from "laminate/functional"' },
  { part: "optim", text: "maxExpAvgSq", user: 'export * from "laminate/optim"' },
  {
    part: "the command line",
    text: "there is no command",
    user: `export * from ${JSON.stringify(join(root, "dist/cli/run.js"))}`,
    platform: "node",
  },
  ...layers,
]

// Other versions of zlib make some bytes more or less.
function expectDocumented(name, size) {
  const row = documented.split("\n").find(line => line.startsWith(`| ${name} `)) ?? ""
  const [, , written = "nothing"] = row.split("|")
  const told = Number(written.replace(",", ""))
  expect(
    Math.abs(size - told) < Math.max(0.01 * told, 12),
    `${name}: ${size} bytes, docs/bundle.md says ${written.trim()}`,
  )
}

// In the place of files, functions of their exports' names that do nothing.
function hollow(files) {
  return {
    name: "hollow",
    setup({ onLoad }) {
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        if (!files.some(file => file.test(path))) return
        const lists = [...readFileSync(path, "utf8").matchAll(/export\s*\{([^}]*)\}/g)]
        const names = lists.flatMap(([, list]) =>
          list.split(",").map(name => name.trim().split(" as ").at(-1)),
        )
        return { contents: names.map(name => `export const ${name} = it => it`).join("\n") }
      })
    },
  }
}

await withDirectory(
  async directory => {
    // The repository's own settings lead to the sources.
    const bundled = async (program, platform = "browser", plugins = []) => {
      const { metafile, outputFiles } = await build({
        stdin: { contents: program, resolveDir: directory },
        bundle: true,
        minify: true,
        platform,
        format: "esm",
        write: false,
        tsconfigRaw: "{}",
        plugins,
        metafile: true,
      })
      return { text: outputFiles[0].text, files: Object.values(metafile.outputs)[0].inputs }
    }
    const weight = ({ text }) => gzipSync(text, { level: 9 }).length
    const all = await bundled(summarised)
    const whole = weight(all)
    for (const folder of folders) {
      const files = Object.entries(all.files).filter(([file]) => file.includes(`dist/${folder}/`))
      expectDocumented(
        `\`${folder}\``,
        files.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0),
      )
    }
    const left = async (...parts) => weight(await bundled(summarised, "browser", [hollow(parts)]))
    for (const [name, part] of Object.entries(hangOnData)) expectDocumented(name, whole - (await left(part)))
    expectDocumented("the program without all of these", await left(...Object.values(hangOnData)))
    for (const { name, program, atMost, prints } of limits) {
      const made = await bundled(program)
      const { text } = made
      const size = weight(made)
      console.log(`${name}: ${size} bytes of at most ${atMost} (${text.length} before gzip)`)
      expect(size <= atMost, `${name}: ${size} bytes, at most ${atMost}`)
      expectDocumented(name, size)
      const file = join(directory, "bundle.mjs")
      writeFileSync(file, text)
      const output = execFileSync(process.execPath, [file], { encoding: "utf8" })
      expect(output.includes(prints), `${name}: the bundle prints\n${output}`)
    }
    const users = new Map()
    for (const { user, platform } of parts)
      if (!users.has(user)) users.set(user, (await bundled(user, platform)).text)
    const [ten, one] = [(await bundled(printed)).text, (await bundled(oneLayer)).text]
    for (const { part, text, user } of parts) {
      expect(users.get(user).includes(text), `${part}: ${text} is no sign of it any more`)
      const used = part === "Linear"
      expect(one.includes(text) === used, `one layer: ${part} is ${used ? "missing" : "in it"}`)
    }
    const found = layers.filter(({ text }) => ten.includes(text)).length
    expect(found === 10, `ten layers: ${found} layers are in it`)
  },
  { inside: true },
)
finish()
