// Optimizers: what they take, and the types of what they hold.
import { conv2d, freeze, linear, model, parameters, relu, sequential } from "laminate"
import { adam } from "laminate/optim"

const net = model("Net", ["N", 4], [linear(4, 8), relu(), linear(8, 2)])
const options = { lr: 0.01, amsgrad: true }

export const ofModel = () => {
  const { defaults, paramGroups, state, stateBytes } = adam(net, { lr: 0.1, betas: [0.5, 0.9], foreach: null })
  const betas: readonly [number, number] = defaults.betas
  const fused: boolean | null = defaults.fused
  const names: readonly string[] = paramGroups.flatMap(group => group.params.map(({ name }) => name))
  const numbers: readonly number[] = state.map(({ expAvg, maxExpAvgSq }) => (maxExpAvgSq ?? expAvg).numbers)
  return [betas, fused, names, numbers, stateBytes]
}
export const ofLayers = () => [adam(conv2d(3, 5, 3)), adam(sequential(linear(4, 8), relu())), adam(freeze(net))]
export const ofOptionsInAVariable = () => adam(net, options)
export const ofParameters = () => [
  adam(parameters(net).filter(({ trainable }) => trainable), { fused: true }),
  adam([...parameters(linear(4, 8)), ...parameters(linear(8, 4))]),
]
export const ofGroups = () =>
  adam([{ params: net, lr: 0.0001 }, { params: parameters(relu()) }, { params: linear(1, 2), betas: [0, 0.9] }], { lr: 1 })
export const ofGroupsInALoop = () => adam([0.1, 0.2].map(lr => ({ params: linear(2, 3), lr })))
export const ofTheLargestAndSmallest = () => adam(net, { lr: 0, eps: 0, betas: [0, 0.999999999], weightDecay: 1e-20 })

const generic = <const C extends number>(channels: C, lr: number, amsgrad: boolean) =>
  adam(model("Net", ["N", channels], [linear(channels, channels)]), { lr, amsgrad, betas: [lr, 0.5] })
export const inAGenericFunction = () => generic(3, 0.1, true)
const ofAny = <const M extends object>(layers: M) => adam(layers)
export const ofAGenericModel = () => ofAny(net)
const ofAnyGroups = <const M extends object>(layers: M, lr: number) => adam([{ params: layers, lr, fused: true }])
export const ofGenericGroups = () => ofAnyGroups(net, 0.1)
