// The networks of examples/, each with the factories that it needs and with its total.
import { readFileSync } from "node:fs"
import { atMostOfRight, wrong } from "./wrong.mjs"

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

const basics = ["basicBlock", "basicDownBlock", "basics", "Stage", "resnet"]
const bottlenecks = ["bottleneck", "bottleneckDown", "bottlenecks", "Stage", "resnet"]
const right = {
  resnet18: only("resnet", "", ...basics, "resnet18", "total18"),
  resnet50: only("resnet", "// at most 75,000 instantiations on 5.9", ...bottlenecks, "resnet50", "total50"),
  resnet152: only("resnet", "", ...bottlenecks, "resnet152", "total152"),
  unet: only("unet", "// at most 50,000 instantiations on 5.9", "doubleConv", "unet", "total"),
  languageModel: only("languageModel", "", "languageModel", "total"),
}
export const programs = {
  ...right,
  "resnet18-wrong": wrong(right.resnet18, "basicBlock(512)", "basicBlock(511)"),
  "resnet50-wrong": wrong(right.resnet50, "bottleneck(2048, 512)", "bottleneck(2047, 512)"),
  "resnet152-wrong": wrong(right.resnet152, "bottleneck(2048, 512)", "bottleneck(2047, 512)"),
  "unet-wrong": wrong(right.unet, "dec1: doubleConv(128, 64)", "dec1: doubleConv(64, 64)"),
  "languageModel-wrong": wrong(right.languageModel, "lstm(256, 256,", "lstm(255, 256,"),
}
const failing = ["resnet18", "resnet50", "resnet152", "unet", "languageModel"]
export const ratios = [
  { of: "resnet152", to: "resnet50", atMost: 1.5 },
  ...failing.map(atMostOfRight),
]
