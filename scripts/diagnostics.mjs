// The diagnostics of any of the three compilers in one form: file, span, code and the whole text as tsc prints it.
import { writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { compilers, withDirectory } from "./compilers.mjs"

const require = createRequire(import.meta.url)

export const classicApi = compiler => require(join(compiler.home, "lib/typescript.js"))

/** The API that scripts read sources with: 7.0 has another one. */
export const sourceApi = () => classicApi(compilers.find(({ name }) => name === "6.0"))

const classic = (compiler, files, options) => {
  const ts = classicApi(compiler)
  const { options: parsed, errors } = ts.convertCompilerOptionsFromJson(options, process.cwd())
  const program = ts.createProgram(files, parsed)
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(d => ({
    file: d.file?.fileName,
    start: d.start ?? 0,
    end: (d.start ?? 0) + (d.length ?? 0),
    code: d.code,
    text: ts.flattenDiagnosticMessageText(d.messageText, "\n"),
  }))
}

const chain = (d, depth = 0) =>
  [" ".repeat(2 * depth) + d.text, ...(d.messageChain ?? []).map(inner => chain(inner, depth + 1))].join("\n")

const native = async (compiler, files, options) => {
  const { API } = await import(pathToFileURL(join(compiler.home, "dist/api/sync/api.js")).href)
  return withDirectory(directory => {
    const config = join(directory, "tsconfig.json")
    writeFileSync(config, JSON.stringify({ compilerOptions: options, files }))
    const api = new API()
    try {
      const snapshot = api.updateSnapshot({ openProjects: [config] })
      const program = snapshot.getProject(config).program
      const found = [
        ...program.getConfigFileParsingDiagnostics(),
        ...program.getProgramDiagnostics(),
        ...program.getGlobalDiagnostics(),
        ...files.flatMap(file => [
          ...program.getSyntacticDiagnostics(file),
          ...program.getBindDiagnostics(file),
          ...program.getSemanticDiagnostics(file),
          ...(options.declaration ? program.getDeclarationDiagnostics(file) : []),
        ]),
      ]
      return found.map(d => ({ file: d.fileName, start: d.pos, end: d.end, code: d.code, text: chain(d) }))
    } finally {
      api.close()
    }
  })
}

// compiler, files, options -> [{ file, start, end, code, text }], in the order of the text
export const diagnose = async (compiler, files, options) => {
  const found = await (compiler.name.startsWith("7") ? native : classic)(compiler, files, options)
  const order = d => files.indexOf(d.file)
  return found.sort((a, b) => order(a) - order(b) || a.start - b.start || a.end - b.end)
}
