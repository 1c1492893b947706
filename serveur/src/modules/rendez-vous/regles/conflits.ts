import type { RendezVous } from "./rendez-vous.ts";

/** An appointment that still takes the person's time: neither cancelled nor missed. */
function occupe({ statut }: Pick<RendezVous, "statut">): boolean {
  return statut !== "ANNULE" && statut !== "ABSENT";
}

/** The identifiers of the appointments whose slots overlap, whichever organisations took them. */
export function trouverConflits(
  tous: readonly Pick<RendezVous, "id" | "debut" | "duree" | "statut">[],
): ReadonlySet<string> {
  const poses = tous.filter(occupe).sort((a, b) => a.debut.getTime() - b.debut.getTime());
  const enConflit = new Set<string>();
  let dernier: { id: string; fin: number } | null = null;
  for (const { id, debut, duree } of poses) {
    if (dernier && debut.getTime() < dernier.fin) enConflit.add(id).add(dernier.id);
    const fin = debut.getTime() + duree * 60_000;
    if (!dernier || fin > dernier.fin) dernier = { id, fin };
  }
  return enConflit;
}
