/** Where Spark keeps a cached frame's rows. */
export interface StorageLevel {
  readonly useDisk: boolean;
  readonly useMemory: boolean;
  readonly useOffHeap: boolean;
  /** Objects in memory instead of bytes: quicker to read, and larger. */
  readonly deserialized: boolean;
  /** On how many nodes each partition is kept. */
  readonly replication: number;
}

function level(useDisk: boolean, useMemory: boolean, useOffHeap: boolean, deserialized: boolean, replication = 1): StorageLevel {
  return Object.freeze({ useDisk, useMemory, useOffHeap, deserialized, replication });
}

/**
 * Spark's storage levels by name, as PySpark has them; any other combination is an object of the same fields.
 *
 * @example await df.persist(StorageLevel.DISK_ONLY);
 */
export const StorageLevel: {
  readonly NONE: StorageLevel;
  readonly DISK_ONLY: StorageLevel;
  readonly DISK_ONLY_2: StorageLevel;
  readonly DISK_ONLY_3: StorageLevel;
  readonly MEMORY_ONLY: StorageLevel;
  readonly MEMORY_ONLY_2: StorageLevel;
  readonly MEMORY_AND_DISK: StorageLevel;
  readonly MEMORY_AND_DISK_2: StorageLevel;
  readonly OFF_HEAP: StorageLevel;
  readonly MEMORY_AND_DISK_DESER: StorageLevel;
} = {
  NONE: level(false, false, false, false),
  DISK_ONLY: level(true, false, false, false),
  DISK_ONLY_2: level(true, false, false, false, 2),
  DISK_ONLY_3: level(true, false, false, false, 3),
  MEMORY_ONLY: level(false, true, false, false),
  MEMORY_ONLY_2: level(false, true, false, false, 2),
  MEMORY_AND_DISK: level(true, true, false, false),
  MEMORY_AND_DISK_2: level(true, true, false, false, 2),
  OFF_HEAP: level(true, true, true, false),
  MEMORY_AND_DISK_DESER: level(true, true, false, true),
};
