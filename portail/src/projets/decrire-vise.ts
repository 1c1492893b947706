import { CONTRATS, PERIODES, TEMPS, UNITES_RAYON } from "./ecriture.ts";
import type { Cref, Metier } from "./formes.ts";

type Ligne = readonly [libelle: string, valeur: string];

/** What the person looks for, in the words of a counsellor; only what is known. */
export function lignesMetier(metier: Metier): readonly Ligne[] {
  const { contrats, temps, experience, salaire, mrs } = metier;
  const ore = [
    ...contrats.filter(({ critereOre }) => critereOre).map(({ type }) => CONTRATS[type] ?? type),
    ...temps
      .filter(({ critereOre }) => critereOre)
      .map(({ code }) => (TEMPS[code] ?? code).toLowerCase()),
  ];
  return garder([
    ["Contrat", contrats.map(({ type }) => CONTRATS[type] ?? type).join(", puis ")],
    ["Temps de travail", temps.map(tempsEcrit).join(" ou ")],
    ["Offre raisonnable d’emploi", ore.join(", ")],
    ["Expérience", experience && dureeEcrite(experience)],
    ["Salaire", salaire && `${euros(salaire.brut)} brut ${PERIODES[salaire.periode] ?? ""}`],
    ...lieuxEcrits(metier),
    ["Recrutement", mrs && "Par simulation (MRS)"],
  ]);
}

export function lignesCref(cref: Cref): readonly Ligne[] {
  return garder(lieuxEcrits(cref));
}

function lieuxEcrits({ mobilites, habitation }: Metier | Cref): (readonly [string, unknown])[] {
  const rayon = (valeur: number, unite: string) => `${valeur} ${UNITES_RAYON[unite] ?? unite}`;
  return [
    [
      "Où",
      mobilites
        .map(({ lieu, rayon: autour, unite }) =>
          autour ? `${lieu.libelle} et ${rayon(autour, unite)} autour` : lieu.libelle,
        )
        .join(" ; "),
    ],
    ["Autour du domicile", habitation && rayon(habitation.valeur, habitation.unite)],
  ];
}

function dureeEcrite({ valeur, unite }: NonNullable<Metier["experience"]>): string {
  if (unite === "MO") return `${valeur} mois`;
  return `${valeur} ${valeur === 1 ? "an" : "ans"}`;
}

function tempsEcrit({ code, min, max }: Metier["temps"][number]): string {
  const heures = [min && `${min} h au moins`, max && `${max} h au plus`].filter(Boolean).join(", ");
  return [TEMPS[code], heures].filter(Boolean).join(" : ");
}

const EUROS = new Intl.NumberFormat("fr-FR", {
  style: "currency",
  currency: "EUR",
  trailingZeroDisplay: "stripIfInteger",
});
function euros(montant: number): string {
  return EUROS.format(montant);
}

function garder(lignes: readonly (readonly [string, unknown])[]): readonly Ligne[] {
  return lignes.filter(([, valeur]) => valeur) as unknown as readonly Ligne[];
}
