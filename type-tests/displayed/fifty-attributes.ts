// at most 120 characters
// A model with a forward of 50 layers: what it shows does not grow with them.
import { linear, model } from "laminate"

export const deep = model(
  "Deep",
  ["N", 64],
  {
    f0: linear(64, 65),
    f1: linear(65, 66),
    f2: linear(66, 67),
    f3: linear(67, 68),
    f4: linear(68, 69),
    f5: linear(69, 70),
    f6: linear(70, 71),
    f7: linear(71, 72),
    f8: linear(72, 73),
    f9: linear(73, 74),
    f10: linear(74, 75),
    f11: linear(75, 76),
    f12: linear(76, 77),
    f13: linear(77, 78),
    f14: linear(78, 79),
    f15: linear(79, 80),
    f16: linear(80, 81),
    f17: linear(81, 82),
    f18: linear(82, 83),
    f19: linear(83, 84),
    f20: linear(84, 85),
    f21: linear(85, 86),
    f22: linear(86, 87),
    f23: linear(87, 88),
    f24: linear(88, 89),
    f25: linear(89, 90),
    f26: linear(90, 91),
    f27: linear(91, 92),
    f28: linear(92, 93),
    f29: linear(93, 94),
    f30: linear(94, 95),
    f31: linear(95, 96),
    f32: linear(96, 97),
    f33: linear(97, 98),
    f34: linear(98, 99),
    f35: linear(99, 100),
    f36: linear(100, 101),
    f37: linear(101, 102),
    f38: linear(102, 103),
    f39: linear(103, 104),
    f40: linear(104, 105),
    f41: linear(105, 106),
    f42: linear(106, 107),
    f43: linear(107, 108),
    f44: linear(108, 109),
    f45: linear(109, 110),
    f46: linear(110, 111),
    f47: linear(111, 112),
    f48: linear(112, 113),
    f49: linear(113, 114),
  },
  (f, x) => {
    const y0 = f.f0(x)
    const y1 = f.f1(y0)
    const y2 = f.f2(y1)
    const y3 = f.f3(y2)
    const y4 = f.f4(y3)
    const y5 = f.f5(y4)
    const y6 = f.f6(y5)
    const y7 = f.f7(y6)
    const y8 = f.f8(y7)
    const y9 = f.f9(y8)
    const y10 = f.f10(y9)
    const y11 = f.f11(y10)
    const y12 = f.f12(y11)
    const y13 = f.f13(y12)
    const y14 = f.f14(y13)
    const y15 = f.f15(y14)
    const y16 = f.f16(y15)
    const y17 = f.f17(y16)
    const y18 = f.f18(y17)
    const y19 = f.f19(y18)
    const y20 = f.f20(y19)
    const y21 = f.f21(y20)
    const y22 = f.f22(y21)
    const y23 = f.f23(y22)
    const y24 = f.f24(y23)
    const y25 = f.f25(y24)
    const y26 = f.f26(y25)
    const y27 = f.f27(y26)
    const y28 = f.f28(y27)
    const y29 = f.f29(y28)
    const y30 = f.f30(y29)
    const y31 = f.f31(y30)
    const y32 = f.f32(y31)
    const y33 = f.f33(y32)
    const y34 = f.f34(y33)
    const y35 = f.f35(y34)
    const y36 = f.f36(y35)
    const y37 = f.f37(y36)
    const y38 = f.f38(y37)
    const y39 = f.f39(y38)
    const y40 = f.f40(y39)
    const y41 = f.f41(y40)
    const y42 = f.f42(y41)
    const y43 = f.f43(y42)
    const y44 = f.f44(y43)
    const y45 = f.f45(y44)
    const y46 = f.f46(y45)
    const y47 = f.f47(y46)
    const y48 = f.f48(y47)
//        ^? const y48: Tensor<["N", 113], "float32">
    return f.f49(y48)
  },
)

export const again = deep
//           ^? const again: Model<"Deep", ["N", 64], ["N", 114], 410925>
