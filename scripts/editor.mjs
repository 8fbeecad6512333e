// What an editor shows at a position: the language service of 5.9 and 6.0, the language server of 7.0.
import { readFileSync } from "node:fs"
import { root, userOptions } from "./compilers.mjs"
import { classicApi } from "./diagnostics.mjs"
import { languageServer, uriOf } from "./languageServer.mjs"

const oneLine = text => text.replace(/\s+/g, " ").trim()

// "(alias) const relu: …\nimport relu" -> "const relu: …": where a name comes from is nothing of the library's.
const declared = text => oneLine(text.replace(/^\(alias\) /, "").replace(/\n(?:import|export) .*$/s, ""))

// A call with the parameter that is being written in guillemets. 7.0 breaks tuples into lines.
const signature = (label, parameter) => {
  const at = label.indexOf(parameter)
  const marked = parameter && `${label.slice(0, at)}«${parameter}»${label.slice(at + parameter.length)}`
  return oneLine(marked ?? label)
    .replaceAll("[ ", "[")
    .replaceAll(" ]", "]")
}

// [{ name, detail, documentation }] -> a line for each, as editors sort them
const completions = items =>
  items
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, detail = name, documentation }) =>
      oneLine([detail.replace(/^\(property\) /, ""), documentation].filter(Boolean).join(" // ")),
    )

const classic = (compiler, files) => {
  const ts = classicApi(compiler)
  const { options } = ts.convertCompilerOptionsFromJson(userOptions, root)
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => files,
    getScriptVersion: () => "1",
    getScriptSnapshot: file => {
      const text = ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
  const text = ts.displayPartsToString
  const offset = (file, { line, character }) =>
    ts.getPositionOfLineAndCharacter(service.getProgram().getSourceFile(file), line, character)
  return {
    hover: async (file, position) =>
      declared(text(service.getQuickInfoAtPosition(file, offset(file, position))?.displayParts)),
    signature: async (file, position) => {
      const help = service.getSignatureHelpItems(file, offset(file, position), {})
      if (help === undefined) return ""
      const { prefixDisplayParts, separatorDisplayParts, suffixDisplayParts, parameters } =
        help.items[help.selectedItemIndex]
      const shown = parameters.map(({ displayParts }) => text(displayParts))
      const label =
        text(prefixDisplayParts) + shown.join(text(separatorDisplayParts)) + text(suffixDisplayParts)
      return signature(label, shown[help.argumentIndex])
    },
    completions: async (file, position) => {
      const at = offset(file, position)
      const entries = service.getCompletionsAtPosition(file, at, {})?.entries ?? []
      return completions(
        entries.map(({ name }) => {
          const found = service.getCompletionEntryDetails(file, at, name, {}, undefined, {}, undefined)
          return { name, detail: text(found?.displayParts), documentation: text(found?.documentation) }
        }),
      )
    },
    close: () => service.dispose(),
  }
}

const native = async (compiler, files) => {
  const { request, open, close } = await languageServer(compiler)
  for (const file of files) await open(file, readFileSync(file, "utf8"))
  const ask = (method, file, position) =>
    request(`textDocument/${method}`, { textDocument: { uri: uriOf(file) }, position })
  return {
    hover: async (file, position) => {
      const text = (await ask("hover", file, position))?.contents.value ?? ""
      return declared(/```\w*\n([\s\S]*?)\n```/.exec(text)?.[1] ?? text)
    },
    signature: async (file, position) => {
      const help = await ask("signatureHelp", file, position)
      if (!help) return ""
      const { label, parameters, activeParameter } = help.signatures[help.activeSignature]
      return signature(label, parameters[activeParameter]?.label)
    },
    completions: async (file, position) => {
      const list = await ask("completion", file, position)
      const whole = await Promise.all(
        (list?.items ?? []).map(item => request("completionItem/resolve", item)),
      )
      return completions(
        whole.map(({ label, detail, documentation }) => ({
          name: label,
          detail,
          documentation: documentation?.value,
        })),
      )
    },
    close,
  }
}

// compiler, files -> { hover, signature, completions, close }; each question is (file, { line, character }) -> its text, or its lines
export const editor = async (compiler, files) =>
  compiler.name.startsWith("7") ? native(compiler, files) : classic(compiler, files)
