import tseslint from "typescript-eslint"

// Each definition answers for itself, so shared code never asks which layer it has before it.
const asksForKind = "/^(kind|name|className|factory)$/"
const branchesOnKind = [
  `SwitchStatement[discriminant.property.name=${asksForKind}]`,
  `SwitchStatement[discriminant.name=${asksForKind}]`,
  `BinaryExpression[operator=/^[!=]==?$/][left.property.name=${asksForKind}][right.type="Literal"]`,
  `BinaryExpression[operator=/^[!=]==?$/][right.property.name=${asksForKind}][left.type="Literal"]`,
  `BinaryExpression[operator=/^[!=]==?$/][left.name=${asksForKind}][right.type="Literal"]`,
  `CallExpression[callee.property.name=/^(includes|has)$/] > MemberExpression.arguments[property.name=${asksForKind}]`,
  `TSConditionalType > TSTypeLiteral.extendsType TSPropertySignature[key.name=${asksForKind}] TSLiteralType`,
]

export default tseslint.config(
  {
    ignores: [
      "dist",
      "type-tests/open",
      ".cache",
      ".oracle",
      "src/shape/**/*tables*",
      "test/reference",
      "type-tests/**/*.golden.*",
    ],
  },
  tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // `any` and `{}` are tools of type-level code: the first is the fallback constraint, the second "no keys".
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-empty-object-type": "off",
      "no-console": ["error", { allow: ["error"] }],
      eqeqeq: ["error", "always"],
      "prefer-const": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/layers/**", "src/shape/**"], // definitions speak of themselves; shape has never heard of layers
    rules: {
      "no-restricted-syntax": [
        "error",
        ...branchesOnKind.map(selector => ({
          selector,
          message:
            "Shared code never branches on a layer's kind: put the answer into the layer's definition.",
        })),
      ],
    },
  },
  {
    files: ["src/cli/**", "scripts/**", "benchmarks/**", "examples/**", "test/**", "type-tests/**"],
    rules: { "no-console": "off" },
  },
  { files: ["type-tests/**"], rules: { "@typescript-eslint/no-unused-expressions": "off" } },
)
