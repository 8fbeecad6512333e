// The programs of this folder that have a file of their own, each with a mistake.
import { readFileSync } from "node:fs"
import { atMostOfRight, wrong } from "./wrong.mjs"

const mistakes = {
  "network-a": ["linear(192, 128)", "linear(190, 128)"],
  vgg16: ["linear(4096, 1000)", "linear(4097, 1000)"],
  "resnet50-alone": ["bottleneck(2048, 512)", "bottleneck(2047, 512)"],
  "generic-blocks": ["linear(2048, 1000)", "linear(2047, 1000)"],
  "generic-model": ["conv2d(16, 24, 3)", "conv2d(15, 24, 3)"],
}
const names = Object.keys(mistakes)
export const programs = Object.fromEntries(
  names.map(name => [
    `${name}-wrong`,
    wrong(readFileSync(new URL(`./${name}.ts`, import.meta.url), "utf8"), ...mistakes[name]),
  ]),
)
export const ratios = names.map(atMostOfRight)
