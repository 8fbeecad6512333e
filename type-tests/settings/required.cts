import laminate = require("laminate")
import F = require("laminate/functional")
import optim = require("laminate/optim")

const residual = laminate.model("Residual", ["N", 8], { fc: laminate.linear(8, 8) }, ({ fc }, x) => F.add(fc(x), x))
const total: laminate.ParamsOf<typeof residual> = 72
const optimizer = optim.adam(residual)
export = { residual, total, optimizer }
