import { readFileSync } from "node:fs";
import { RegistryError, readSource } from "../registry-source.js";

/** Differences from Spark that are known and stay, with the reason. */
export interface Exclusion {
  /** functions whose calls are not compared */
  readonly names: readonly string[];
  /** only calls that have one of these texts in them; absent: all */
  readonly calls?: readonly string[];
  /** the versions of Spark; absent: all */
  readonly versions?: readonly string[];
  readonly reason: string;
}

/** More than these, and the list hides what it should explain. */
const MOST_EXCLUSIONS = 9;

const file: URL = new URL("../../registry/exclusions.yaml", import.meta.url);

export function loadExclusions(): readonly Exclusion[] {
  return parseExclusions("registry/exclusions.yaml", readFileSync(file, "utf8"));
}

/** Throws RegistryError with the place of what is wrong. */
export function parseExclusions(name: string, text: string): readonly Exclusion[] {
  const source = readSource(name, text);
  const exclusions = (source.data ?? []) as readonly Exclusion[];
  const isTexts = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");
  const problems = exclusions.flatMap((exclusion, index) => {
    const { names, calls, versions, reason, ...unknown } = exclusion;
    const wrong = [
      ...(isTexts(names) ? [] : ["names: a list of functions was expected"]),
      ...(calls === undefined || isTexts(calls) ? [] : ["calls: a list of texts was expected"]),
      ...(versions === undefined || isTexts(versions) ? [] : ["versions: a list of versions was expected"]),
      ...(typeof reason === "string" && reason !== "" ? [] : ["reason: every exclusion has one"]),
      ...Object.keys(unknown).map((key) => `${key}: an exclusion has names, calls, versions and reason`),
    ];
    return wrong.map((message) => source.problem([index], message));
  });
  const tooMany = source.problem([MOST_EXCLUSIONS], `at most ${MOST_EXCLUSIONS} exclusions are allowed: correct signatures instead`);
  const all = exclusions.length > MOST_EXCLUSIONS ? [...problems, tooMany] : problems;
  if (all.length > 0) throw new RegistryError(all);
  return exclusions;
}

export function concerns(exclusion: Exclusion, version: string): boolean {
  return exclusion.versions === undefined || exclusion.versions.includes(version);
}

export function covers(exclusion: Exclusion, name: string, call: string): boolean {
  return exclusion.names.includes(name) && (exclusion.calls === undefined || exclusion.calls.some((text) => call.includes(text)));
}
