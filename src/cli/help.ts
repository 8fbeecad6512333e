export const help = `Usage: laminate summary FILE [options]

Prints torchinfo's summary of each model that FILE, TypeScript or JavaScript, exports. Functions that make models are
named and skipped.

Options:
  --export NAME         only this export; it may also be a layer or a sequential
  --json                the numbers instead of the table: { file, models, skipped }, see docs/cli.md
  --input-size SIZES    what goes in instead of the declared input, with the batch: 16,3,32,32;
                        once for each input of a model of several
  --depth N             rows deeper than this are hidden (3)
  --col-names NAMES     columns (outputSize,numParams), of: kernelSize, inputSize, outputSize, numParams,
                        paramsPercent, multAdds, trainable
  --col-width N         width of a column (25)
  --row-settings NAMES  what a row shows (depth), of: depth, varNames, asciiOnly, hideRecursiveLayers
  --verbose N           2 shows the parameters below their layer
  --unit-style STYLE    Units.MEGABYTES, as on Python 3.11 and newer, or M

  -h, --help            this text
  -v, --version         the version

Exit code: 0, 1 if there is something wrong with FILE, 2 if there is with the arguments.`
