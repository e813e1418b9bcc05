// A frame's methods, by what they are about: a new file of them is a line here.
export * from "./action-methods.js";
export * from "./column-methods.js";
export * from "./combining-methods.js";
export * from "./group-methods.js";
export * from "./missing-methods.js";
export * from "./partition-methods.js";
export * from "./row-methods.js";
export * from "./sampling-methods.js";
export * from "./schema-methods.js";
export * from "./stat-methods.js";
export * from "./storage-methods.js";
