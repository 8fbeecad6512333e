// Everything that the built package exports, but for the lower-case types: they only stand for what waits in declarations.
import { entries, userOptions } from "./compilers.mjs"
import { sourceApi } from "./diagnostics.mjs"

// -> [{ name: "relu of laminate/functional", documented }]; a type need not be
export const publicNames = () => {
  const ts = sourceApi()
  const found = Object.entries(entries("dist"))
  const { options } = ts.convertCompilerOptionsFromJson(userOptions, ".")
  const program = ts.createProgram(
    found.flatMap(([, paths]) => paths),
    options,
  )
  const checker = program.getTypeChecker()
  return found.flatMap(([entry, [path]]) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path))).flatMap(exported => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const isValue = symbol.flags & ts.SymbolFlags.Value
      if (!isValue && /^[a-z]/.test(exported.name)) return []
      return {
        name: `${exported.name} of ${entry}`,
        documented: !isValue || symbol.getDocumentationComment(checker).length > 0,
      }
    }),
  )
}
