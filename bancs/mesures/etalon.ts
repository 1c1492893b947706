import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { requete } from "../charge/tirer.ts";
import { type Contexte, mesurer } from "../contexte.ts";
import type { Mesure } from "../tableau.ts";

/** An empty HTTP server under the same load: tells a slow machine from a slow platform. */
export async function mesurerEtalon(contexte: Contexte): Promise<Mesure[]> {
  const serveur = fork(join(import.meta.dirname, "../charge/serveur-nu.ts"));
  try {
    const [port] = (await once(serveur, "message")) as [number];
    const tir = await mesurer(contexte, port, [requete("GET", "/", {})]);
    return [{ nom: "etalon", valeur: tir.debit, note: `p99 ${tir.p99.toFixed(1)} ms` }];
  } finally {
    serveur.disconnect();
  }
}
