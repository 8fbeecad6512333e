// The mistakes that people make with optimizers.
import { linear, model, parameters, relu } from "laminate"
import { adam } from "laminate/optim"

const net = model("Net", [16, 4], [linear(4, 8), relu(), linear(8, 2)])

export const negativeRate = () => adam(net, { lr: -0.001 })
export const negativeEpsilon = () => adam(net, { eps: -1e-8 })
export const negativeWeightDecay = () => adam(net, { weightDecay: -0.1 })
export const rateOfAnotherType = () => adam(net, { lr: "0.1" })
export const firstBetaOfOne = () => adam(net, { betas: [1, 0.999] })
export const secondBetaOfOne = () => adam(net, { betas: [0.9, 1] })
export const negativeBeta = () => adam(net, { betas: [-0.1, 0.9] })
export const oneBeta = () => adam(net, { betas: [0.9] })
export const betaForBetas = () => adam(net, { betas: 0.9 })
export const betaOfAnotherType = () => adam(net, { betas: [0.9, true] })
export const flagOfAnotherType = () => adam(net, { amsgrad: 1 })
export const nullForAFlag = () => adam(net, { maximize: null })
export const wordForAChoice = () => adam(net, { foreach: "yes" })
export const fusedAndForeach = () => adam(net, { fused: true, foreach: true })
export const fusedAndDifferentiable = () => adam(net, { differentiable: true, fused: true })
export const optionOfAnotherOptimizer = () => adam(net, { momentum: 0.9 })
export const optionAsInPython = () => adam(net, { weight_decay: 0.9 })

export const negativeRateOfAGroup = () => adam([{ params: net, lr: 0.1 }, { params: linear(2, 3), lr: -1 }])
export const unknownOptionOfAGroup = () => adam([{ params: net, momentum: 0.9 }])
export const paramsOfAnotherType = () => adam([{ params: 5 }])
// runtime only: a group by itself is right
export const groupAgainstOptions = () => adam([{ params: net, fused: true }], { foreach: true })

export const nothing = () => adam([])
// per version: the order of a union
export const arrayOfLayers = () => adam([linear(4, 8), relu()])
export const forgottenCall = () => adam(relu)
export const rateForModel = () => adam(0.1)
export const groupWithoutArray = () => adam({ params: net, lr: 0.1 })
export const parameterWithoutArray = () => adam(parameters(net)[0]!)
// runtime only: types do not count parameters here
export const withoutParameters = () => adam(relu())
// runtime only: no literal type
export const notANumber = () => adam(net, { lr: NaN })
