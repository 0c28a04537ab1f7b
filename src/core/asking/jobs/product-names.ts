// Products by the one word people call them: "Tailwind" is Tailwind CSS, "Airflow" is Apache Airflow. Only here: a resume
// is read, and scored, by the names that the graph itself has.

import type { SkillGraph } from "../../skills/graph.ts";

const VENDORS = new Set(["Adobe", "Amazon", "Apache", "Atlassian", "Autodesk", "Google", "Microsoft", "Oracle"]);
/** Shorter ones are words, too. */
const LEAST_LENGTH = 5;

interface Product {
  readonly id: string;
  readonly label: string;
}

const made = new WeakMap<SkillGraph, ReadonlyMap<string, Product | null>>();

/** `word` in lower case. Null where no product is called so, and where several are. */
export function productNamed(word: string, graph: SkillGraph): Product | null {
  if (word.length < LEAST_LENGTH) return null;
  const known = made.get(graph) ?? productsOf(graph);
  made.set(graph, known);
  return known.get(word) ?? null;
}

function productsOf(graph: SkillGraph): ReadonlyMap<string, Product | null> {
  const products = new Map<string, Product | null>();
  for (const [id, { label, kind }] of graph.skills) {
    const words = label.split(" ");
    const isProduct = kind !== "certificate" && kind !== "soft" && words.length > 1;
    if (!isProduct || !words.slice(1).every((word) => /^\p{Lu}/u.test(word))) continue;
    const isVendors = VENDORS.has(words[0] ?? "");
    if (isVendors && words.length > 2) continue;
    const name = (words[isVendors ? 1 : 0] ?? "").toLowerCase();
    products.set(name, products.has(name) ? null : { id, label });
  }
  return products;
}
