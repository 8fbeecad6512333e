// A TypeScript older than 5.9 is led to this file, and prints its name at every import of laminate, as it is no module.
