import { ParseError } from "../src/errors.js";
import type { EngineFact } from "../src/signatures/function-fact.js";
import { cachedSignature } from "../src/signatures/overloads.js";
import { allParameters, type Signature } from "../src/signatures/signature.js";
import { aliasedEntry } from "./aliases.js";
import { parseTemplate, templateParameters } from "./engine-template.js";
import { isAlias, isLanguage, type RawEntry, type RawItem, type RawOverload } from "./entry.js";
import { signatureText, wireNames, wiresOf } from "./model.js";
import type { Path, Problem, RegistrySource } from "./registry-source.js";

/** What is wrong with entries that have the right fields: signatures, names that name nothing, names that come twice. */
export function entryProblems(source: RegistrySource, items: readonly RawItem[]): readonly Problem[] {
  const own = items.flatMap((item, index) => (isAlias(item) || isLanguage(item) ? [] : new EntryCheck(source, item, [index]).problems()));
  const placed = items.flatMap((item, index): readonly Placed[] => {
    const entry = isAlias(item) ? aliasedEntry(item, items) : isLanguage(item) ? undefined : item;
    return entry === undefined ? [] : [{ entry, index }];
  });
  return [
    ...repeatedNames(source, items),
    ...strayAliases(source, items),
    ...repeatedWireNames(source, placed),
    ...own,
    ...strayNames(source, placed),
  ];
}

/** An entry, or what an alias makes of one, with its position in the file. */
interface Placed {
  readonly entry: RawEntry;
  readonly index: number;
}

/** Aliases of what is not there, or is an alias itself. */
function strayAliases(source: RegistrySource, items: readonly RawItem[]): readonly Problem[] {
  return items.flatMap((item, index) =>
    isAlias(item) && aliasedEntry(item, items) === undefined
      ? [
          source.problem(
            [index, "alias_of"],
            `${item.name}: found ${JSON.stringify(item.alias_of)}, expected the name of an entry of this file that is a function and no alias`,
          ),
        ]
      : [],
  );
}

/** Names are compared exactly: Spark has pairs that differ only by case or underscores. Wire names are not: Spark folds their case. */
function repeatedNames(source: RegistrySource, entries: readonly RawItem[]): readonly Problem[] {
  const seen = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const first = seen.get(entry.name);
    seen.set(entry.name, first ?? index);
    if (first === undefined) return [];
    return [
      source.problem(
        [index, "name"],
        `found ${JSON.stringify(entry.name)} again, expected a name of its own (line ${source.problem([first, "name"], "").line} has it)`,
      ),
    ];
  });
}

/** A plan's function name must lead to one entry. */
function repeatedWireNames(source: RegistrySource, placed: readonly Placed[]): readonly Problem[] {
  const owners = new Map<string, Placed>();
  return placed.flatMap(({ entry, index }) =>
    wireNames(entry).flatMap((name) => {
      const first = owners.get(name);
      owners.set(name, first ?? { entry, index });
      // the same name twice is reported as that
      if (first === undefined || first.entry.name === entry.name) return [];
      const place = entry.aliases?.some((alias) => alias.toLowerCase() === name) ? "aliases" : entry.wire === undefined ? "name" : "wire";
      const line = source.problem([first.index, "name"], "").line;
      return [
        source.problem(
          [index, place],
          `${entry.name}: plans call it ${JSON.stringify(name)}, which is ${first.entry.name} (line ${line}) already; expected a wire name of its own`,
        ),
      ];
    }),
  );
}

/** What the analyzer makes of a call, when it is not another function. */
const otherExpressions: readonly string[] = ["case", "range", "struct"];

/** Names of other entries: of those whose name a call is sent under, of those that a call becomes. */
function strayNames(source: RegistrySource, placed: readonly Placed[]): readonly Problem[] {
  const named = new Set(placed.flatMap(({ entry }) => wireNames(entry)));
  return placed.flatMap(({ entry, index }) => {
    const wires = wiresOf(entry);
    const sent = wires.flatMap(({ fn }, i) => (fn === undefined || named.has(fn.toLowerCase()) ? [] : [{ fn, i }]));
    const problems = sent.map(({ fn, i }) =>
      source.problem(
        [index, "wire", ...(Array.isArray(entry.wire) ? [i] : []), "fn"],
        `${entry.name}: found the wire name ${JSON.stringify(fn)}, expected one that an entry of this file has`,
      ),
    );
    if (entry.duckdb === undefined || !("becomes" in entry.duckdb)) return problems;
    const { becomes } = entry.duckdb;
    const others = wires.map(({ fn }) => fn).filter((fn) => fn !== undefined && fn !== entry.name);
    if (otherExpressions.includes(becomes) || others.includes(becomes)) return problems;
    return [
      ...problems,
      source.problem(
        [index, "duckdb", "becomes"],
        `${entry.name}: found ${JSON.stringify(becomes)}, expected ${[...otherExpressions, ...others].join(", ")}${others.length > 0 ? "" : " or the function that wire names"}`,
      ),
    ];
  });
}

