const units: Readonly<Record<string, number>> = { b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40, p: 2 ** 50 };

/** The bytes of a setting, such as "1048576", "16m" or "3221225472b"; undefined for one that is absent or no size. */
export function byteCount(setting: string | undefined): number | undefined {
  const match = /^(-?\d+)\s*(?:([bkmgtp])b?)?$/i.exec(setting?.trim() ?? "");
  return match === null ? undefined : Number(match[1]) * units[match[2]?.toLowerCase() ?? "b"]!;
}

/** A number of bytes for people: "128 MiB", "1.5 GiB". */
export function sizeText(bytes: number): string {
  const scale =
    bytes >= 2 ** 30 ? ({ of: 2 ** 30, name: "GiB" } as const) : bytes >= 2 ** 20 ? ({ of: 2 ** 20, name: "MiB" } as const) : undefined;
  return scale === undefined ? `${bytes} bytes` : `${Number((bytes / scale.of).toFixed(1))} ${scale.name}`;
}
