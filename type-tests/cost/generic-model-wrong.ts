// fails
import { batchNorm1d, conv2d, flatten, linear, maxPool2d, model, relu, sequential } from "laminate"

const head = <const F extends number, const K extends number>(f: F, k: K) =>
  sequential(flatten(), linear(f, 128), batchNorm1d(128), relu(), linear(128, k))

const net = <const C extends number, const K extends number>(c: C, k: K) =>
  model("Net", ["N", c, 32, 32], [conv2d(c, 16, 5), relu(), maxPool2d(2), conv2d(15, 24, 3), relu(), head(3456, k)])

export const nets = [net(3, 10), net(1, 100)]
