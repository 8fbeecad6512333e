// How long an editor waits: the language server of 7.0 and tsserver of 5.9 on a flat ResNet-50, on the built package.
//
//   node scripts/latency.mjs                 a table of p50 and p95 in milliseconds
//   node scripts/latency.mjs --json          the same as JSON, with all samples
//   node scripts/latency.mjs --repeat 1      how often, each time with a server of its own; 20 unless told
//
// Every answer is about a text that the server has not seen before, and must be right.
import { strictEqual } from "node:assert"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { parseArgs } from "node:util"
import { compilersNamed, mustBeBuilt, userOptions, withDirectory } from "./compilers.mjs"
import { languageServer, uriOf } from "./languageServer.mjs"
import { resnet50 } from "./flatResnet50.mjs"
import { tsserver } from "./tsserver.mjs"

const { values: flags } = parseArgs({
  options: { repeat: { type: "string", default: "20" }, json: { type: "boolean", default: false } },
})
mustBeBuilt()

// Both servers by the same questions: open(text), change(text), hover, completions, diagnostics

const native = async (compiler, file) => {
  const { request, open, change, close } = await languageServer(compiler)
  const textDocument = { uri: uriOf(file) }
  let version = 1
  return {
    open: text => open(file, text),
    change: text => change(file, ++version, text),
    hover: async position => (await request("textDocument/hover", { textDocument, position })).contents.value,
    completions: async position =>
      (await request("textDocument/completion", { textDocument, position })).items.map(
        item => item.insertText,
      ),
    diagnostics: async () =>
      (await request("textDocument/diagnostic", { textDocument })).items.map(item => item.message),
    close,
  }
}

const classic = async (compiler, file) => {
  const { request, notify, close } = tsserver(compiler)
  await request("configure", {}) // it has started
  const at = ({ line, character }) => ({ file, line: line + 1, offset: character + 1 })
  let lines = 0
  return {
    open: text => {
      lines = text.split("\n").length
      notify("open", { file, fileContent: text, scriptKindName: "TS" })
    },
    change: text => {
      notify("change", { file, line: 1, offset: 1, endLine: lines, endOffset: 1, insertString: text })
      lines = text.split("\n").length
    },
    hover: async position => (await request("quickinfo", at(position))).displayString,
    completions: async position =>
      (await request("completionInfo", at(position))).entries.map(entry => entry.name),
    diagnostics: async () =>
      (await request("semanticDiagnosticsSync", { file })).map(diagnostic => diagnostic.text),
    close,
  }
}

// text, what stands before the place -> the place
const placeAfter = (text, before) => {
  const end = text.indexOf(before) + before.length
  const lines = text.slice(0, end).split("\n")
  return { line: lines.length - 1, character: lines.at(-1).length }
}

const sentence = "Linear: expects 2047 input features, got 2048 from [N, 2048]; use linear(2048, "
const fit = found => strictEqual(found.join("\n"), "")

// What is timed, in this order; the first text is new to the server, and each later one is another edit.
const scenarios = {
  "open: first diagnostics": async (server, text) => {
    server.open(text)
    fit(await server.diagnostics())
  },
  "hover on the 50th layer after an edit": async (server, text) => {
    server.change(text)
    const shown = await server.hover(placeAfter(text, "const y50"))
    strictEqual(/: (Tensor<.*>)/.exec(shown)?.[1], 'Tensor<["N", 2048, 7, 7], "float32">')
  },
  "completion in options after an edit": async (server, text) => {
    const options = "conv50: conv2d(512, 2048, 1, { bias: false"
    const typed = text.replace(options, `${options}, `)
    server.change(typed)
    const keys = await server.completions(placeAfter(typed, `${options}, `))
    strictEqual(keys.sort().join(), "dilation,dtype,groups,padding,paddingMode,stride")
  },
  "diagnostics after an edit that fits": async (server, text) => {
    server.change(text)
    fit(await server.diagnostics())
  },
  "diagnostics after an edit that does not": async (server, text) => {
    server.change(text)
    const found = await server.diagnostics()
    strictEqual(found.length, 1)
    strictEqual(found[0].includes(sentence), true, found[0])
  },
}

// values, share -> the smallest value that the share of them does not exceed
const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1]

const servers = {
  "tsserver 5.9": file => classic(compilersNamed("5.9")[0], file),
  "language server 7.0": file => native(compilersNamed("7.0")[0], file),
}
const results = await withDirectory(
  async directory => {
    const file = join(directory, "resnet50.ts")
    writeFileSync(file, resnet50({ classes: 1000 }))
    writeFileSync(
      join(directory, "tsconfig.json"),
      JSON.stringify({ compilerOptions: userOptions, files: ["resnet50.ts"] }),
    )
    const found = []
    for (const [name, start] of Object.entries(servers)) {
      const samples = Object.fromEntries(Object.keys(scenarios).map(scenario => [scenario, []]))
      for (let i = 0; i < Number(flags.repeat); i++) {
        const server = await start(file)
        let classes = 1000
        for (const [scenario, run] of Object.entries(scenarios)) {
          const text = resnet50({ classes: ++classes, features: scenario.endsWith("does not") ? 2047 : 2048 })
          const before = performance.now()
          await run(server, text)
          samples[scenario].push(Math.round(performance.now() - before))
        }
        server.close()
      }
      for (const [scenario, values] of Object.entries(samples))
        found.push({
          server: name,
          scenario,
          p50: percentile(values, 0.5),
          p95: percentile(values, 0.95),
          samples: values,
        })
    }
    return found
  },
  { inside: true },
)

if (flags.json) console.log(JSON.stringify(results, null, 2))
else {
  const row = (server, scenario, p50, p95) =>
    console.log(
      `${server.padEnd(22)}${scenario.padEnd(42)}${String(p50).padStart(8)}${String(p95).padStart(8)}`,
    )
  row("server", `${flags.repeat} times, in ms`, "p50", "p95")
  for (const { server, scenario, p50, p95 } of results) row(server, scenario, p50, p95)
}
