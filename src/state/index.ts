export { buffers, parameters, stateDict } from "./state.ts"
