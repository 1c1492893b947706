import { readFileSync } from "node:fs";

type Seuil = { libelle: string; unite: string; minimum?: number; maximum?: number };

const SEUILS = JSON.parse(
  readFileSync(new URL("./seuils.json", import.meta.url), "utf8"),
) as Record<string, Seuil>;

/** A figure of `seuils.json`; a null value says in `note` why it could not be measured. */
export type Mesure = {
  readonly nom: string;
  readonly valeur: number | null;
  readonly note?: string;
};

/** Null for a figure that has no threshold or could not be measured. */
export function tenue({ nom, valeur }: Mesure): boolean | null {
  const { minimum, maximum } = seuil(nom);
  if (valeur === null || (minimum === undefined && maximum === undefined)) return null;
  return valeur >= (minimum ?? -Infinity) && valeur <= (maximum ?? Infinity);
}

/** The one table of a run, in Markdown. */
export function tableau(mesures: readonly Mesure[]): string {
  const lignes = mesures.map((mesure) => {
    const { libelle, unite, minimum, maximum } = seuil(mesure.nom);
    const attendu =
      minimum !== undefined
        ? `≥ ${ecrire(minimum)}`
        : maximum !== undefined
          ? `< ${ecrire(maximum)}`
          : "—";
    const valeur = valeurEcrite(mesure.valeur, unite);
    const etat = { true: "ok", false: "sous le seuil", null: "—" }[String(tenue(mesure))];
    return `| ${libelle} | ${valeur} | ${attendu} | ${etat} | ${mesure.note ?? ""} |`;
  });
  return [
    "| mesure | valeur | seuil | état | remarque |",
    "| --- | --: | --: | --- | --- |",
    ...lignes,
    "",
  ].join("\n");
}

/** One figure on a line, as soon as it is known: a run that is stopped has told those it took. */
export function breve({ nom, valeur }: Mesure): string {
  const { libelle, unite } = seuil(nom);
  return `${libelle} : ${valeurEcrite(valeur, unite)}`;
}

function valeurEcrite(valeur: number | null, unite: string): string {
  return valeur === null ? "—" : `${ecrire(valeur)} ${unite}`;
}

/** A group of figures that failed whole has no line of its own in `seuils.json`. */
function seuil(nom: string): Seuil {
  return SEUILS[nom] ?? { libelle: nom, unite: "" };
}

function ecrire(valeur: number): string {
  return valeur.toLocaleString("fr-FR", { maximumFractionDigits: valeur < 100 ? 2 : 0 });
}
