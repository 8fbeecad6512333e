// The declarations of a build, with the names that the sources have. Rollup calls what its chunks share `T`, `a8`, in files with
// a hash, tsup has no option for that, and tsc prints both: `import(".../laminate/dist/flattened-DD_xxGug").T<["N", 8]>`.
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./compilers.mjs"

const dist = join(root, "dist")
const files = readdirSync(dist, { recursive: true }).filter(file => /\.d\.c?ts$/.test(file))
const chunkOf = file => /^([a-zA-Z]+)-[\w-]{8}\.d\.(c?)ts$/.exec(file)
const lists = /^(import|export)( type)? \{ ([^}]*) \}( from '(?:\.\.?\/)+([\w-]+)\.(c?)js')?;$/gm

// "Tensor as T, Model" -> [["Tensor", "T"], ["Model", "Model"]]
const pairs = list =>
  list.split(", ").map(item => {
    const [name, alias = name] = item.split(" as ")
    return [name, alias]
  })
const written = list =>
  list.map(([name, alias]) => (name === alias ? name : `${name} as ${alias}`)).join(", ")
const read = file => readFileSync(join(dist, file), "utf8")

// chunk -> what it calls what it exports: { T: "Tensor" }
const named = new Map()
for (const file of files.filter(chunkOf)) {
  const own = [...read(file).matchAll(lists)].filter(([, verb, , , from]) => verb === "export" && !from)
  named.set(file, new Map(own.flatMap(([, , , list]) => pairs(list).map(([name, alias]) => [alias, name]))))
}

for (const file of files) {
  const text = read(file).replace(lists, (line, verb, type = "", list, from, chunk, c) => {
    if (from === undefined)
      return named.has(file)
        ? `${verb}${type} { ${pairs(list)
            .map(([name]) => name)
            .join(", ")} };`
        : line
    const names = named.get(`${chunk}.d.${c}ts`)
    if (names === undefined) return line
    const path = from.replace(chunk, chunkOf(`${chunk}.d.${c}ts`)[1])
    return `${verb}${type} { ${written(pairs(list).map(([alias, local]) => [names.get(alias), local]))} }${path};`
  })
  writeFileSync(join(dist, file), text)
}
for (const file of named.keys()) {
  const [, name, c] = chunkOf(file)
  renameSync(join(dist, file), join(dist, `${name}.d.${c}ts`))
}
