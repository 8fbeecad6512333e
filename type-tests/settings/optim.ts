import { linear, model, relu, ShapeError } from "laminate"
import { adam } from "laminate/optim"

export const net = model("Net", [16, 192], [{ body: [linear(192, 128), relu()] }, { head: linear(128, 10) }])
export const optimizer = adam(net, { lr: 0.0005, betas: [0.9, 0.99] })
export const first = optimizer.state[0]?.expAvg.shape
export const bytes: number = optimizer.stateBytes

export const sentenceOf = (build: () => unknown): string => {
  try {
    build()
    return ""
  } catch (error) {
    return error instanceof ShapeError ? error.message : "unknown"
  }
}
