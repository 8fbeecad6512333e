// The networks of examples/, each with the factories that it needs and with its total.
import { readFileSync } from "node:fs"

// example, names of its statements -> a program of these alone
const only = (example, promise, ...names) => {
  const text = readFileSync(new URL(`../../examples/${example}.ts`, import.meta.url), "utf8")
  const [imports, ...statements] = text.split(/^(?=(?:export )?(?:const|type) )/m)
  const named = name => {
    const found = statements.filter(statement => new RegExp(`^(?:export )?(?:const|type) ${name}\\b`).test(statement))
    if (found.length !== 1) throw new Error(`${found.length} statements ${name} in examples/${example}.ts`)
    return found[0]
  }
  return `${promise}\n${imports}${names.map(named).join("")}`
}

const bottlenecks = ["bottleneck", "bottleneckDown", "bottlenecks", "Stage", "resnet"]
export const programs = {
  resnet18: only("resnet", "", "basicBlock", "basicDownBlock", "basics", "Stage", "resnet", "resnet18", "total18"),
  resnet50: only("resnet", "// at most 100,000 instantiations on 5.9", ...bottlenecks, "resnet50", "total50"),
  resnet152: only("resnet", "", ...bottlenecks, "resnet152", "total152"),
  unet: only("unet", "// at most 60,000 instantiations on 5.9", "doubleConv", "unet", "total"),
  languageModel: only("languageModel", "", "languageModel", "total"),
}
export const ratios = [{ of: "resnet152", to: "resnet50", atMost: 1.5 }]
