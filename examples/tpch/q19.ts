import { fn, lit } from "../../src/index.js";
import { type Query, query } from "./tables.js";

// brand, containers, least quantity (ten more is the most), largest size
const kinds = [
  { brand: "Brand#12", containers: ["SM CASE", "SM BOX", "SM PACK", "SM PKG"], quantity: 1, size: 5 },
  { brand: "Brand#23", containers: ["MED BAG", "MED BOX", "MED PKG", "MED PACK"], quantity: 10, size: 10 },
  { brand: "Brand#34", containers: ["LG CASE", "LG BOX", "LG PACK", "LG PKG"], quantity: 20, size: 15 },
] as const;

/** Discounted revenue: what parts of three kinds, brought by air and in person, made. */
export const q19: Query = query("revenue decimal(36,4)", ({ lineitem, part }) =>
  lineitem
    .join(part, (l, p) => p.p_partkey.eq(l.l_partkey))
    .filter((c) => c.l_shipmode.isin("AIR", "AIR REG").and(c.l_shipinstruct.eq("DELIVER IN PERSON")))
    .filter((c) =>
      kinds
        .map(({ brand, containers, quantity, size }) =>
          c.p_brand
            .eq(brand)
            .and(c.p_container.isin(containers))
            .and(c.l_quantity.between(quantity, quantity + 10))
            .and(c.p_size.between(1, size)),
        )
        .reduce((some, kind) => some.or(kind)),
    )
    .agg((c) => ({ revenue: fn.sum(c.l_extendedprice.times(lit(1).minus(c.l_discount))) })),
);
