// What tsc and the runtime say alike of what stands in the place of a layer and is none, and of several tensors that go into a chain.

export const functionGiven = "a function is no layer: call it, as in relu()"
export type functionGiven = typeof functionGiven

export const promiseGiven = "a promise is no layer: await it"
export type promiseGiven = typeof promiseGiven

export const ownGiven = "a tensor is no layer: it is an attribute of a model with a forward"
export type ownGiven = typeof ownGiven

export const recordGiven = "a record inside a record: write the elements of a name as an array"
export type recordGiven = typeof recordGiven

export const listCalled = "a ModuleList cannot be called: call its modules one by one"
export type listCalled = typeof listCalled

export const severalInputs = "a chain takes one tensor"
export type severalInputs = typeof severalInputs

/** To tsc alone: at run time every array has a length. */
export type lengthUnknown =
  "an array of unknown length is no chain: write its elements in place, or use sequential(...)"
