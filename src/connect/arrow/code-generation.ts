/** Whether the process lets code be made of text (`--disallow-code-generation-from-strings` does not); closures do the same, more slowly. */
export function mayGenerateCode(): boolean {
  try {
    new Function("");
    return true;
  } catch (error) {
    if (error instanceof EvalError) return false;
    throw error;
  }
}
