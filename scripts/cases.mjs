// A file of type-tests as cases: one exported const, function or type after the other, with the remarks that stand above it.
import { readFileSync, readdirSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"
import { sourceApi } from "./diagnostics.mjs"
import { root, withDirectory } from "./compilers.mjs"

const ts = sourceApi()

// folder, words of the command line -> files
export const testFiles = (folder, words = []) => {
  const directory = join(root, "type-tests", folder)
  const files = readdirSync(directory).filter(f => f.endsWith(".ts") && !f.endsWith(".d.ts"))
  return withWord(files.sort(), words).map(f => join(directory, f))
}

// names, words -> the names that have one of the words, all of them without words; words that match nothing are a mistake
export const withWord = (names, words) => {
  const found = words.length === 0 ? names : names.filter(name => words.some(word => name.includes(word)))
  if (found.length > 0) return found
  throw new Error(`no file has a name with ${words.join(" or ")}`)
}

export const sourceOf = file =>
  ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true)

const remark = (comments, label) => new RegExp(`^//\\s*${label}(?::\\s*(.*))?$`, "m").exec(comments)

// file -> [{ name, start, end, isType, diagnostics, tscOnly, runtimeOnly, perVersion }]
export const casesOf = file => {
  const source = sourceOf(file)
  const isExported = node =>
    ts.canHaveModifiers(node) && node.modifiers?.some(m => m.kind === ts.SyntaxKind.ExportKeyword)
  return source.statements.filter(isExported).map(node => {
    const comments = (ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [])
      .map(c => source.text.slice(c.pos, c.end))
      .join("\n")
    const isType = ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)
    return {
      name: ts.isVariableStatement(node)
        ? node.declarationList.declarations.map(d => d.name.getText()).join(", ")
        : (node.name?.text ?? "default"),
      start: node.getFullStart(),
      end: node.getEnd(),
      isType,
      diagnostics: Number(remark(comments, "diagnostics")?.[1] ?? 1),
      tscOnly: isType ? "a type" : remark(comments, "tsc only")?.[1],
      runtimeOnly: remark(comments, "runtime only")?.[1],
      perVersion: remark(comments, "per version")?.[1],
    }
  })
}

export const placeOf = (file, position) => {
  const { line, character } = sourceOf(file).getLineAndCharacterOfPosition(position)
  return `${line + 1}:${character + 1}`
}

/** Runs a TypeScript file, wrong types and all, against the built package; gives what it exports. */
export const run = file =>
  withDirectory(
    directory => {
      const script = join(directory, `${basename(file, ".ts")}.mjs`)
      const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      })
      writeFileSync(script, outputText)
      return import(pathToFileURL(script).href)
    },
    { inside: true },
  )