class EntryCheck {
  readonly #source: RegistrySource;
  readonly #entry: RawEntry;
  readonly #path: Path;
  readonly #problems: Problem[] = [];

  constructor(source: RegistrySource, entry: RawEntry, path: Path) {
    this.#source = source;
    this.#entry = entry;
    this.#path = path;
  }

  problems(): readonly Problem[] {
    const entry = this.#entry;
    const signatures = this.#overloads(entry.sig, ["sig"]);
    for (const [index, change] of (entry.sig_changes ?? []).entries())
      signatures.push(...this.#overloads(change.sig, ["sig_changes", index, "sig"]));
    if (this.#problems.length > 0) return this.#problems;
    const names = new Set(signatures.flatMap((signature) => allParameters(signature).map((parameter) => parameter.name)));
    this.#api(names);
    this.#wire(names);
    this.#document();
    return this.#problems;
  }

  #report(path: Path, message: string): void {
    this.#problems.push(this.#source.problem([...this.#path, ...path], `${this.#entry.name}: ${message}`));
  }

  #overloads(overloads: readonly RawOverload[], path: Path): Signature[] {
    return overloads.flatMap((overload, index) => {
      const signature = this.#signature(overload, [...path, index]);
      if (signature === undefined) return [];
      const own = typeof overload === "string" ? undefined : overload.duckdb;
      if (own) this.#engine(own, signature, [...path, index, "duckdb"]);
      else if (this.#entry.duckdb) this.#engine(this.#entry.duckdb, signature, ["duckdb"]);
      return [signature];
    });
  }

  #signature(overload: RawOverload, path: Path): Signature | undefined {
    try {
      return cachedSignature(signatureText(overload));
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      this.#report(typeof overload === "string" ? path : [...path, "sig"], error.message);
      return undefined;
    }
  }

  #engine(engine: EngineFact, signature: Signature, path: Path): void {
    const names = new Set(allParameters(signature).map((parameter) => parameter.name));
    if ("sql" in engine) this.#template(engine.sql, names, [...path, "sql"]);
    if (!("sql" in engine || "rule" in engine)) return;
    for (const place of Object.keys(engine.refuse ?? {})) {
      const name = place.replace(/\.(elem|from)$/, "");
      if (!names.has(name) && !this.#somewhere(name))
        this.#report([...path, "refuse", place], `found ${place}, expected one of the parameters ${[...names].join(", ")}`);
    }
  }

  #template(sql: string, names: ReadonlySet<string>, path: Path): void {
    try {
      for (const name of templateParameters(parseTemplate(sql))) {
        // one template may serve overloads with different parameters: only a name that no overload of the entry has is wrong
        if (!names.has(name) && !this.#somewhere(name))
          this.#report(path, `found {${name}} in the SQL, expected one of the parameters ${[...names].join(", ")}`);
      }
    } catch (error) {
      this.#report(path, (error as Error).message);
    }
  }

  #somewhere(name: string): boolean {
    const all = [...this.#entry.sig, ...(this.#entry.sig_changes ?? []).flatMap((change) => change.sig)];
    return all.some((overload) => new RegExp(`[ (.]${name}\\??:`).test(signatureText(overload)));
  }

  #api(names: ReadonlySet<string>): void {
    for (const name of Object.keys(this.#entry.api?.params ?? {})) {
      if (!names.has(name)) this.#report(["api", "params", name], `found the parameter ${name}, expected one of ${[...names].join(", ")}`);
    }
  }

  #wire(names: ReadonlySet<string>): void {
    const many = Array.isArray(this.#entry.wire);
    for (const [index, wire] of wiresOf(this.#entry).entries()) {
      if ((wire.args ?? []).filter((written) => written.endsWith("?")).length > 1)
        this.#report(
          ["wire", ...(many ? [index] : []), "args"],
          "found several parameters that may be left out, expected one at most: a plan's arguments have no names",
        );
      for (const field of ["args", "always"] as const) {
        for (const [position, written] of (wire[field] ?? []).entries()) {
          const name = written.replace(/\?$/, "");
          if (!names.has(name))
            this.#report(
              ["wire", ...(many ? [index] : []), field, position],
              `found the parameter ${name}, expected one of ${[...names].join(", ")}`,
            );
        }
      }
    }
  }

  /** Operators are documented on Column; everything else has its sentence and an example that Spark has answered. */
  #document(): void {
    if (this.#entry.kind === "operator" || this.#entry.kind === "cast") return;
    if (this.#entry.doc === undefined) this.#report([], `found no doc, expected a sentence or two on what it does`);
    // a partition transform has no value
    if (this.#entry.examples === undefined && this.#entry.kind !== "partition")
      this.#report([], `found no examples, expected at least one`);
  }
}
