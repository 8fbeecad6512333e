// What a TypeScript older than 5.9 finds in the place of laminate: no module, so that its error shows the name of this file.
