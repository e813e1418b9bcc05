/** What an object holds for this library alone. */
export interface HiddenState<T> {
  attach(target: object, state: T): void;
  /** undefined for whatever was given none: also for what only inherits from an object that has some. */
  of(value: unknown): T | undefined;
}

/**
 * State in a private field that objects of any class can be given: completion, iteration, spreading and console.log never meet it. It takes a
 * tenth of the time of a property that is not enumerable, and a wide select makes thousands of columns.
 */
export function hiddenState<T>(): HiddenState<T> {
  /** A field is defined on what the constructor above returns. */
  class Itself {
    constructor(target: object) {
      // biome-ignore lint/correctness/noConstructorReturn: the field of the class below goes to this object
      return target;
    }
  }
  class Holder extends Itself {
    #state: T;
    constructor(target: object, state: T) {
      super(target);
      this.#state = state;
    }
    static of(value: unknown): T | undefined {
      return typeof value === "object" && value !== null && #state in value ? value.#state : undefined;
    }
  }
  return {
    attach: (target, state) => {
      new Holder(target, state);
    },
    of: Holder.of,
  };
}
