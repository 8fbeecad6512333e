export { childOf } from "./child.ts"
export { parameterBytes, parameterCount } from "./counts.ts"
export { buffers, parameters, stateDict } from "./state.ts"
