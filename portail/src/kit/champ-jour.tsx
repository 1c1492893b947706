import { Champ } from "./champ.tsx";

/** What a field that asks for a day says of how to type it. */
export const FORMAT_JOUR = "Au format jj/mm/aaaa.";

type ProprietesJour = Omit<Parameters<typeof Champ>[0], "largeur" | "clavier">;

/** A day, typed as people write it: `lireDate` reads it when the form leaves. */
export function ChampJour({ aide = FORMAT_JOUR, ...champ }: ProprietesJour) {
  return <Champ {...champ} aide={aide} largeur="court" />;
}
