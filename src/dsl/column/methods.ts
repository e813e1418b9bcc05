// A column's methods, by what they are about: a new file of them is a line here.
export * from "./arithmetic-methods.js";
export * from "./casting-methods.js";
export * from "./comparison-methods.js";
export * from "./logic-methods.js";
export * from "./ordering-methods.js";
export * from "./parts-methods.js";
export * from "./text-methods.js";
