/** `date_add` as `dateAdd`, the name in `sparkwright/functions/camel`. Underscores before digits go as well, those at either end stay. */
export function camelName(name: string): string {
  return name.replace(/(?<=[A-Za-z0-9])_([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
