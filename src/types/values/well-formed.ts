/** Whether a string has no half of a surrogate pair, which UTF-8 cannot hold. Node 20 has the method; the language level of this project not yet. */
export const isWellFormed = (text: string): boolean => (text as string & { isWellFormed(): boolean }).isWellFormed();
